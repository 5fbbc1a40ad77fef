package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.text.TextAnnotator;
import dev.demur.core.text.TextAnnotator.PartOfSpeech;
import dev.demur.core.text.TextAnnotator.TaggedToken;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds verbs that no lexicon lists, by their form and by where they stand. Only when one fits is the sentence given to
 * the part-of-speech model, which has the last word. One sentence; not thread-safe.
 */
final class UnlistedDeeds {

    private static final int REACH_OF_MARKER = 2;
    private static final int SHORTEST_CLAUSE = 2;

    /** Classes whose words can be the verb of a sentence all the same. */
    private static final Set<String> STILL_VERBS = Set.of(
            "everyday",
            "presents",
            "trait-verb",
            "trait-verb-last",
            "tally-verb",
            "tally-word",
            "cause",
            "cause-head",
            "is-or-has",
            "beholds",
            "still",
            "riser",
            "for-all",
            "called",
            "creature",
            "machine",
            "open-occasion");

    private final SentenceMarks marks;
    private final Lexicon lexicon;
    private final TextAnnotator annotator;
    private @Nullable Set<Integer> verbs;

    UnlistedDeeds(SentenceMarks marks, Lexicon lexicon, TextAnnotator annotator) {
        this.marks = marks;
        this.lexicon = lexicon;
        this.annotator = annotator;
    }

    /** What is a verb by its form, by where it stands, and for the model. */
    List<Deed> find() {
        return candidates().stream().filter(this::isVerb).toList();
    }

    /** What is a verb by its form and by where it stands; the model has yet to be asked. */
    List<Deed> candidates() {
        List<Deed> candidates = new ArrayList<>();
        for (int i = marks.from(); i < marks.to(); i++) {
            if (isOpen(i) && looksLikeDeed(i)) {
                candidates.add(deed(i));
            }
        }
        return candidates;
    }

    /** Whether the model agrees. It is dear, and reads the sentence once: ask it last. */
    boolean isVerb(Deed candidate) {
        Set<Integer> known = verbs;
        if (known == null) {
            known = verbStarts();
            verbs = known;
        }
        return known.contains(marks.word(candidate.from()).start());
    }

    private Deed deed(int position) {
        String key = marks.word(position).key();
        boolean present = lexicon.canBePresent(key) && !marks.has(Cue.AUXILIARY);
        return new Deed(position, position + 1, key, "", null, present ? Certainty.PRESENT : Certainty.UNLISTED);
    }

    /** Whether nothing else is known of a word than that it can be a verb or a name. */
    private boolean isOpen(int position) {
        Word word = marks.word(position);
        return word.kind() == Word.Kind.LETTERS
                && !marks.isMasked(position)
                && marks.startingAt(position).stream().allMatch(mark -> mark.length() > 1 || isOpen(mark.sense()));
    }

    private static boolean isOpen(Sense sense) {
        return sense instanceof Sense.OfPastForm
                || sense instanceof Sense.OfName
                || STILL_VERBS.stream().anyMatch(sense::isOfClass)
                || (sense instanceof Sense.OfCue of && of.cue() == Cue.BOUNDARY);
    }

    private boolean looksLikeDeed(int position) {
        if (marks.isOfClass("bare-infinitive", position - 1) || isBase(position)) {
            return false; // "es sich zu überlegen", "you can now set" are nothing done
        }
        String key = marks.word(position).key();
        boolean pastForm =
                marks.startingAt(position).stream().anyMatch(mark -> mark.sense() instanceof Sense.OfPastForm);
        boolean verbal = !marks.isCue(Cue.BOUNDARY, position)
                && (lexicon.looksPast(key) || isUnderWay(position, marks) || isHabitOfTheirs(position));
        return pastForm || (!lexicon.isFunctionWord(key) && (verbal || closesRelative(position)));
    }

    /** Where a modal stands right before its verb, the verb is no past form although it looks like one. */
    private boolean isBase(int position) {
        return !isVerbLast() && marks.isOfClass("infinitive-marker", beforeVerb(position, marks));
    }

    /** Where the finite verb comes second, whatever depends on it comes last. */
    private boolean isVerbLast() {
        return lexicon.entries().rewrites().verbSecond();
    }

    /** "keeps ordering", "has been ordering", "kept on ordering": it was seen to go on. */
    static boolean isUnderWay(int position, SentenceMarks marks) {
        int before = beforeVerb(position, marks);
        return marks.isOfClass("ongoing", before) || isPerceived(before, marks);
    }

    /** "Camera 3 caught you popping grapes": whoever was seen doing it did it. */
    private static boolean isPerceived(int position, SentenceMarks marks) {
        boolean somebody = marks.isCue(Cue.READER, position)
                || marks.isCue(Cue.SOMEONE, position)
                || marks.isOfClass("object-form", position);
        return somebody && marks.isOfClass("perceived", position - 1);
    }

    /** "the woman in row F who cries at every screening": told with how often, a habit has been seen. */
    private boolean isHabitOfTheirs(int position) {
        return marks.has(Cue.REPETITION) && marks.isOfClass("personal-relative", beforeVerb(position, marks));
    }

    /** Where the word before a verb stands, "always" and "still" left out. */
    private static int beforeVerb(int position, SentenceMarks marks) {
        int before = position - 1;
        while (before > position - REACH_OF_MARKER && marks.isOfClass("before-verb", before)) {
            before--;
        }
        return before;
    }

    /** "5 Mitglieder, die nur zum Duschen kommen": where the verb ends a relative clause, whatever ends it is one. */
    private boolean closesRelative(int position) {
        boolean closes =
                !marks.contains(position + 1) || !marks.word(position + 1).isWord();
        if (!isVerbLast() || !closes || marks.word(position).isCapitalized()) {
            return false;
        }
        int i = position - 1;
        while (marks.contains(i) && marks.word(i).isWord()) {
            i--;
        }
        return position - i > SHORTEST_CLAUSE && marks.isSign(i, ",") && marks.isCue(Cue.RELATIVE, i + 1);
    }

    /** Where the model sees verbs, as offsets into the normalised text. */
    private Set<Integer> verbStarts() {
        int start = marks.word(marks.from()).start();
        String sentence = marks.textBetween(start, marks.word(marks.to() - 1).end());
        Set<Integer> starts = new HashSet<>();
        for (TaggedToken token : annotator.partsOfSpeech(sentence, lexicon.language())) {
            if (token.partOfSpeech() == PartOfSpeech.VERB) {
                starts.add(start + token.span().start());
            }
        }
        return starts;
    }
}
