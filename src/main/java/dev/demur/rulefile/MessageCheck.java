package dev.demur.rulefile;

import dev.demur.core.rule.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the message of a rule sign by sign: known placeholders, brackets that close and hold a placeholder. */
final class MessageCheck {

    private static final String BRACKET_HINT =
            "a bracket, such as [ {period}], is left out when its placeholder is empty";

    private final String text;
    private int bracket = -1;
    private boolean filled;

    private MessageCheck(String text) {
        this.text = text;
    }

    static Optional<Mistake> mistake(String text) {
        return Optional.ofNullable(new MessageCheck(text).read());
    }

    private @Nullable Mistake read() {
        int position = 0;
        while (position < text.length()) {
            int end = text.charAt(position) == '{' ? text.indexOf('}', position) : position;
            Mistake mistake = end < 0 ? wrong(position, "a placeholder is not closed", "") : at(position, end + 1);
            if (mistake != null) {
                return mistake;
            }
            position = end + 1;
        }
        return bracket < 0 ? null : wrong(bracket, "a bracket is not closed", BRACKET_HINT);
    }

    private @Nullable Mistake at(int position, int end) {
        return switch (text.charAt(position)) {
            case '{' -> placeholder(position, end);
            case '}' -> wrong(position, "'}' without '{'", "");
            case '[' -> opened(position);
            case ']' -> closed(position);
            default -> null;
        };
    }

    private @Nullable Mistake placeholder(int position, int end) {
        filled = true;
        String name = text.substring(position + 1, end - 1);
        if (Message.PLACEHOLDERS.contains(name)) {
            return null;
        }
        return new Mistake(
                position,
                end - position,
                "unknown placeholder " + Quote.of("{" + name + "}"),
                Suggestion.among(Message.PLACEHOLDERS).hint(name));
    }

    private @Nullable Mistake opened(int position) {
        if (bracket >= 0) {
            return wrong(position, "a bracket inside a bracket", BRACKET_HINT);
        }
        bracket = position;
        filled = false;
        return null;
    }

    private @Nullable Mistake closed(int position) {
        if (bracket < 0) {
            return wrong(position, "']' without '['", BRACKET_HINT);
        }
        int start = bracket;
        bracket = -1;
        return filled
                ? null
                : new Mistake(start, position + 1 - start, "a bracket without a placeholder", BRACKET_HINT);
    }

    private static Mistake wrong(int position, String message, String hint) {
        return new Mistake(position, 1, message, hint);
    }
}
