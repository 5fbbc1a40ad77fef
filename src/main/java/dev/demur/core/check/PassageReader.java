package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.DisclosureExtractor;
import dev.demur.core.disclosure.EvidenceWeights;
import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.disclosure.PostReading;
import dev.demur.core.disclosure.Sign;
import dev.demur.core.entity.Entity;
import dev.demur.core.entity.EntityFinder;
import dev.demur.core.entity.PeopleFinder;
import dev.demur.core.rule.Profile;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Draft.Passage;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator;
import dev.demur.core.text.TextNormalizer;
import dev.demur.core.text.TextReader;
import dev.demur.core.text.WordSplitter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the passages of drafts with the word lists of a rule set: who is told of, what of them, and which identifiers stand there. Immutable. */
final class PassageReader {

    private static final String NEEDED = "needed";
    private static final int DEFAULT_NEEDED = 4;
    private static final String HARMLESS_BELOW = "harmless-below";

    private final Map<String, Lexicon> lexicons;
    private final WordSplitter splitter;
    private final TermIndex terms;
    private final TextReader reader;
    private final DisclosureExtractor extractor;
    private final EntityFinder entities;
    private final PeopleFinder people;

    /** A reader for what these rules ask, with these models. */
    PassageReader(RuleSet rules, List<Rule> enabled, TextAnnotator annotator) {
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
    }

    private static EvidenceWeights weights(Profile profile) {
        Map<Sign, Long> weights = new EnumMap<>(Sign.class);
        profile.weights().forEach((name, weight) -> Sign.of(name).ifPresent(sign -> weights.put(sign, (long) weight)));
        return new EvidenceWeights(
                weights,
                profile.weights().getOrDefault(NEEDED, DEFAULT_NEEDED),
                profile.weights().getOrDefault(HARMLESS_BELOW, 0));
    }

    Map<String, Lexicon> lexicons() {
        return lexicons;
    }

    WordSplitter splitter() {
        return splitter;
    }

    /** See {@link CheckEngine#statements}. */
    List<Disclosure> statements(String text) {
        return extractor.extract(extractor.read(reader.read(text, null), false));
    }

    /** See {@link CheckEngine#identifiers}. */
    List<Entity> identifiers(String text) {
        return entities.find(reader.read(text, null));
    }

    /** See {@link CheckEngine#features}. */
    List<String> features(Draft draft) {
        ReadText text = reader.read(draft.text(), draft.language());
        return extractor.read(text, draft.isReply()).features();
    }

    /** See {@link CheckEngine#sentences}. */
    List<Span> sentences(Draft draft) {
        ReadText text = reader.read(draft.text(), draft.language());
        return text.sentences().stream()
                .map(sentence -> text.span(sentence.from(), sentence.to()))
                .toList();
    }

    /** The draft, opened to be read. */
    OpenDraft open(Draft draft) {
        return new OpenDraft(draft, new Answered(draft));
    }

    /** What a reply answers, read when it is first asked for. */
    private final class Answered {
        private final Draft draft;
        private boolean isRead;
        private @Nullable ReadText text;

        Answered(Draft draft) {
            this.draft = draft;
        }

        @Nullable
        ReadText text() {
            String answered = draft.inReplyTo();
            if (!isRead && answered != null && !answered.isBlank()) {
                text = reader.read(answered, draft.language());
            }
            isRead = true;
            return text;
        }
    }

    /** A draft being read, by one thread; what it answers is read once, however often the draft is reworded. */
    final class OpenDraft {
        private final Draft draft;
        private final Answered answered;
        private final DeclaredSources sources;

        private OpenDraft(Draft draft, Answered answered) {
            this.draft = draft;
            this.answered = answered;
            this.sources = new DeclaredSources(draft.sources());
        }

        /** The same draft with another text, which answers the same. */
        OpenDraft with(String text) {
            return new OpenDraft(draft.with(text), answered);
        }

        Draft draft() {
            return draft;
        }

        DeclaredSources sources() {
            return sources;
        }

        ReadText read(Passage passage) {
            return reader.read(passage.text(), draft.language());
        }

        /** A passage that was read, as the rules see it. */
        Reading reading(ReadText text) {
            Reading.Finders finders = new Reading.Finders(
                    read -> extractor.read(read, draft.isReply()),
                    this::disclosures,
                    entities::find,
                    people::find,
                    reply -> extractor.replies(reply, answered.text()));
            return new Reading(draft, text, terms, finders);
        }

        private List<Disclosure> disclosures(PostReading post) {
            return extractor.extract(post).stream().map(sources::complete).toList();
        }
    }
}
