package dev.demur.rulefile;

import dev.demur.core.rule.Citation;
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
import java.util.Set;
import java.util.stream.Collectors;

/** Makes rules of what {@link RuleShape} describes. */
final class RuleBinding {

    private final Map<String, Reference> references;

    RuleBinding(Map<String, Reference> references) {
        this.references = references;
    }

    static Map<String, Reference> references(Content file) {
        Map<String, Reference> references = new LinkedHashMap<>();
        file.entries().forEach((id, entry) -> references.put(id, reference(entry)));
        return references;
    }

    /** Those of the references that say for themselves where they are cited. */
    static List<Citation> citations(Content file) {
        return file.entries().values().stream()
                .flatMap(entry -> entry.find("cite").map(cite -> citation(entry, cite)).stream())
                .toList();
    }

    private static Citation citation(Content entry, Content cite) {
        return new Citation(
                reference(entry),
                Set.copyOf(cite.texts("sectors")),
                Set.copyOf(cite.texts("categories")),
                Set.copyOf(cite.texts("sensitive")),
                Set.copyOf(cite.texts("behaviours")));
    }

    static Reference reference(Content entry) {
        return new Reference(entry.get("name").text(), entry.get("why").text());
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
                rule.texts("gives-way-to").stream().map(RuleId::new).collect(Collectors.toSet()),
                rule.find("examples-are")
                        .flatMap(kind -> Rule.ExamplesAre.of(kind.text()))
                        .orElse(Rule.ExamplesAre.POST),
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
