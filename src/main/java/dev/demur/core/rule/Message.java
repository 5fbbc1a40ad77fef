package dev.demur.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One plain sentence with placeholders such as {@code {cohort}}. A part in brackets, {@code [ {period}]}, is left out
 * as a whole when a placeholder in it has no value, so that one sentence serves every set of slots.
 */
public record Message(String template) {

    /** Which placeholders may be used, besides plain text. */
    public static final List<String> PLACEHOLDERS = List.of(
            "who",
            "count",
            "behaviour",
            "object",
            "repetition",
            "period",
            "moment",
            "place",
            "source",
            "tone",
            "category",
            "identifier",
            "quote");

    /** Forms of a placeholder that a language may need instead of it, beside it, or not at all. */
    public static final Map<String, List<String>> FORMS =
            Map.of("who", List.of("who.dative", "they"), "behaviour", List.of("what"));

    /** The placeholders that stand in the template, in order. */
    public List<String> placeholders() {
        List<String> names = new ArrayList<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            names.add(close < 0 ? template.substring(open) : template.substring(open + 1, close));
        }
        return names;
    }

    /** The sentence, with each placeholder replaced by its value; a value that is empty counts as missing. */
    public String fill(UnaryOperator<String> values) {
        StringBuilder out = new StringBuilder();
        int position = 0;
        for (int open = template.indexOf('['); open >= 0; open = template.indexOf('[', position)) {
            int close = template.indexOf(']', open);
            if (close < 0) {
                break;
            }
            out.append(replaced(template.substring(position, open), values));
            String optional = template.substring(open + 1, close);
            if (new Message(optional).placeholders().stream().noneMatch(name -> values.apply(name)
                    .isEmpty())) {
                out.append(replaced(optional, values));
            }
            position = close + 1;
        }
        return out.append(replaced(template.substring(position), values)).toString();
    }

    private static String replaced(String part, UnaryOperator<String> values) {
        String out = part;
        for (String name : new Message(part).placeholders()) {
            out = out.replace("{" + name + "}", values.apply(name));
        }
        return out;
    }
}
