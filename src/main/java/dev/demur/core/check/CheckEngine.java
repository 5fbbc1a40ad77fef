package dev.demur.core.check;

import dev.demur.core.check.PassageReader.OpenDraft;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.entity.Entity;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Draft.Passage;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The engine: each passage is read once, each rule is asked once, and whatever could not be answered keeps the draft from
 * passing. Immutable, thread-safe.
 */
public final class CheckEngine implements Checker {

    private final RuleSet rules;
    private final List<Rule> enabled;
    private final List<Rule> first;
    private final List<Rule> second;
    private final PassageReader reader;
    private final Sentences sentences;
    private final Clock clock;

    /** An engine that judges by these rules, reads with these models, and takes the day from this clock. */
    public CheckEngine(RuleSet rules, TextAnnotator annotator, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        this.enabled = rules.rules().stream()
                .filter(rule -> !rules.profile().disabled().contains(rule.id()))
                .toList();
        this.first = enabled.stream().filter(rule -> !rule.isSecondReader()).toList();
        this.second = enabled.stream().filter(Rule::isSecondReader).toList();
        this.reader = new PassageReader(rules, enabled, annotator);
        this.sentences = Sentences.of(rules, RuleSet.LANGUAGE);
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public CheckReport check(Draft draft) {
        Work work = settled(reader.open(draft));
        work.offer();
        return work.report();
    }

    @Override
    public List<Explanation> explain(Draft draft) {
        Explanations explanations = new Explanations(rules.profile(), sentences);
        Work work = new Work(reader.open(draft), explanations);
        draft.passages().forEach(work::read);
        work.readAgain();
        return explanations.with(work.suppressed);
    }

    private Work settled(OpenDraft open) {
        Work work = new Work(open, null);
        open.draft().passages().forEach(work::read);
        work.readAgain();
        work.settle();
        return work;
    }

    /** Every statement about people in a text, disclosures or not: what a check goes by, to explain or to try it out. */
    public List<Disclosure> statements(String text) {
        return reader.statements(text);
    }

    /** Every identifier in a text, before any rule or allowance: what rules go by, to measure it or to try it out. */
    public List<Entity> identifiers(String text) {
        return reader.identifiers(text);
    }

    /** What the second reader goes by in the text of a draft, to train it. */
    public List<String> features(Draft draft) {
        return reader.features(draft);
    }

    /** Where the sentences of the text of a draft stand as they are read, to train the second reader. */
    public List<Span> sentences(Draft draft) {
        return reader.sentences(draft);
    }

    /** One check from the first passage to the report. */
    private final class Work {
        private final OpenDraft open;
        private final Judge judge;
        private final @Nullable Explanations explanations;
        private final Map<Passage, Reading> readings = new LinkedHashMap<>();
        private final List<Judged> findings = new ArrayList<>();
        private final List<Suppressed> suppressed = new ArrayList<>();
        private final List<Incomplete> incomplete = new ArrayList<>();
        private String language = "und";
        private @Nullable ReadText post;

        Work(OpenDraft open, @Nullable Explanations explanations) {
            this.open = open;
            this.explanations = explanations;
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            Allowances allowances =
                    Allowances.on(today, rules.own(), open.draft().allow(), reader.splitter());
            this.judge = new Judge(rules, sentences, open.sources(), allowances);
        }

        void read(Passage passage) {
            ReadText text;
            try {
                text = open.read(passage);
            } catch (RuntimeException e) {
                Failures.log("reading a text", e);
                unread("text", null, Remark.of(MessageKey.FIELD_NOT_READ).with("field", passage.field()));
                return;
            }
            if (passage.field().equals(Passage.TEXT)) {
                language = text.language();
                post = text;
            }
            if (!text.readable()) {
                unread("language", null, Remark.of(MessageKey.LANGUAGE_NOT_READ).with("field", passage.field()));
            }
            Reading reading = open.reading(text);
            readings.put(passage, reading);
            first.forEach(rule -> apply(rule, reading, passage));
        }

        /** The second reader has a say only where the first found nothing at all; what is noted or may be told is settled. */
        void readAgain() {
            boolean nothing = findings.isEmpty() && suppressed.isEmpty() && incomplete.isEmpty();
            if (nothing && !second.isEmpty() && !open.sources().answerForAll()) {
                readings.forEach((passage, reading) -> second.forEach(rule -> apply(rule, reading, passage)));
            }
        }

        private void unread(String what, @Nullable String rule, Remark remark) {
            incomplete.add(new Incomplete(what, rule, sentences.say(remark).orElse(""), remark));
        }

        private void apply(Rule rule, Reading reading, Passage passage) {
            try {
                Outcome outcome = new ConditionMatcher(reading, rules.profile()).outcome(rule.when());
                if (outcome.holds() && outcome.matches().isEmpty()) {
                    Span whole = new Span(0, passage.text().length());
                    judge(rule, reading, passage, Match.at(whole, ""));
                }
                outcome.matches().forEach(match -> judge(rule, reading, passage, match));
                if (explanations != null && !outcome.holds()) {
                    explanations.add(rule, reading, passage);
                }
            } catch (RuntimeException e) {
                Failures.log("rule " + rule.id(), e);
                Remark remark = Remark.of(MessageKey.RULE_NOT_FINISHED)
                        .with("rule", rule.id().value())
                        .with("field", passage.field());
                unread("rule", rule.id().value(), remark);
            }
        }

        private void judge(Rule rule, Reading reading, Passage passage, Match match) {
            Optional<Suppressed> permission = judge.permission(rule, match, passage);
            permission.ifPresentOrElse(
                    suppressed::add, () -> findings.add(judge.finding(rule, reading, match, passage)));
        }

        /** Puts the findings that stand in order, once all passages are read. */
        void settle() {
            List<Judged> standing = List.copyOf(GivingWay.among(findings, enabled));
            findings.clear();
            findings.addAll(standing);
            findings.sort((one, other) -> Finding.BY_POSITION.compare(one.finding(), other.finding()));
        }

        Decision decision() {
            Decision decision = incomplete.isEmpty() ? Decision.PASS : Decision.REVIEW;
            for (Judged judged : findings) {
                decision = decision.or(Decision.of(judged.finding().severity()));
            }
            return decision;
        }

        /** Looks for rewrites where there is something to rewrite; a draft that passes pays nothing. */
        void offer() {
            ReadText read = post;
            if (read != null && decision() != Decision.PASS) {
                Offers offers = new Offers(
                        text -> settled(open.with(text)).decision(), reader.lexicons(), rules.profile(), sentences);
                findings.replaceAll(offers.on(open.draft(), read, findings, decision())::to);
            }
        }

        CheckReport report() {
            List<Finding> found = findings.stream().map(Judged::finding).toList();
            return new CheckReport(
                    decision(),
                    new Summary(sentences).of(found, incomplete),
                    language,
                    TextHash.of(open.draft().text()),
                    rules.digest(),
                    rules.profile().name(),
                    found,
                    suppressed,
                    incomplete);
        }
    }
}
