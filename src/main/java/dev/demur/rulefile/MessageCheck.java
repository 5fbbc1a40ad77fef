package dev.demur.rulefile;

import dev.demur.core.rule.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the message of a rule sign by sign: known placeholders, brackets that close and hold a placeholder. */
final class MessageCheck {

    private static final String BRACKET_HINT =
            "a bracket, such as [ {period}], is left out when its placeholder is empty";

    private final String text;
    private final List<String> known;
    private int bracket = -1;
    private boolean filled;

    private MessageCheck(String text, List<String> known) {
        this.text = text;
        this.known = known;
    }

    static Optional<Mistake> mistake(String text) {
        return mistake(text, Message.PLACEHOLDERS);
    }

    /** The first mistake of a message that is filled with these placeholders. */
    static Optional<Mistake> mistake(String text, List<String> placeholders) {
        return Optional.ofNullable(new MessageCheck(text, placeholders).read());
    }

    /** The same for a message of which the placeholders are not known yet. */
    static Optional<Mistake> mistakeOfForm(String text) {
        return mistake(text, new Message(text).placeholders());
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
        if (known.contains(name)) {
            return null;
        }
        return new Mistake(
                position,
                end - position,
                "unknown placeholder " + Quote.of("{" + name + "}"),
                Suggestion.among(known).hint(name, known.isEmpty() ? "nothing is filled in here" : ""));
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
