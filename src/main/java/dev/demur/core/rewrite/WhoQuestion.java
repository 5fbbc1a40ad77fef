package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a question of a plain sentence about one person: "Every evening somebody has watched it." becomes "Who else has
 * watched it?", and where the verb stands second, "Am Sonntag hat eine Kundin bestellt." becomes "Wer hat bestellt?".
 */
final class WhoQuestion {

    private final Post post;
    private final SubjectPhrase phrase;
    private final SentenceView sentence;
    private final List<Range> details;

    WhoQuestion(Post post, SubjectPhrase phrase, Disclosure disclosure) {
        this.post = post;
        this.phrase = phrase;
        this.sentence = phrase.sentence();
        this.details = Slot.DETAILS.stream()
                .flatMap(slot -> disclosure.detail(slot).stream())
                .map(mention -> post.range(mention.span()))
                .toList();
    }

    /** The changes, where {@code after} is the first word behind the person and where they are. */
    List<Change> changes(int after) {
        if (!endsPlainly()) {
            return List.of();
        }
        int verb = sentence.isOneOf(WordList.ADVERB, after) ? after + 1 : after;
        boolean asks = sentence.isVerb(verb) && verb + 2 < sentence.to();
        if (isOnlyDetails(phrase.start()) && asks) {
            return asked(verb, List.of());
        }
        int before = phrase.start() - 1;
        boolean inverted = sentence.words().verbSecond() && before > sentence.from() && sentence.isVerb(before);
        return inverted && isOnlyDetails(before)
                ? asked(before, List.of(Change.remove(phrase.span(phrase.start(), after))))
                : List.of();
    }

    private List<Change> asked(int verb, List<Change> more) {
        List<Change> changes = new ArrayList<>(more);
        int first = firstWord();
        int last = sentence.to() - 1;
        phrase.put(Phrase.WHO, first, verb).ifPresent(changes::add);
        changes.add(new Change(post.span(last, last + 1), "?"));
        return changes;
    }

    private int firstWord() {
        int first = sentence.from();
        while (first < phrase.start() && !sentence.word(first).isWord()) {
            first++;
        }
        return first;
    }

    private boolean isOnlyDetails(int to) {
        for (int i = firstWord(); i < to; i++) {
            int at = i;
            boolean covered = details.stream().anyMatch(detail -> detail.from() <= at && at < detail.to());
            if (sentence.word(i).isWord() && !covered && !sentence.isOneOf(WordList.BEFORE_DETAIL, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsPlainly() {
        boolean plain = sentence.is(sentence.to() - 1, ".");
        for (int i = phrase.to(); i < sentence.to() - 1; i++) {
            plain &= !isColon(i)
                    && !sentence.is(i, ";")
                    && !isAside(i)
                    && !isClause(i)
                    && !sentence.isCue(Cue.READER, i)
                    && !sentence.isCue(Cue.READER_OWN, i);
        }
        return plain;
    }

    private boolean isClause(int position) {
        boolean opens = !sentence.words().verbSecond() || sentence.is(position - 1, ",");
        return opens && sentence.isOneOf(WordList.RELATIVE, position);
    }

    /** ", says the car" and ", and nothing else" ask nobody. */
    private boolean isAside(int comma) {
        return sentence.is(comma, ",")
                && (sentence.isOneOf(WordList.SAYING, comma + 1) || sentence.isOneOf(WordList.JOINING, comma + 1));
    }

    private boolean isColon(int position) {
        return sentence.is(position, ":")
                && (!sentence.contains(position + 1)
                        || sentence.word(position + 1).spaced());
    }
}
