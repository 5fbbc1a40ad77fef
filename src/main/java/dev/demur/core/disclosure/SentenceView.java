package dev.demur.core.disclosure;

import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Sentence;
import dev.demur.core.text.Span;
import dev.demur.core.text.Word;

/**
 * One sentence as whoever rewrites it needs to see it. Positions are indexes into the words of the whole text. Belongs
 * to one check; not thread-safe.
 */
public final class SentenceView {

    private final ReadText text;
    private final Lexicon lexicon;
    private final SentenceMarks marks;

    SentenceView(ReadText text, Sentence sentence, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.marks = lexicon.read(text.text().text(), text.words(), sentence.from(), sentence.to());
    }

    /** The first word. */
    public int from() {
        return marks.from();
    }

    /** The position after the last word. */
    public int to() {
        return marks.to();
    }

    /** What the language rewrites with. */
    public RewriteWords words() {
        return lexicon.entries().rewrites();
    }

    /** Where the whole sentence stands in the text as typed. */
    public Span span() {
        return text.span(from(), to());
    }

    /** Where the words {@code [start, end)} stand in the text as typed. */
    public Span span(int start, int end) {
        return text.span(start, end);
    }

    /** The word at a position of the sentence. */
    public Word word(int position) {
        return marks.word(position);
    }

    /** Whether the position lies in the sentence. */
    public boolean contains(int position) {
        return marks.contains(position);
    }

    /** Whether a word or sign of that folded form stands there. */
    public boolean is(int position, String key) {
        return marks.isSign(position, key);
    }

    /** Whether a word of the list stands there. */
    public boolean isOneOf(WordList list, int position) {
        return contains(position)
                && lexicon.listed(list).contains(marks.word(position).key());
    }

    /** Whether one of the list stands anywhere between. */
    public boolean hasOneOf(WordList list, int start, int end) {
        for (int i = Math.max(start, from()); i < Math.min(end, to()); i++) {
            if (isOneOf(list, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words with that use start there. */
    public boolean isCue(Cue cue, int position) {
        return marks.isCue(cue, position);
    }

    /** Whether words with that use stand anywhere in the sentence. */
    public boolean has(Cue cue) {
        return marks.has(cue);
    }

    /** The position after the number that starts there; the position itself when none does. */
    public int numberEnd(int position) {
        return marks.longestAt(position, mark -> mark.sense() instanceof Sense.OfNumber)
                .map(Mark::to)
                .orElse(position);
    }

    /** What that number says; not a number where none starts. */
    public double numberValue(int position) {
        return marks.longestAt(position, mark -> mark.sense() instanceof Sense.OfNumber)
                .map(mark -> ((Sense.OfNumber) mark.sense()).value())
                .orElse(Double.NaN);
    }

    /** Whether a verb in the past starts there, listed or by its look. */
    public boolean isPast(int position) {
        return contains(position)
                && (marks.startingAt(position).stream().anyMatch(mark -> isPast(mark.sense()))
                        || lexicon.looksPast(marks.word(position).key()));
    }

    private static boolean isPast(Sense sense) {
        return sense instanceof Sense.OfPastForm
                || (sense instanceof Sense.OfBehaviour behaviour && behaviour.in(Sense.Tense.PAST));
    }

    /** Whether a verb starts there: a behaviour in any form, an auxiliary, or what looks like a past. */
    public boolean isVerb(int position) {
        return isPast(position)
                || isCue(Cue.AUXILIARY, position)
                || (contains(position)
                        && marks.startingAt(position).stream()
                                .anyMatch(mark -> mark.sense() instanceof Sense.OfBehaviour));
    }

    /** Whether anything in the sentence is a verb. */
    public boolean hasVerb() {
        for (int i = from(); i < to(); i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** How many words it has, signs not counted. */
    public long wordCount() {
        return text.words().subList(from(), to()).stream().filter(Word::isWord).count();
    }
}
