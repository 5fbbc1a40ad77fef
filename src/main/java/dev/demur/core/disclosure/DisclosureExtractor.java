package dev.demur.core.disclosure;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Sentence;
import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Takes a post apart into disclosures. Knows no language: what words mean comes from the lexicons, what signs weigh from
 * the profile. Thread-safe; the same text gives equal disclosures in the order of the text.
 */
public final class DisclosureExtractor {

    private static final int WINDOW_OF_TONE = 3;

    private final Map<String, Lexicon> lexicons;
    private final DeedFinder deedFinder;
    private final ToDoubleFunction<List<String>> likelihood;
    private final EvidenceWeights weights;

    /** An extractor for these languages, by primary tag. */
    public DisclosureExtractor(Map<String, Lexicon> lexicons, TextAnnotator annotator, EvidenceWeights weights) {
        this.lexicons = Map.copyOf(lexicons);
        this.deedFinder = new DeedFinder(annotator);
        this.likelihood = annotator::likelihood;
        this.weights = weights;
    }

    /** The text, a reply or not, with what the lexicons say of it. */
    public PostReading read(ReadText text, boolean reply) {
        return new PostReading(text, sentences(text), reply, likelihood);
    }

    /** Every statement about people in the text, disclosures or not; {@link Observation} tells which. */
    public List<Disclosure> extract(PostReading post) {
        ReadText text = post.text();
        List<SentenceReading> sentences = AnsweredCounts.in(post.sentences());
        List<Statement> statements = new StatementFinder(sentences, deedFinder).find();
        if (statements.isEmpty()) {
            return List.of();
        }
        boolean history =
                sentences.stream().anyMatch(sentence -> sentence.details().isHistory());
        boolean consented =
                sentences.stream().anyMatch(sentence -> sentence.marks().has(Cue.CONSENT));
        Map<Integer, Disclosure> bySentence = new TreeMap<>();
        for (Statement statement : statements) {
            Circumstances around = new Circumstances(
                    asksThem(sentences, statement),
                    history || Introductions.makesKnown(sentences, statement),
                    isFollowedByKindness(sentences, statement),
                    consented);
            Disclosure disclosure = disclosure(text, sentences, statement, around);
            bySentence.merge(statement.sentence(), disclosure, DisclosureExtractor::plainer);
        }
        SecondThoughts second = new SecondThoughts(post, weights);
        return bySentence.entrySet().stream()
                .map(statement -> second.on(statement.getValue(), statement.getKey()))
                .toList();
    }

    /**
     * What a reply gives away about the person it answers, at most one statement a sentence, in the order of the text.
     *
     * @param answered what they wrote, if it is known: what they said themselves can be said to them again
     */
    public List<ReplyStatement> replies(PostReading reply, @Nullable ReadText answered) {
        List<SentenceReading> before = answered == null ? List.of() : sentences(answered);
        ReplyReader reader = new ReplyReader(reply.text(), before, deedFinder);
        return reply.sentences().stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A sentence tells one thing: of several readings the one with most to be said for it. */
    private static Disclosure plainer(Disclosure one, Disclosure other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static long weight(Disclosure disclosure) {
        long score = disclosure.observation().score() * 4;
        long known = disclosure.observation().guard() == null ? 1_000 : 0;
        known += disclosure.subject().kind() == Subject.Kind.MINOR ? 2_000 : 0; // a child is told by less than a deed
        known +=
                disclosure.fills(Slot.TRAIT) && disclosure.cohort() == null ? 40 : 0; // what they are says most of many
        long singled = disclosure.subject().named() ? 2 : disclosure.subject().kind() == Subject.Kind.READER ? 0 : 1;
        return known + score + singled;
    }

    private List<SentenceReading> sentences(ReadText text) {
        List<SentenceReading> readings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Lexicon lexicon = lexicons.get(sentence.language());
            if (lexicon != null) {
                SentenceMarks marks = lexicon.read(text.text().text(), text.words(), sentence.from(), sentence.to());
                readings.add(new SentenceReading(text, marks, lexicon, deedFinder));
            }
        }
        return readings;
    }

    /** What makes a statement no disclosure, by its own sentence, the one that brings its subject in, or the whole post. */
    private static @Nullable Guard guard(Statement statement, List<SentenceReading> sentences) {
        SubjectMark subject = statement.subject();
        Guard guard = Guards.of(
                subject, statement.deed(), sentences.get(statement.sentence()).marks());
        SentenceMarks introduced = sentences.get(statement.subjectSentence()).marks();
        if (guard == null && Creatures.bears(sentences, subject, introduced)) {
            return Guard.GENERIC;
        }
        boolean elsewhere = statement.subjectSentence() != statement.sentence();
        return guard == null && elsewhere ? Guards.ofIntroduction(subject, introduced) : guard;
    }

    private Disclosure disclosure(
            ReadText text, List<SentenceReading> sentences, Statement statement, Circumstances around) {
        SubjectMark mark = statement.subject();
        Map<Slot, Mention> details = details(sentences, statement);
        SentenceReading home = sentences.get(statement.sentence());
        if (statement.deed().isTrait()) {
            details.put(Slot.TRAIT, behaviour(text, statement));
        }
        tone(sentences, statement).ifPresent(tone -> details.put(Slot.TONE, tone));
        boolean addressed = isAddressed(sentences, statement);
        Set<Sign> signs = Signs.of(statement, home, details, around);
        Observation observation =
                new Observation(weights.of(signs), weights.needed(), List.copyOf(signs), guard(statement, sentences));
        Span span = text.span(mark.from(), mark.to());
        Subject subject = new Subject(
                kind(statement, sentences),
                mark.isNamed(),
                span,
                span.in(text.text().original()));
        return new Disclosure(
                subject,
                mark.cohort(),
                behaviour(text, statement),
                statement.deed().group(),
                details,
                addressed,
                observation);
    }

    private static Mention behaviour(ReadText text, Statement statement) {
        Deed deed = statement.deed();
        return Mention.of(text, deed.from(), deed.to(), deed.id());
    }

    /** The sentence's own details, and what fragments beside it add. */
    private static Map<Slot, Mention> details(List<SentenceReading> sentences, Statement statement) {
        Map<Slot, Mention> details = new EnumMap<>(Slot.class);
        details.putAll(sentences.get(statement.sentence()).details().slots());
        if (statement.subjectSentence() != statement.sentence()) {
            sentences.get(statement.subjectSentence()).details().slots().forEach(details::putIfAbsent);
        }
        for (int beside : List.of(statement.sentence() - 1, statement.sentence() + 1)) {
            if (beside >= 0
                    && beside < sentences.size()
                    && sentences.get(beside).isFragment()
                    && (beside > statement.sentence()
                            || sentences.get(beside).deeds().stream().noneMatch(Deed::isPublic))) {
                sentences.get(beside).details().slots().forEach(details::putIfAbsent);
            }
        }
        source(sentences, statement).ifPresent(source -> details.putIfAbsent(Slot.SOURCE, source));
        return details;
    }

    /** "On our servers we see every one of them.": how the speaker knows may be said right after. */
    private static Optional<Mention> source(List<SentenceReading> sentences, Statement statement) {
        int next = statement.sentence() + 1;
        return next < sentences.size() && !sentences.get(next).speaksToReaders()
                ? Optional.ofNullable(sentences.get(next).details().slots().get(Slot.SOURCE))
                : Optional.empty();
    }

    private static Optional<Mention> tone(List<SentenceReading> sentences, Statement statement) {
        int from = Math.max(0, statement.sentence() - WINDOW_OF_TONE);
        int to = Math.min(sentences.size(), statement.sentence() + WINDOW_OF_TONE + 1);
        return sentences.subList(from, to).stream()
                .map(SentenceReading::tone)
                .flatMap(Optional::stream)
                .reduce(Tones::harsher);
    }

    private static boolean isAddressed(List<SentenceReading> sentences, Statement statement) {
        if (statement.subject().salutation() || statement.subject().form() == SubjectMark.Form.READER) {
            return true;
        }
        int last = Math.min(sentences.size() - 1, statement.sentence() + 1);
        return sentences.get(statement.sentence()).speaksToReaders()
                || sentences.get(last).speaksToReaders();
    }

    private static boolean asksThem(List<SentenceReading> sentences, Statement statement) {
        int last = Math.min(sentences.size() - 1, statement.sentence() + WINDOW_OF_TONE);
        for (int i = statement.sentence(); i <= last; i++) {
            SentenceReading sentence = sentences.get(i);
            if (sentence.isQuestion() && sentence.speaksToReaders()) {
                return true;
            }
            if (i > statement.sentence() && !sentence.isFragment()) {
                return false;
            }
        }
        return false;
    }

    /** "Someone left a scarf here. It is waiting at the desk." */
    private static boolean isFollowedByKindness(List<SentenceReading> sentences, Statement statement) {
        int next = statement.sentence() + 1;
        return next < sentences.size()
                && sentences.get(next).isFragment()
                && sentences.get(next).marks().has(Cue.KINDNESS);
    }

    private static Subject.Kind kind(Statement statement, List<SentenceReading> sentences) {
        SubjectMark mark = statement.subject();
        if (mark.role() == Role.PUBLIC) {
            return Subject.Kind.PUBLIC;
        }
        if (Children.isIdentifiable(
                mark, sentences.get(statement.subjectSentence()).marks())) {
            return Subject.Kind.MINOR;
        }
        if (statement.isAboutStaff()) {
            return Subject.Kind.STAFF;
        }
        return switch (mark.form()) {
            case COUNTED, PLURAL -> Subject.Kind.GROUP;
            case READER, READER_OWN -> Subject.Kind.READER;
            case EVERYONE, NOBODY, SPEAKER, THIRD -> Subject.Kind.EVERYONE;
            case SINGLE, SOMEONE, SAME_PERSON, NAMED -> Subject.Kind.PERSON;
        };
    }
}
