package dev.demur.core.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object in the only form RFC 8785 (JSON Canonicalization Scheme) leaves it: names in order of their UTF-16
 * units, no white space, no escape that is not needed. For texts, whole numbers below 2^53, null and objects.
 */
final class CanonicalJson {

    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String SHORT_LETTERS = "btnfr\"\\";

    private final Map<String, String> members = new TreeMap<>();

    CanonicalJson put(String name, @Nullable String text) {
        members.put(name, text == null ? "null" : quoted(text));
        return this;
    }

    CanonicalJson put(String name, long number) {
        members.put(name, Long.toString(number));
        return this;
    }

    CanonicalJson put(String name, CanonicalJson object) {
        members.put(name, object.toString());
        return this;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> append(out, (char) unit));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char unit) {
        int known = SHORT_ESCAPES.indexOf(unit);
        if (known >= 0) {
            out.append('\\').append(SHORT_LETTERS.charAt(known));
        } else if (unit < ' ') {
            out.append("\\u%04x".formatted((int) unit));
        } else {
            out.append(unit);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        members.forEach((name, value) -> out.append(out.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(value));
        return out.append('}').toString();
    }
}
