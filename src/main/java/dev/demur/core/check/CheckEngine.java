package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.DisclosureExtractor;
import dev.demur.core.disclosure.EvidenceWeights;
import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.disclosure.ReplyStatement;
import dev.demur.core.disclosure.Sign;
import dev.demur.core.entity.Entity;
import dev.demur.core.entity.EntityFinder;
import dev.demur.core.entity.PeopleFinder;
import dev.demur.core.rule.Citation;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.rule.Profile;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Draft.Passage;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator;
import dev.demur.core.text.TextNormalizer;
import dev.demur.core.text.TextReader;
import dev.demur.core.text.WordSplitter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The engine: each passage is read once, each rule is asked once, and whatever could not be answered keeps the draft from
 * passing. Immutable, thread-safe.
 */
public final class CheckEngine implements Checker {

    private static final String NEEDED = "needed";
    private static final long DEFAULT_NEEDED = 4;
    private static final String BEHAVIOUR = "behaviour";

    private final RuleSet rules;
    private final List<Rule> enabled;
    private final Map<String, Lexicon> lexicons;
    private final TextReader reader;
    private final DisclosureExtractor extractor;
    private final EntityFinder entities;
    private final PeopleFinder people;
    private final TermIndex terms;
    private final Sentences sentences;
    private final WordSplitter splitter;
    private final Clock clock;

    /** An engine that judges by these rules, reads with these models, and takes the day from this clock. */
    public CheckEngine(RuleSet rules, TextAnnotator annotator, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        this.enabled = rules.rules().stream()
                .filter(rule -> !rules.profile().disabled().contains(rule.id()))
                .toList();
        Languages languages = new Languages(rules.lexicons());
        this.lexicons = languages.byTag();
        this.splitter = languages.splitter();
        TermIndex terms = new TermIndex(enabled, splitter);
        this.terms = terms;
        TextNormalizer normalizer =
                new TextNormalizer(word -> languages.knows(word) || terms.knows(word), languages.folding());
        this.reader = new TextReader(normalizer, splitter, annotator, languages.functionWords());
        this.extractor = new DisclosureExtractor(lexicons, annotator, weights(rules.profile()));
        this.entities = new EntityFinder(rules.entities(), languages.firstNames(), splitter);
        this.people = new PeopleFinder(annotator, rules.entities(), splitter);
        this.sentences = Sentences.of(rules, RuleSet.LANGUAGE);
    }

    private static EvidenceWeights weights(Profile profile) {
        Map<Sign, Long> weights = new EnumMap<>(Sign.class);
        profile.weights().forEach((name, weight) -> Sign.of(name).ifPresent(sign -> weights.put(sign, (long) weight)));
        Integer needed = profile.weights().get(NEEDED);
        return new EvidenceWeights(weights, needed == null ? DEFAULT_NEEDED : needed);
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public CheckReport check(Draft draft) {
        Work work = read(draft);
        work.offer();
        return work.report();
    }

    @Override
    public List<Explanation> explain(Draft draft) {
        Work work = new Work(draft);
        Explanations explanations = new Explanations(rules.profile(), sentences);
        work.explanations = explanations;
        draft.passages().forEach(work::read);
        return explanations.with(work.suppressed);
    }

    private Work read(Draft draft) {
        Work work = new Work(draft);
        draft.passages().forEach(work::read);
        work.settle();
        return work;
    }

    /** Every statement about people in a text, disclosures or not: what a check goes by, to explain or to try it out. */
    public List<Disclosure> statements(String text) {
        return extractor.extract(reader.read(text, null));
    }

    /** Every identifier in a text, before any rule or allowance: what rules go by, to measure it or to try it out. */
    public List<Entity> identifiers(String text) {
        return entities.find(reader.read(text, null));
    }

    /** One check from the first passage to the report. */
    private final class Work {
        private final Draft draft;
        private final DeclaredSources sources;
        private final Allowances allowances;
        private final List<Judged> findings = new ArrayList<>();
        private final List<Suppressed> suppressed = new ArrayList<>();
        private final List<Incomplete> incomplete = new ArrayList<>();
        private String language = "und";
        private @Nullable ReadText post;
        private @Nullable Explanations explanations;

        Work(Draft draft) {
            this.draft = draft;
            this.sources = new DeclaredSources(draft.sources());
            this.allowances = Allowances.on(
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), rules.own(), draft.allow(), splitter);
        }

        void read(Passage passage) {
            ReadText text;
            try {
                text = reader.read(passage.text(), draft.language());
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
            Reading reading = new Reading(
                    draft,
                    text,
                    terms,
                    new Reading.Finders(this::disclosures, entities::find, people::find, this::replies));
            for (Rule rule : enabled) {
                apply(rule, reading, passage);
            }
        }

        private void unread(String what, @Nullable String rule, Remark remark) {
            incomplete.add(new Incomplete(what, rule, sentences.say(remark).orElse(""), remark));
        }

        private List<Disclosure> disclosures(ReadText text) {
            return extractor.extract(text).stream().map(sources::complete).toList();
        }

        private List<ReplyStatement> replies(ReadText text) {
            String answered = draft.inReplyTo();
            @Nullable
            ReadText before = answered == null || answered.isBlank() ? null : reader.read(answered, draft.language());
            return extractor.replies(text, before);
        }

        private void apply(Rule rule, Reading reading, Passage passage) {
            try {
                Outcome outcome = new ConditionMatcher(reading, rules.profile()).outcome(rule.when());
                if (outcome.holds() && outcome.matches().isEmpty()) {
                    judge(
                            rule,
                            reading,
                            passage,
                            Match.at(new Span(0, passage.text().length()), ""));
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
            List<FieldSpan> spans = match.spansIn(passage);
            Disclosure disclosure = match.disclosure();
            Optional<Remark> permission = permission(rule, match, passage);
            if (permission.isPresent()) {
                Remark reason = permission.get();
                suppressed.add(new Suppressed(rule.id(), sentences.say(reason).orElse(""), spans, reason));
                return;
            }
            Facts facts = Facts.of(match);
            Finding finding = new Finding(
                    rule.id(),
                    rule.category(),
                    severity(rule, reading, match),
                    sentences.fill(rule.message(), facts),
                    spans,
                    Evidence.of(match),
                    references(rule, disclosure),
                    List.of(),
                    null,
                    facts);
            findings.add(new Judged(finding, match));
        }

        private Optional<Remark> permission(Rule rule, Match match, Passage passage) {
            Disclosure disclosure = match.disclosure();
            Optional<Remark> declared = disclosure == null || !rule.category().equals(BEHAVIOUR)
                    ? Optional.empty()
                    : sources.permission(disclosure);
            return declared.or(() -> allowances.permission(match, rule.category(), passage.text()));
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
            for (Rule.Raise raise : rule.raises()) {
                if (matcher.outcome(raise.when()).holds()) {
                    return raise.to();
                }
            }
            return rule.severity();
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
                        text -> CheckEngine.this.read(draft.with(text)).decision(),
                        lexicons,
                        rules.profile(),
                        sentences);
                findings.replaceAll(offers.on(draft, read, findings, decision())::to);
            }
        }

        CheckReport report() {
            List<Finding> found = findings.stream().map(Judged::finding).toList();
            return new CheckReport(
                    decision(),
                    new Summary(sentences).of(found, incomplete),
                    language,
                    TextHash.of(draft.text()),
                    rules.digest(),
                    rules.profile().name(),
                    found,
                    suppressed,
                    incomplete);
        }
    }
}
