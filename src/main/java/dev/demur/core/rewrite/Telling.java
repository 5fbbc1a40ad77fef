package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a post that tell it, with those that mean nothing without them. Not thread-safe. */
final class Telling {

    private static final int ENOUGH = 5;
    private static final int LEAST_STATEMENT = 3;
    private static final int OPENING = 3;
    private static final int LEAST_SHARE = 5;
    private static final int LEAST_SHARE_ALONE = 8;

    private final Post post;
    private final boolean[] cut;

    private Telling(Post post) {
        this.post = post;
        this.cut = new boolean[post.sentences().size()];
    }

    static Telling of(Post post, List<Problem> problems) {
        Telling telling = new Telling(post);
        Problems.revealing(problems).forEach(telling::mark);
        for (Disclosure disclosure : Problems.disclosures(problems)) {
            disclosure.detail(Slot.TONE).ifPresent(tone -> telling.mark(tone.span()));
        }
        telling.markNames(Names.toldOf(post, problems));
        telling.markNames(Names.identified(post, problems));
        telling.spread();
        return telling;
    }

    private void mark(Span span) {
        Range range = post.range(span);
        if (!range.isEmpty()) {
            for (int i = post.indexOf(range.from()); i <= post.indexOf(range.to() - 1); i++) {
                cut[i] = true;
            }
        }
    }

    private void markNames(Names names) {
        for (int i = 0; i < cut.length; i++) {
            cut[i] |= names.isIn(post.sentences().get(i));
        }
    }

    /** What follows and points back goes along, and so does what only leads up to it. */
    private void spread() {
        for (int i = 1; i < cut.length; i++) {
            cut[i] |= cut[i - 1] && leansBack(post.sentences().get(i));
        }
        for (int i = cut.length - 2; i >= 0; i--) {
            cut[i] |= cut[i + 1] && leadsUp(i);
        }
    }

    /** Whatever follows is about it, unless it starts afresh: a line of its own, an offer, a word on where to write. */
    private boolean leansBack(SentenceView sentence) {
        boolean pointing = sentence.hasOneOf(WordList.POINTING_BACK, sentence.from(), sentence.to())
                || sentence.hasOneOf(WordList.OF_THEM, sentence.from(), sentence.to())
                || sentence.hasOneOf(WordList.DANGLING, sentence.from(), sentence.from() + OPENING);
        boolean fresh = post.isLineHead(sentence.span().start())
                || Hashtags.isOnlyTags(sentence.span().in(post.original()))
                || sentence.has(Cue.OFFER)
                || sentence.has(Cue.PRIVATE_MESSAGE);
        return pointing || !fresh;
    }

    private boolean leadsUp(int index) {
        SentenceView sentence = post.sentences().get(index);
        int last = sentence.to() - 1;
        return sentence.is(last, ":")
                || sentence.is(last, "?")
                || !sentence.hasVerb()
                || post.endsInAbbreviation(sentence)
                || opensWithDigit(post.sentences().get(index + 1));
    }

    /** "Student no. | 1023877 …" was read as two sentences. */
    private boolean opensWithDigit(SentenceView sentence) {
        int start = sentence.span().start();
        return Character.isDigit(post.original().codePointAt(start)) && !post.isLineHead(start);
    }

    /**
     * Whether a statement is left without them. One that may only have opened them has to be a good part of the whole; one
     * that follows them or is called out need not.
     */
    boolean leavesEnough() {
        boolean told = false;
        boolean stands = false;
        boolean alone = false;
        for (int i = 0; i < cut.length; i++) {
            SentenceView sentence = post.sentences().get(i);
            told |= cut[i];
            stands |= stands(i);
            alone |= stands(i) && (told || sentence.is(sentence.to() - 1, "!"));
        }
        int share = alone ? LEAST_SHARE_ALONE : LEAST_SHARE;
        return told && stands && wordsLeft() >= ENOUGH && wordsLeft() * share >= words();
    }

    private boolean stands(int index) {
        SentenceView sentence = post.sentences().get(index);
        boolean ended = !sentence.is(sentence.to() - 1, ":") && !sentence.is(sentence.to() - 1, "?");
        return !cut[index] && ended && sentence.wordCount() >= (sentence.hasVerb() ? LEAST_STATEMENT : ENOUGH);
    }

    private long wordsLeft() {
        long words = 0;
        for (int i = 0; i < cut.length; i++) {
            words += cut[i] ? 0 : post.sentences().get(i).wordCount();
        }
        return words;
    }

    private long words() {
        return post.sentences().stream().mapToLong(SentenceView::wordCount).sum();
    }

    List<Change> removals() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cut.length; i++) {
            if (cut[i]) {
                changes.add(Change.remove(
                        Hashtags.before(post.original(), post.sentences().get(i).span())));
            }
        }
        return changes;
    }
}
