package dev.demur.rulefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts, numbers and flags as indented JSON, in the order they come in. */
final class Json {

    private static final int SHORT = 80;

    private Json() {}

    static String write(Map<String, Object> value) {
        return written(value, "") + "\n";
    }

    private static String written(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            return block(
                    map.entrySet().stream()
                            .map(entry ->
                                    quoted(entry.getKey().toString()) + ": " + written(entry.getValue(), indent + "  "))
                            .toList(),
                    "{}",
                    indent);
        }
        if (value instanceof List<?> list) {
            return block(list.stream().map(item -> written(item, indent + "  ")).toList(), "[]", indent);
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String block(List<String> parts, String brackets, String indent) {
        String open = brackets.substring(0, 1);
        String close = brackets.substring(1);
        String oneLine = open + String.join(", ", parts) + close;
        if (oneLine.length() <= SHORT && !oneLine.contains("\n")) {
            return oneLine;
        }
        String separator = ",\n" + indent + "  ";
        return open + "\n" + indent + "  " + String.join(separator, parts) + "\n" + indent + close;
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(Json::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> sign < ' ' ? "\\u%04x".formatted(sign) : Character.toString(sign);
        };
    }
}
