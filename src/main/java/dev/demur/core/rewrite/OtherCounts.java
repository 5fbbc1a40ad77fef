package dev.demur.core.rewrite;

import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import java.util.ArrayList;
import java.util.List;

/** The counts of the same people beside the one that is put differently. */
final class OtherCounts {

    private final Post post;
    private final SubjectPhrase phrase;
    private final SentenceView sentence;

    OtherCounts(Post post, SubjectPhrase phrase) {
        this.post = post;
        this.phrase = phrase;
        this.sentence = phrase.sentence();
    }

    /** The same number said again: in the phrase ("of our last 61 brides") or as a sentence of its own ("Sechs!"). */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = phrase.numberEnd(); i < phrase.to(); i++) {
            int end = sentence.numberEnd(i);
            if (end > i) {
                changes.add(withoutBase(i, end));
                i = end;
            }
        }
        changes.addAll(parts());
        changes.addAll(Counts.withoutEchoes(post, sentence, phrase.count()));
        return changes;
    }

    /** "of our last | 61 | brides" needs nothing, "of | 44 | houses" an article. */
    private Change withoutBase(int from, int end) {
        boolean bare = sentence.isOneOf(WordList.SHARE, from - 1) && !Determiners.isAt(sentence, from - 1);
        Change gone =
                Change.remove(phrase.span(sentence.isOneOf(WordList.BEFORE_COUNT, from - 1) ? from - 1 : from, end));
        return bare ? phrase.put(Phrase.OF_THE, from, end).orElse(gone) : gone;
    }

    /** "and eleven of them": more than one of those counted before; or "seven of our nine captains" before them. */
    private List<Change> parts() {
        List<Change> changes = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int end = phrase.withPercent(sentence.numberEnd(i));
            boolean share = i < phrase.start() ? isShareOfCounted(end) : i >= phrase.to() && isShareOfThem(end);
            if (end > i && share && sentence.numberValue(i) > 1) {
                phrase.put(Phrase.SOME, i, end).ifPresent(changes::add);
                i = end;
            }
        }
        return changes;
    }

    private boolean isShareOfThem(int end) {
        return sentence.isOneOf(WordList.OF_THEM, end)
                || (sentence.isOneOf(WordList.SHARE, end) && sentence.isOneOf(WordList.OF_THEM, end + 1));
    }

    private boolean isShareOfCounted(int end) {
        boolean counted = sentence.contains(end + 2) && sentence.numberEnd(end + 2) > end + 2;
        return sentence.isOneOf(WordList.SHARE, end) && counted && end + 2 < phrase.start();
    }
}
