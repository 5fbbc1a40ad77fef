package dev.demur.core.check;

import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.rule.MessageCatalog;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.rule.RuleTexts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says reports, explanations and rules in a reader's language, by what they hold apart from words; so a report that was
 * stored can be said in another language later. What has no words in that language is left as it is. Immutable.
 */
public final class Wording {

    /** Leaves everything as it is. */
    public static final Wording AS_IT_IS =
            new Wording(Optional.empty(), Sentences.in(MessageCatalog.empty(RuleSet.LANGUAGE)), RewriteWords.NONE);

    private final Optional<MessageCatalog> catalog;
    private final Sentences sentences;
    private final RewriteWords rewrites;

    private Wording(Optional<MessageCatalog> catalog, Sentences sentences, RewriteWords rewrites) {
        this.catalog = catalog;
        this.sentences = sentences;
        this.rewrites = rewrites;
    }

    /** The wording of a language by the words of a rule set. */
    public static Wording of(RuleSet rules, String language) {
        return new Wording(rules.catalog(language), Sentences.of(rules, language), words(rules, language));
    }

    private static RewriteWords words(RuleSet rules, String language) {
        return rules.lexicons().stream()
                .filter(lexicon -> lexicon.language().equals(language))
                .findFirst()
                .map(Lexicon::entries)
                .map(entries -> entries.rewrites())
                .orElse(RewriteWords.NONE);
    }

    /** The same report in this language. */
    public CheckReport say(CheckReport report) {
        if (catalog.isEmpty()) {
            return report;
        }
        List<Finding> findings = report.findings().stream().map(this::say).toList();
        List<Incomplete> incomplete =
                report.incomplete().stream().map(this::say).toList();
        return new CheckReport(
                report.decision(),
                summary(report, findings, incomplete),
                report.language(),
                report.textHash(),
                report.rulesetDigest(),
                report.profile(),
                findings,
                report.suppressed().stream().map(this::say).toList(),
                incomplete);
    }

    private String summary(CheckReport report, List<Finding> findings, List<Incomplete> incomplete) {
        boolean known = report.findings().stream().allMatch(finding -> finding.facts() != null);
        return known ? new Summary(sentences).of(findings, incomplete) : report.summary();
    }

    private Finding say(Finding finding) {
        return new Finding(
                finding.ruleId(),
                finding.category(),
                finding.severity(),
                message(finding),
                finding.spans(),
                finding.evidence(),
                finding.references().stream().map(this::say).toList(),
                finding.rewrites().stream().map(this::say).toList(),
                advice(finding),
                finding.facts());
    }

    private String message(Finding finding) {
        Facts facts = finding.facts();
        return facts == null
                ? finding.message()
                : texts(finding)
                        .map(texts -> sentences.fillOnce(texts.message(), facts))
                        .orElse(finding.message());
    }

    private Optional<RuleTexts> texts(Finding finding) {
        return catalog.map(known -> known.rules().get(finding.ruleId()));
    }

    private @Nullable String advice(Finding finding) {
        String advice = finding.advice();
        return advice == null ? null : Advice.on(finding, rewrites, sentences).orElse(advice);
    }

    private Rewrite say(Rewrite rewrite) {
        return rewrite.ways().isEmpty() || rewrites.labels().isEmpty()
                ? rewrite
                : new Rewrite(
                        rewrites.label(rewrite.ways()),
                        rewrite.ways(),
                        rewrite.edits(),
                        rewrite.text(),
                        rewrite.decision());
    }

    private Suppressed say(Suppressed suppressed) {
        String reason = say(suppressed.remark(), suppressed.reason());
        return new Suppressed(suppressed.ruleId(), reason, suppressed.spans(), suppressed.remark());
    }

    private Incomplete say(Incomplete incomplete) {
        String reason = say(incomplete.remark(), incomplete.reason());
        return new Incomplete(incomplete.what(), incomplete.ruleId(), reason, incomplete.remark());
    }

    private String say(@Nullable Remark remark, String otherwise) {
        return Optional.ofNullable(remark).flatMap(sentences::say).orElse(otherwise);
    }

    /** The same explanations in this language. */
    public List<Explanation> say(List<Explanation> explanations) {
        return catalog.isEmpty()
                ? explanations
                : explanations.stream()
                        .map(one -> new Explanation(
                                one.ruleId(),
                                one.failed().stream().map(this::say).toList(),
                                one.spans()))
                        .toList();
    }

    private Explanation.Failed say(Explanation.Failed failed) {
        return new Explanation.Failed(failed.condition(), say(failed.remark(), failed.text()), failed.remark());
    }

    /** A law or policy as this language cites it. */
    public Reference say(Reference reference) {
        return catalog.map(known -> known.references().get(reference.name())).orElse(reference);
    }

    /** What a rule says in this language. */
    public RuleTexts texts(Rule rule) {
        return catalog.map(known -> known.rules().get(rule.id())).orElseGet(() -> RuleTexts.of(rule));
    }

    /** A rule as this language tells of it. */
    public Rule say(Rule rule) {
        return rule.in(texts(rule), rule.references().stream().map(this::say).toList());
    }
}
