package dev.demur.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's limits, as its Block Kit reference documents them, held against a message or a view. */
final class BlockKitLimits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> broken = new ArrayList<>();

    private BlockKitLimits() {}

    /** What breaks a limit, each in a line. */
    static List<String> brokenBy(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            BlockKitLimits limits = new BlockKitLimits();
            boolean isView = root.has("callback_id");
            limits.atMost(isView ? 100 : 50, root.path("blocks").size(), "blocks");
            if (isView) {
                limits.view(root);
            } else {
                limits.text(root, "text", 1, 4_000);
            }
            root.path("blocks").forEach(limits::block);
            return limits.broken;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void view(JsonNode view) {
        text(view.path("title"), "text", 1, 24);
        text(view.path("submit"), "text", 0, 24);
        text(view.path("close"), "text", 0, 24);
        text(view, "callback_id", 1, 255);
        text(view, "private_metadata", 0, 3_000);
        boolean hasInput = view.path("blocks").findValuesAsText("type").contains("input");
        if (hasInput && !view.has("submit")) {
            broken.add("a view with an input needs a submit");
        }
    }

    private void block(JsonNode block) {
        text(block, "block_id", 0, 255);
        switch (block.path("type").asText()) {
            case "header" -> text(block.path("text"), "text", 1, 150);
            case "section" -> section(block);
            case "context" -> {
                atMost(10, block.path("elements").size(), "elements of a context");
                block.path("elements").forEach(element -> text(element, "text", 1, 3_000));
            }
            case "actions" -> actions(block);
            case "input" -> {
                text(block.path("label"), "text", 1, 2_000);
                element(block.path("element"));
            }
            case "rich_text" -> block.path("elements").forEach(this::richText);
            default -> broken.add("unknown block " + block.path("type"));
        }
    }

    private void section(JsonNode block) {
        if (block.has("text")) {
            text(block.path("text"), "text", 1, 3_000);
        } else {
            atMost(10, block.path("fields").size(), "fields");
            block.path("fields").forEach(field -> text(field, "text", 1, 2_000));
        }
    }

    private void actions(JsonNode block) {
        atMost(25, block.path("elements").size(), "elements of actions");
        Set<String> ids = new HashSet<>();
        block.path("elements").forEach(element -> {
            element(element);
            if (!ids.add(element.path("action_id").asText())) {
                broken.add("two of action_id " + element.path("action_id"));
            }
        });
    }

    private void element(JsonNode element) {
        text(element, "action_id", 1, 255);
        switch (element.path("type").asText()) {
            case "button" -> {
                text(element.path("text"), "text", 1, 75);
                text(element, "value", 0, 2_000);
                text(element, "url", 0, 3_000);
            }
            case "plain_text_input" -> atMost(3_000, element.path("max_length").asInt(), "max_length");
            case "static_select" -> {
                atMost(100, element.path("options").size(), "options");
                element.path("options").forEach(option -> {
                    text(option.path("text"), "text", 1, 75);
                    text(option, "value", 1, 150);
                });
            }
            default -> broken.add("unknown element " + element.path("type"));
        }
    }

    private void richText(JsonNode element) {
        element.path("elements").forEach(piece -> text(piece, "text", 1, 3_000));
    }

    private void text(JsonNode holder, String name, int least, int most) {
        int length = holder.path(name).asText("").length();
        if (length < least || length > most) {
            broken.add("%s has %d characters, of %d to %d".formatted(name, length, least, most));
        }
    }

    private void atMost(int most, int count, String what) {
        if (count > most) {
            broken.add("%d %s, of %d".formatted(count, what, most));
        }
    }
}
