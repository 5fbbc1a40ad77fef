package dev.demur.rulefile;

import java.util.List;

/** A YAML parser's complaint in words an author of rules can act on. */
record SyntaxAdvice(String message, String hint) {

    private static final String QUOTE_IT = "put text that starts with this sign in quotes";

    private static final String CLOSE_IT = "close the bracket, or put text that starts with it in quotes";

    private static final List<Known> KNOWN = List.of(
            new Known("\\t(tab)", "a tab where YAML wants spaces", "indent with spaces"),
            new Known("that cannot start any token", "text cannot start with this sign", QUOTE_IT),
            new Known(
                    "mapping values are not allowed",
                    "a ':' where no key can be",
                    "check the indentation, or put text that holds ': ' in quotes"),
            new Known(
                    "unknown escape character",
                    "an unknown escape after a backslash",
                    "in single quotes a backslash stands for itself"),
            new Known("unexpected end of stream", "a quote is not closed", "end it with the same sign"),
            new Known("got <stream end>", "a bracket is not closed", CLOSE_IT),
            new Known("found '<stream end>'", "the file ends too early", CLOSE_IT),
            new Known("expected the node content", "a value is missing here", "put text that is a lone sign in quotes"),
            new Known("tag is not allowed", "a tag", "tags mean nothing here; remove it"),
            new Known("undefined alias", "an alias to nothing", "put text that starts with '*' in quotes"),
            new Known("another document", "a second document in one file", "remove the '---'"),
            new Known("could not find expected ':'", "a key without ':'", "a key ends with ':' and a space"),
            new Known("expected <block end>", "a line that does not fit in here", ""),
            new Known("expected ',' or", "a bracket is not closed", CLOSE_IT));

    static SyntaxAdvice on(String problem, String line) {
        for (Known known : KNOWN) {
            if (problem.contains(known.part())) {
                boolean isOutOfPlace = known.part().equals("expected <block end>");
                return new SyntaxAdvice("not YAML: " + known.message(), isOutOfPlace ? placeHint(line) : known.hint());
            }
        }
        return new SyntaxAdvice("not YAML: " + Quote.printable(problem), "");
    }

    /** Most lines that do not fit in start with a sign that ends before they do. */
    private static String placeHint(String line) {
        String text = line.replaceFirst("^\\s*(-\\s+|[^:\\s]+:\\s+)*", "");
        if (text.startsWith("[") || text.startsWith("{")) {
            return "put text that starts with '[' or '{' in quotes";
        }
        boolean isQuoted = text.startsWith("\"") || text.startsWith("'");
        return isQuoted ? "put all of the text in quotes, not its start alone" : "check the indentation";
    }

    private record Known(String part, String message, String hint) {}
}
