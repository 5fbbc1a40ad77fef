package dev.demur.rulefile;

import dev.demur.core.rule.Example;
import dev.demur.core.rule.Message;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes rules of what {@link RuleShape} describes. */
final class RuleBinding {

    private final Map<String, Reference> references;

    RuleBinding(Map<String, Reference> references) {
        this.references = references;
    }

    static Map<String, Reference> references(Content file) {
        Map<String, Reference> references = new LinkedHashMap<>();
        file.entries()
                .forEach((id, entry) -> references.put(
                        id,
                        new Reference(entry.get("name").text(), entry.get("why").text())));
        return references;
    }

    List<Rule> rules(Content file) {
        return file.items().stream().map(this::rule).toList();
    }

    private Rule rule(Content rule) {
        return new Rule(
                new RuleId(rule.get("id").text()),
                rule.get("title").text(),
                rule.get("why").text(),
                rule.get("category").text(),
                severity(rule.get("severity")),
                new Message(rule.get("message").text()),
                rule.texts("references").stream().map(this::reference).toList(),
                ConditionBinding.condition(rule.get("when")),
                rule.items("raise").stream().map(RuleBinding::raise).toList(),
                examples(rule, "flags"),
                examples(rule, "passes"),
                examples(rule, "known-gaps"));
    }

    private Reference reference(String id) {
        return Objects.requireNonNull(references.get(id));
    }

    private static Rule.Raise raise(Content raise) {
        return new Rule.Raise(severity(raise.get("to")), ConditionBinding.condition(raise.get("when")));
    }

    private static List<Example> examples(Content rule, String key) {
        return rule.texts(key).stream().map(Example::parse).toList();
    }

    static Severity severity(Content content) {
        return Severity.of(content.text()).orElseThrow();
    }
}
