package dev.demur.core.check;

import dev.demur.core.rule.MessageKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something the engine says, apart from any language. Immutable.
 *
 * @param key the id of a {@link MessageKey}
 * @param values what its words are filled with: text as it is, numbers, and lists of names that rule files know
 */
public record Remark(String key, Map<String, Object> values) {

    public Remark {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Remark of(MessageKey key) {
        return new Remark(key.id(), Map.of());
    }

    Remark with(String placeholder, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(placeholder, value);
        return new Remark(key, more);
    }
}
