package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.rule.Citation;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Draft.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a match of a rule comes to: how grave it is, by which references, or that it may be told. Immutable. */
final class Judge {

    private static final String BEHAVIOUR = "behaviour";

    private final RuleSet rules;
    private final Sentences sentences;
    private final DeclaredSources sources;
    private final Allowances allowances;

    /** A judge by these rules, for a draft with these sources and allowances. */
    Judge(RuleSet rules, Sentences sentences, DeclaredSources sources, Allowances allowances) {
        this.rules = rules;
        this.sentences = sentences;
        this.sources = sources;
        this.allowances = allowances;
    }

    /** Why what was matched may be told, or nothing where it is a finding. */
    Optional<Suppressed> permission(Rule rule, Match match, Passage passage) {
        return reason(rule, match, passage)
                .map(reason ->
                        new Suppressed(rule.id(), sentences.say(reason).orElse(""), match.spansIn(passage), reason));
    }

    private Optional<Remark> reason(Rule rule, Match match, Passage passage) {
        Disclosure disclosure = match.disclosure();
        Optional<Remark> declared = disclosure == null || !rule.category().equals(BEHAVIOUR)
                ? Optional.empty()
                : sources.permission(disclosure);
        return declared.or(() -> allowances.permission(match, rule.category(), passage.text()));
    }

    /** The finding that a match is. */
    Judged finding(Rule rule, Reading reading, Match match, Passage passage) {
        Facts facts = Facts.of(match);
        Finding finding = new Finding(
                rule.id(),
                rule.category(),
                severity(rule, reading, match),
                sentences.fill(rule.message(), facts),
                match.spansIn(passage),
                Evidence.of(match),
                references(rule, match.disclosure()),
                List.of(),
                null,
                facts);
        return new Judged(finding, match);
    }

    private List<Reference> references(Rule rule, @Nullable Disclosure disclosure) {
        Set<Reference> references = new LinkedHashSet<>(rule.references());
        rules.citations().stream()
                .filter(citation -> citation.appliesTo(rules.profile().sector(), rule, disclosure))
                .map(Citation::reference)
                .forEach(references::add);
        return List.copyOf(references);
    }

    private Severity severity(Rule rule, Reading reading, Match match) {
        Severity set = rules.profile().severities().get(rule.id());
        if (set != null) {
            return set;
        }
        Reading alone = match.disclosure() == null ? reading : reading.about(match.disclosure());
        ConditionMatcher matcher = new ConditionMatcher(alone, rules.profile());
        return rule.raises().stream()
                .filter(raise -> matcher.outcome(raise.when()).holds())
                .map(Rule.Raise::to)
                .findFirst()
                .orElse(rule.severity());
    }
}
