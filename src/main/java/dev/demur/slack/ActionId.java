package dev.demur.slack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a button does, as its {@code action_id} says it; what follows a colon only tells buttons apart. */
enum ActionId {
    USE_REWRITE,
    SUBMIT_DRAFT,
    SHOW_DRAFT,
    /** A link: there is nothing to do but to take note. */
    OPEN,
    APPROVE,
    REJECT,
    REQUEST_CHANGES,
    /** Sends the reason that was typed into a message. */
    GIVE_REASON;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String id(int number) {
        return id() + ":" + number;
    }

    static Optional<ActionId> of(String actionId) {
        String id = actionId.contains(":") ? actionId.substring(0, actionId.indexOf(':')) : actionId;
        return Arrays.stream(values()).filter(action -> action.id().equals(id)).findFirst();
    }
}
