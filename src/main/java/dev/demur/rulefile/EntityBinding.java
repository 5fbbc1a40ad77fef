package dev.demur.rulefile;

import dev.demur.core.entity.Certainty;
import dev.demur.core.entity.EntityRule;
import dev.demur.core.entity.EntityRules;
import dev.demur.core.text.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes entity rules of the files on identifiers; the name of a file is the group of the types in it. */
final class EntityBinding {

    private final List<EntityRule> types = new ArrayList<>();
    private final Map<String, List<String>> words = new HashMap<>();

    void add(String group, Content file) {
        words.putAll(file.map("words", Content::texts));
        List<String> lower = file.texts("lower");
        file.map("entities", content -> content)
                .forEach((type, content) -> types.add(rule(type, group, content).loweredBy(lower)));
    }

    EntityRules rules() {
        return new EntityRules(types, words);
    }

    private static EntityRule rule(String type, String group, Content content) {
        return new EntityRule(
                type,
                group,
                content.get("title").text(),
                content.texts("raise"),
                content.texts("lower"),
                content.texts("invite"),
                content.find("person").filter(Content::flag).isPresent(),
                content.find("pattern").map(pattern -> form(pattern, content)).orElse(null));
    }

    private static EntityRule.Form form(Content pattern, Content content) {
        boolean anyCase = content.find("exact-case").filter(Content::flag).isEmpty();
        return new EntityRule.Form(
                anyCase ? Expression.anyCase(pattern.text()) : Expression.exactCase(pattern.text()),
                content.texts("signs"),
                content.texts("labels"),
                content.find("certainty")
                        .flatMap(certainty -> Certainty.of(certainty.text()))
                        .orElse(Certainty.LIKELY));
    }
}
