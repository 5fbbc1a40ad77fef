package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import java.util.Optional;

/** Tells whether a detail can be taken out of its sentence without taking anything else along. */
final class DetailFit {

    private static final int REACH_OF_MEASURE = 2;

    private final Post post;
    private final SentenceView sentence;
    private final Detail detail;
    private final DetailClause clause;

    DetailFit(Post post, SentenceView sentence, Detail detail) {
        this.post = post;
        this.sentence = sentence;
        this.detail = detail;
        this.clause = new DetailClause(sentence, detail);
    }

    boolean isLoose(int from, int to) {
        return isFreeBefore(from)
                && isFreeAfter(to)
                && !isValueOfLabel(from, to)
                && !isGlued(from, to)
                && !clause.isNegated(from, to)
                && !clause.isThereForTheDetail();
    }

    /** See {@link DetailClause#ofDetails()}. */
    Optional<Range> clauseOfDetails() {
        return clause.ofDetails();
    }

    /** "Time: | 21:58". */
    private boolean isValueOfLabel(int from, int to) {
        return sentence.is(from - 1, ":") && !sentence.contains(to);
    }

    /** Whether a verb follows that keeps exactly one thing before it, so that something has to stay there. */
    boolean holdsFirstPlace(int from, int to) {
        int next = afterDetails(to);
        if (!sentence.words().verbSecond()) {
            return opensClause(from) && sentence.isVerb(next);
        }
        boolean first = opensClause(from) || sentence.is(from - 1, ",");
        return first && (sentence.isVerb(next) || (opensClause(from) && mayBeVerb(next)));
    }

    private boolean mayBeVerb(int position) {
        return sentence.contains(position)
                && sentence.word(position).isWord()
                && !sentence.word(position).isCapitalized()
                && sentence.numberEnd(position) == position
                && !sentence.isCue(Cue.BOUNDARY, position)
                && !sentence.isOneOf(WordList.PREPOSITION, position)
                && !sentence.isOneOf(WordList.JOINING, position)
                && !sentence.isOneOf(WordList.ADVERB, position)
                && !Determiners.isAt(sentence, position);
    }

    int start() {
        int from = detail.range().from();
        while (sentence.isOneOf(WordList.BEFORE_DETAIL, from - 1)) {
            from--;
        }
        return from;
    }

    /** "3 a.m." with its stop, "51 Mal" with "in Folge". */
    int end() {
        int to = detail.range().to();
        boolean abbreviated =
                post.span(detail.range().from(), to).in(post.original()).indexOf('.') >= 0;
        if (abbreviated && sentence.is(to, ".") && !sentence.word(to).spaced() && goesOn(to)) {
            to++;
        }
        if (sentence.isOneOf(WordList.PREPOSITION, to) && sentence.isOneOf(WordList.AFTER_DETAIL, to + 1)) {
            return to + 2;
        }
        return sentence.isOneOf(WordList.AFTER_DETAIL, to) ? to + 1 : to;
    }

    private boolean goesOn(int stop) {
        String text = post.original();
        int next = post.span(stop, stop + 1).end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return stop < sentence.to() - 1 || (next < text.length() && Character.isLowerCase(text.charAt(next)));
    }

    int afterDetails(int to) {
        int next = to;
        boolean more = true;
        while (more) {
            int at = next;
            Optional<Range> following = detail.all().stream()
                    .filter(other -> other.from() == at && other.to() > at)
                    .findFirst();
            next = following.map(Range::to).orElse(next);
            more = following.isPresent();
        }
        return next;
    }

    boolean opensClause(int from) {
        for (int i = from - 1; i >= sentence.from(); i--) {
            if (sentence.is(i, ":") || isHandle(i)) {
                return true;
            }
            if (sentence.word(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private boolean isHandle(int position) {
        String text = post.original();
        int start = post.span(position, position + 1).start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(start) == '@';
    }

    private boolean isFreeBefore(int from) {
        int before = from - 1;
        boolean place = detail.slot() != Slot.PLACE
                || sentence.isCue(Cue.BOUNDARY, detail.range().from());
        boolean title = !sentence.words().verbSecond()
                && detail.slot() == Slot.PLACE
                && before > sentence.from()
                && sentence.word(before).isCapitalized();
        return place
                && !title
                && !Determiners.isAt(sentence, before)
                && !sentence.isOneOf(WordList.JOINING, before)
                && !sentence.isOneOf(WordList.PREPOSITION, before)
                && !isPredicate(before);
    }

    /** "That is over six days", "she comes from Graz": without it the verb has nothing left to say. */
    private boolean isPredicate(int before) {
        if (detail.slot() == Slot.PLACE && sentence.isOneOf(WordList.NEEDS_PLACE, before)) {
            return true;
        }
        boolean verbAfter = false;
        for (int i = detail.range().to(); i < clause.to(); i++) {
            verbAfter |= sentence.isVerb(i);
        }
        return sentence.isCue(Cue.AUXILIARY, before) && !verbAfter;
    }

    private boolean isFreeAfter(int next) {
        if (!sentence.contains(next)) {
            return true;
        }
        return !isTiedTo(next)
                && (!sentence.word(next).isWord()
                        || sentence.isCue(Cue.BOUNDARY, next)
                        || sentence.isVerb(next)
                        || sentence.isCue(Cue.RELATIVE, next)
                        || sentence.isOneOf(WordList.ADVERB, next)
                        || detail.all().stream().anyMatch(other -> other.from() == next)
                        || standsAlone());
    }

    /** "in the week of | the wedding", "midnight | before the final", "Kassa 3 | :". */
    private boolean isTiedTo(int next) {
        int last = detail.range().to() - 1;
        boolean opens = opensClause(detail.range().from());
        return isToldAgain(next)
                || sentence.isOneOf(WordList.MEASURE, next)
                || sentence.isOneOf(WordList.PERCENT, next)
                || sentence.isOneOf(WordList.SHARE, last)
                || sentence.isOneOf(WordList.PREPOSITION, last)
                || (opens && sentence.isOneOf(WordList.BEFORE_NOUN, next))
                || (opens && sentence.is(afterDetails(next), ":"))
                || sentence.isOneOf(WordList.SHARE, next)
                || sentence.isOneOf(WordList.JOINING, next)
                || sentence.is(next, "'s");
    }

    /** "at 5.58pm, | a minute or so before": what says the same once more would hang in the air. */
    private boolean isToldAgain(int comma) {
        int next = comma + 1;
        if (!sentence.is(comma, ",") || !sentence.contains(next)) {
            return false;
        }
        boolean known = detail.all().stream().anyMatch(other -> other.from() == next);
        boolean measured = sentence.isCue(Cue.INDEFINITE, next)
                && sentence.hasOneOf(WordList.MEASURE, next, next + REACH_OF_MEASURE);
        return !known && (measured || sentence.isOneOf(WordList.RESTATING, next));
    }

    /** Where the verb comes late, whatever follows an adverb of time belongs to the verb. */
    private boolean standsAlone() {
        if (detail.slot() == Slot.PLACE) {
            return sentence.words().verbSecond()
                    && !sentence.word(detail.range().to()).isCapitalized();
        }
        return sentence.words().verbSecond();
    }

    /** Part of a longer word: the "Cork" of "Cork\u2013Faro". */
    private boolean isGlued(int from, int to) {
        String text = post.original();
        int end = post.span(from, to).end();
        int start = post.span(from, to).start();
        if (start > 0 && text.charAt(start - 1) == '#') {
            return true;
        }
        return (end < text.length() && isGlue(text.charAt(end)) && !isBlank(text, end + 1))
                || (start > 0 && isGlue(text.charAt(start - 1)) && !isBlank(text, start - 2));
    }

    private static boolean isGlue(char sign) {
        return sign == '-' || sign == '\u2013' || sign == '/' || sign == ':' || Character.isLetter(sign);
    }

    private static boolean isBlank(String text, int offset) {
        return offset < 0 || offset >= text.length() || Character.isWhitespace(text.charAt(offset));
    }
}
