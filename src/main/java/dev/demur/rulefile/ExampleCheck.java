package dev.demur.rulefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code [[…]]} marks of an example. */
final class ExampleCheck {

    private static final Pattern MARK = Pattern.compile("\\[\\[|]]");
    private static final String HINT = "a mark is [[some words]], closed and not empty";

    private ExampleCheck() {}

    /** A line that must be flagged says where. */
    static Optional<Mistake> flagged(String text) {
        if (!MARK.matcher(text).find()) {
            return Mistake.whole(
                    "nothing is marked in an example that must be flagged", "put [[…]] around exactly those words");
        }
        return marks(text);
    }

    /** A line that must be left alone has nothing to mark. */
    static Optional<Mistake> passing(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find()
                ? Mistake.at(
                        mark.start(),
                        2,
                        "a mark in an example that must pass",
                        "a line that must be flagged belongs under 'flags'")
                : Optional.empty();
    }

    /** Marks open and close by turns and hold something. */
    static Optional<Mistake> marks(String text) {
        int open = -1;
        for (Matcher mark = MARK.matcher(text); mark.find(); ) {
            boolean opens = mark.group().equals("[[");
            if (opens == (open >= 0) || (!opens && mark.start() == open + 2)) {
                return Mistake.at(mark.start(), 2, broken(opens, open), HINT);
            }
            open = opens ? mark.start() : -1;
        }
        return open < 0 ? Optional.empty() : Mistake.at(open, 2, "a mark is not closed", HINT);
    }

    private static String broken(boolean opens, int open) {
        if (opens) {
            return "a mark inside a mark";
        }
        return open < 0 ? "']]' without '[['" : "an empty mark";
    }
}
