package dev.demur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demur.core.check.Decision;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a corpus, read field by field; a mistake names file, line and field. */
record CorpusLine(Origin origin, JsonNode node) {

    private static final String CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::id).collect(Collectors.joining(", "));

    Post post() {
        if (!node.isObject()) {
            throw mistake("must be a JSON object");
        }
        return new Post(
                origin,
                text("id"),
                draft(),
                text("lang"),
                text("kind"),
                node.has("industry") ? text("industry") : "not given",
                accept(),
                texts("marks"));
    }

    private Draft draft() {
        return new Draft(text("text"), channel(), null, inReplyTo(), texts("altTexts"), List.of());
    }

    private @Nullable String inReplyTo() {
        return node.hasNonNull("inReplyTo") ? text("inReplyTo") : null;
    }

    private Channel channel() {
        String id = node.has("channel") ? text("channel") : Channel.OTHER.id();
        return Channel.of(id).orElseThrow(() -> mistake("'channel' must be one of " + CHANNELS));
    }

    private Set<Decision> accept() {
        Set<Decision> decisions = EnumSet.noneOf(Decision.class);
        for (String id : texts("accept")) {
            decisions.add(Arrays.stream(Decision.values())
                    .filter(decision -> decision.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> mistake("'accept' may hold pass, review and block")));
        }
        if (decisions.isEmpty()) {
            throw mistake("'accept' must hold at least one of pass, review and block");
        }
        return decisions;
    }

    private String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw mistake("'" + field + "' must be a text that is not blank");
        }
        return value.textValue();
    }

    private List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        JsonNode values = node.path(field);
        boolean list = values.isArray() || values.isMissingNode();
        for (JsonNode value : values) {
            list &= value.isTextual();
            texts.add(value.asText());
        }
        if (!list) {
            throw mistake("'" + field + "' must be a list of texts");
        }
        return texts;
    }

    private BrokenCorpusException mistake(String what) {
        return new BrokenCorpusException(origin, what);
    }
}
