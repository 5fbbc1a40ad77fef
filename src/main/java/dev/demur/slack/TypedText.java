package dev.demur.slack;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, out of what Slack makes of it: Slack escapes three signs and writes links and mentions as
 * {@code <address|words>} ("Formatting text for app surfaces" in Slack's documentation).
 */
final class TypedText {

    private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    private TypedText() {}

    static String of(String text) {
        Matcher references = REFERENCE.matcher(text);
        StringBuilder typed = new StringBuilder();
        int done = 0;
        while (references.find()) {
            typed.append(text, done, references.start()).append(typed(references.group(1), references.group(2)));
            done = references.end();
        }
        return unescape(typed.append(text, done, text.length()).toString());
    }

    private static String typed(String target, @Nullable String label) {
        String sign = target.isEmpty() ? "" : target.substring(0, 1);
        return switch (sign) {
            case "@", "#" -> sign + named(target.substring(1), label);
            case "!" -> "@" + withoutAt(named(target.substring(1), label));
            default -> link(target, label);
        };
    }

    private static String withoutAt(String name) {
        return name.startsWith("@") ? name.substring(1) : name;
    }

    private static String named(String id, @Nullable String label) {
        return label == null || label.isEmpty() ? id : label;
    }

    /** Where the words are the address itself, they are what was typed; other words are followed by the address. */
    private static String link(String address, @Nullable String label) {
        if (label == null || label.isEmpty()) {
            return address;
        }
        boolean isTyped = address.endsWith(label) || address.endsWith(label + "/");
        return isTyped ? label : label + " (" + address + ")";
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
