package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.text.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often, how long, when or where, as it stands in a sentence.
 *
 * @param all details of the same disclosure
 */
record Detail(Post post, Slot slot, Range range, List<Range> all) {

    private static final Map<Slot, Phrase> VAGUE = Map.of(
            Slot.REPETITION,
            Phrase.OFTEN,
            Slot.PERIOD,
            Phrase.LATELY,
            Slot.MOMENT,
            Phrase.LATELY,
            Slot.PLACE,
            Phrase.HERE);

    private static final int FEW = 2;
    private static final int MOST = 9_999;
    private static final int ABBREVIATION = 3;

    Optional<Change> change() {
        SentenceView sentence = post.sentenceOf(range.from());
        if (isAllOf(sentence)) {
            return endsInAbbreviation(sentence.from() - 1)
                    ? Optional.empty()
                    : Optional.of(Change.remove(sentence.span()));
        }
        int end = sentence.numberEnd(range.from());
        if (slot == Slot.REPETITION && end > range.from() && !isTimes(sentence, end)) {
            return fewer(sentence, end);
        }
        return adverb(sentence);
    }

    private boolean isAllOf(SentenceView sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int at = i;
            boolean covered = all.stream().anyMatch(detail -> detail.from() <= at && at < detail.to());
            if (sentence.word(i).isWord() && !covered) {
                return false;
            }
        }
        return true;
    }

    /** "Vol." and "no." are no end of a sentence, whatever was read there. */
    private boolean endsInAbbreviation(int last) {
        if (last < 1) {
            return false;
        }
        SentenceView before = post.sentenceOf(last);
        return before.is(last, ".")
                && before.contains(last - 1)
                && before.word(last - 1).text().length() <= ABBREVIATION;
    }

    private boolean isTimes(SentenceView sentence, int afterNumber) {
        return sentence.hasOneOf(WordList.TIMES, afterNumber, Math.max(range.to(), afterNumber + 1));
    }

    /** "61 handbags" become "plenty of handbags"; one or two of a thing tell nothing. */
    private Optional<Change> fewer(SentenceView sentence, int end) {
        double count = sentence.numberValue(range.from());
        int before = range.from() - 1;
        boolean free = !isDeterminer(sentence, before) && !sentence.isOneOf(WordList.BEFORE_COUNT, before);
        boolean after = sentence.isOneOf(WordList.PREPOSITION, before);
        Phrase many =
                after && sentence.words().phrase(Phrase.MANY_DATIVE).isPresent() ? Phrase.MANY_DATIVE : Phrase.MANY;
        boolean money = before >= 0
                && sentence.contains(before)
                && !sentence.word(before).isWord()
                && !sentence.word(range.from()).spaced();
        return isThing(sentence, end) && free && !money && count > FEW && count <= MOST
                ? sentence.words().phrase(many).map(words -> new Change(post.span(range.from(), end), words))
                : Optional.empty();
    }

    private static boolean isThing(SentenceView sentence, int position) {
        if (!sentence.contains(position)) {
            return false;
        }
        Word word = sentence.word(position);
        return word.kind() == Word.Kind.LETTERS
                && word.text().length() > FEW
                && word.spaced()
                && !isSmallWord(sentence, position)
                && !sentence.isOneOf(WordList.MEASURE, position)
                && !sentence.isCue(Cue.AUXILIARY, position)
                && !sentence.isPast(position);
    }

    private static boolean isSmallWord(SentenceView sentence, int position) {
        return sentence.isOneOf(WordList.PREPOSITION, position)
                || sentence.isOneOf(WordList.BEFORE_DETAIL, position)
                || sentence.isOneOf(WordList.JOINING, position)
                || sentence.isOneOf(WordList.SHARE, position)
                || sentence.isOneOf(WordList.ADVERB, position)
                || sentence.isCue(Cue.RELATIVE, position);
    }

    private Optional<Change> adverb(SentenceView sentence) {
        int from = start(sentence);
        int to = end(sentence);
        if (!isFreeBefore(sentence, from) || !isFreeAfter(sentence, to) || isGlued(from, to)) {
            return Optional.empty();
        }
        if (opensClause(sentence, from) && sentence.isVerb(afterDetails(to))) {
            return sentence.words().verbSecond()
                    ? sentence.words()
                            .phrase(VAGUE.getOrDefault(slot, Phrase.LATELY))
                            .map(vague -> new Change(post.span(from, to), vague))
                    : Optional.empty();
        }
        return Optional.of(Change.remove(post.span(from, to)));
    }

    private int start(SentenceView sentence) {
        int from = range.from();
        while (sentence.isOneOf(WordList.BEFORE_DETAIL, from - 1)) {
            from--;
        }
        return from;
    }

    /** "3 a.m." with its stop, "51 Mal" with "in Folge". */
    private int end(SentenceView sentence) {
        int to = range.to();
        boolean abbreviated = post.span(range.from(), to).in(post.original()).indexOf('.') >= 0;
        if (abbreviated && sentence.is(to, ".") && !sentence.word(to).spaced() && goesOn(sentence, to)) {
            to++;
        }
        if (sentence.isOneOf(WordList.PREPOSITION, to) && sentence.isOneOf(WordList.AFTER_DETAIL, to + 1)) {
            return to + 2;
        }
        return sentence.isOneOf(WordList.AFTER_DETAIL, to) ? to + 1 : to;
    }

    private boolean goesOn(SentenceView sentence, int stop) {
        String text = post.original();
        int next = post.span(stop, stop + 1).end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return stop < sentence.to() - 1 || (next < text.length() && Character.isLowerCase(text.charAt(next)));
    }

    private int afterDetails(int to) {
        int next = to;
        boolean more = true;
        while (more) {
            int at = next;
            Optional<Range> following = all.stream()
                    .filter(detail -> detail.from() == at && detail.to() > at)
                    .findFirst();
            next = following.map(Range::to).orElse(next);
            more = following.isPresent();
        }
        return next;
    }

    private static boolean opensClause(SentenceView sentence, int from) {
        for (int i = from - 1; i >= sentence.from(); i--) {
            if (sentence.is(i, ":")) {
                return true;
            }
            if (sentence.word(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private boolean isFreeBefore(SentenceView sentence, int from) {
        int before = from - 1;
        boolean place = slot != Slot.PLACE || sentence.isCue(Cue.BOUNDARY, range.from());
        boolean title = !sentence.words().verbSecond()
                && slot == Slot.PLACE
                && before > sentence.from()
                && sentence.word(before).isCapitalized();
        return place
                && !title
                && !isDeterminer(sentence, before)
                && !sentence.isOneOf(WordList.JOINING, before)
                && !sentence.isOneOf(WordList.PREPOSITION, before)
                && !isPredicate(sentence, before);
    }

    /** "That is over six days": without it the verb has nothing left to say. */
    private boolean isPredicate(SentenceView sentence, int before) {
        boolean verbAfter = false;
        for (int i = range.to(); i < sentence.to(); i++) {
            verbAfter |= sentence.isVerb(i);
        }
        return sentence.isCue(Cue.AUXILIARY, before) && !verbAfter;
    }

    private boolean isFreeAfter(SentenceView sentence, int next) {
        if (!sentence.contains(next)) {
            return true;
        }
        boolean opens = opensClause(sentence, range.from());
        int last = range.to() - 1;
        if (sentence.isOneOf(WordList.SHARE, last)
                || sentence.isOneOf(WordList.PREPOSITION, last)
                || (opens && sentence.isOneOf(WordList.BEFORE_NOUN, next))
                || (opens && sentence.is(afterDetails(next), ":"))
                || sentence.isOneOf(WordList.SHARE, next)
                || sentence.isOneOf(WordList.JOINING, next)
                || sentence.is(next, "'s")) {
            return false;
        }
        return !sentence.word(next).isWord()
                || sentence.isCue(Cue.BOUNDARY, next)
                || sentence.isVerb(next)
                || sentence.isCue(Cue.RELATIVE, next)
                || sentence.isOneOf(WordList.ADVERB, next)
                || all.stream().anyMatch(detail -> detail.from() == next)
                || standsAlone(sentence);
    }

    /** Where the verb comes late, whatever follows an adverb of time belongs to the verb. */
    private boolean standsAlone(SentenceView sentence) {
        if (slot == Slot.PLACE) {
            return sentence.words().verbSecond() && !sentence.word(range.to()).isCapitalized();
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

    private static boolean isDeterminer(SentenceView sentence, int position) {
        return sentence.isCue(Cue.DEFINITE, position)
                || sentence.isCue(Cue.INDEFINITE, position)
                || sentence.isCue(Cue.SPEAKER_OWN, position)
                || sentence.isCue(Cue.THIRD_OWN, position)
                || sentence.isCue(Cue.READER_OWN, position);
    }
}
