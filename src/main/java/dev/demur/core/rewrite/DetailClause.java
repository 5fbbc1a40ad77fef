package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import java.util.Optional;

/** The words around a detail from the sign before it to the sign after it, signs within a detail left out. */
final class DetailClause {

    private static final int SHORT = 6;

    private final SentenceView sentence;
    private final Detail detail;
    private final Range range;

    DetailClause(SentenceView sentence, Detail detail) {
        this.sentence = sentence;
        this.detail = detail;
        this.range = new Range(from(), end());
    }

    private int from() {
        int from = detail.range().from();
        while (sentence.contains(from - 1) && !isBreak(from - 1)) {
            from--;
        }
        return from;
    }

    private int end() {
        int to = detail.range().to();
        while (sentence.contains(to) && !isBreak(to)) {
            to++;
        }
        return to;
    }

    int to() {
        return range.to();
    }

    /** "so it says in the notes": where nobody is told of, the detail is what a short clause is there for. */
    boolean isThereForTheDetail() {
        boolean tells = detail.told().stream().anyMatch(range::overlaps);
        int left = range.to()
                - range.from()
                - (detail.range().to() - detail.range().from());
        return !tells && !speaksToReader() && left <= SHORT && !holdsOnlyDetails();
    }

    private boolean speaksToReader() {
        for (int i = range.from(); i < range.to(); i++) {
            if (sentence.isCue(Cue.READER, i)) {
                return true;
            }
        }
        return false;
    }

    /** The whole of it, where it stands behind a comma and says no more than how often, how long, when or where. */
    Optional<Range> ofDetails() {
        boolean behindComma = sentence.is(range.from() - 1, ",");
        boolean ends = !sentence.contains(range.to()) || !sentence.is(range.to(), ":");
        return behindComma && ends && holdsOnlyDetails() && !isNegated(range.from(), range.to())
                ? Optional.of(withCommas())
                : Optional.empty();
    }

    /** Between a subject and its verb both commas go, elsewhere one of them still parts what is left. */
    private Range withCommas() {
        boolean inside = sentence.is(range.to(), ",") && sentence.isVerb(range.to() + 1);
        return inside ? new Range(range.from() - 1, range.to() + 1) : range;
    }

    /** "never once": without it the sentence says the opposite. */
    boolean isNegated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isCue(Cue.NEGATION, i) || sentence.isCue(Cue.DENIAL, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsOnlyDetails() {
        for (int i = range.from(); i < range.to(); i++) {
            int at = i;
            boolean covered = detail.all().stream().anyMatch(other -> other.from() <= at && at < other.to());
            if (sentence.word(i).isWord() && !covered && !isSmallWord(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSmallWord(int position) {
        return sentence.isOneOf(WordList.BEFORE_DETAIL, position)
                || sentence.isOneOf(WordList.BEFORE_COUNT, position)
                || sentence.isOneOf(WordList.ADVERB, position)
                || sentence.isOneOf(WordList.AFTER_DETAIL, position);
    }

    private boolean isBreak(int position) {
        boolean inDetail = detail.all().stream().anyMatch(other -> other.from() <= position && position < other.to());
        return !inDetail
                && (sentence.is(position, ",")
                        || sentence.is(position, ";")
                        || sentence.is(position, ".")
                        || sentence.is(position, "?")
                        || sentence.is(position, "!")
                        || isColon(position));
    }

    private boolean isColon(int position) {
        return sentence.is(position, ":")
                && (!sentence.contains(position + 1)
                        || sentence.word(position + 1).spaced());
    }
}
