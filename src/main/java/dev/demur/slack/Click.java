package dev.demur.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.ViewState;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A button that somebody clicked. */
record Click(Ask ask, BlockActionPayload payload, BlockActionPayload.Action action) {

    static Optional<Click> of(Ask ask, BlockActionPayload payload) {
        return payload.getActions() == null || payload.getActions().isEmpty()
                ? Optional.empty()
                : Optional.of(new Click(ask, payload, payload.getActions().get(0)));
    }

    Optional<ActionId> what() {
        return Optional.ofNullable(action.getActionId()).flatMap(ActionId::of);
    }

    String value() {
        return action.getValue() == null ? "" : action.getValue();
    }

    /** Names the message the button is in, and the button: clicked twice, it is the same. */
    String name() {
        BlockActionPayload.Container container = payload.getContainer();
        String message =
                container == null || container.getMessageTs() == null ? action.getActionTs() : container.getMessageTs();
        return message + ":" + action.getActionId();
    }

    /** What was typed into the input of that name. */
    String typed(String input) {
        return typed(payload.getState(), input);
    }

    static String typed(@Nullable ViewState state, String input) {
        return Optional.ofNullable(state)
                .map(ViewState::getValues)
                .map(values -> values.get(input))
                .map((Map<String, ViewState.Value> values) -> values.get(input))
                .map(ViewState.Value::getValue)
                .orElse("");
    }
}
