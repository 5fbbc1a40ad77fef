package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes out the sentences that tell it, and those that mean nothing without them, where enough is left. */
final class CutSentences implements Strategy {

    private static final int ENOUGH = 5;
    private static final int LEAST_STATEMENT = 3;
    private static final int OPENING = 3;
    private static final int LEAST_SHARE = 5;
    private static final int LEAST_SHARE_AFTER = 8;

    @Override
    public String id() {
        return "cut";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        boolean[] cut = new boolean[post.sentences().size()];
        for (Span span : Problems.revealing(problems)) {
            mark(post, span, cut);
        }
        for (Disclosure disclosure : Problems.disclosures(problems)) {
            disclosure.detail(Slot.TONE).ifPresent(tone -> mark(post, tone.span(), cut));
        }
        spread(post, cut);
        return isEnough(post, cut) ? removals(post, cut) : List.of();
    }

    private static void mark(Post post, Span span, boolean[] cut) {
        Range range = post.range(span);
        if (!range.isEmpty()) {
            for (int i = post.indexOf(range.from()); i <= post.indexOf(range.to() - 1); i++) {
                cut[i] = true;
            }
        }
    }

    /** What follows and points back goes along, and so does what only leads up to it. */
    private static void spread(Post post, boolean[] cut) {
        for (int i = 1; i < cut.length; i++) {
            cut[i] |= cut[i - 1] && leansBack(post, post.sentences().get(i));
        }
        for (int i = cut.length - 2; i >= 0; i--) {
            SentenceView sentence = post.sentences().get(i);
            cut[i] |= cut[i + 1] && (leadsUp(sentence) || post.endsInAbbreviation(sentence));
        }
    }

    /** Whatever follows is about it, unless it starts afresh: a line of its own, an offer, a word on where to write. */
    private static boolean leansBack(Post post, SentenceView sentence) {
        boolean pointing = sentence.hasOneOf(WordList.POINTING_BACK, sentence.from(), sentence.to())
                || sentence.hasOneOf(WordList.OF_THEM, sentence.from(), sentence.to())
                || sentence.hasOneOf(WordList.DANGLING, sentence.from(), sentence.from() + OPENING);
        boolean fresh = post.isLineHead(sentence.span().start())
                || sentence.has(Cue.OFFER)
                || sentence.has(Cue.PRIVATE_MESSAGE);
        return pointing || !fresh;
    }

    private static boolean leadsUp(SentenceView sentence) {
        int last = sentence.to() - 1;
        return sentence.is(last, ":") || sentence.is(last, "?") || !sentence.hasVerb();
    }

    /** A statement has to be left; one that only opened what was cut has to be a good part of the whole. */
    private static boolean isEnough(Post post, boolean[] cut) {
        long words = 0;
        long all = 0;
        boolean stands = false;
        boolean goesOn = false;
        boolean any = false;
        for (int i = 0; i < cut.length; i++) {
            SentenceView sentence = post.sentences().get(i);
            any |= cut[i];
            all += sentence.wordCount();
            words += cut[i] ? 0 : sentence.wordCount();
            stands |= !cut[i] && isStatement(sentence);
            goesOn |= !cut[i] && any && isStatement(sentence);
        }
        long share = goesOn ? LEAST_SHARE_AFTER : LEAST_SHARE;
        return any && stands && words >= ENOUGH && words * share >= all;
    }

    private static boolean isStatement(SentenceView sentence) {
        boolean ended = !sentence.is(sentence.to() - 1, ":") && !sentence.is(sentence.to() - 1, "?");
        return ended && sentence.wordCount() >= (sentence.hasVerb() ? LEAST_STATEMENT : ENOUGH);
    }

    private static List<Change> removals(Post post, boolean[] cut) {
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
