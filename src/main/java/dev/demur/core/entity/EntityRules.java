package dev.demur.core.entity;

import java.util.List;
import java.util.Map;

/**
 * Everything rule files say of identifiers. Immutable.
 *
 * @param words lists of words that recognizers read by, such as {@code street-suffix}
 */
public record EntityRules(List<EntityRule> types, Map<String, List<String>> words) {

    /** No word of any identifier: recognizers go by form alone. */
    public static final EntityRules NONE = new EntityRules(List.of(), Map.of());

    public EntityRules {
        types = List.copyOf(types);
        words = Map.copyOf(words);
    }
}
