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
        boolean free = !DetailFit.isDeterminer(sentence, before) && !sentence.isOneOf(WordList.BEFORE_COUNT, before);
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
        DetailFit fit = new DetailFit(post, sentence, this);
        int from = fit.start();
        int to = fit.end();
        if (!fit.isLoose(from, to)) {
            return Optional.empty();
        }
        if (fit.opensClause(from) && sentence.isVerb(fit.afterDetails(to))) {
            return sentence.words().verbSecond()
                    ? sentence.words()
                            .phrase(VAGUE.getOrDefault(slot, Phrase.LATELY))
                            .map(vague -> new Change(post.span(from, to), vague))
                    : Optional.empty();
        }
        return Optional.of(Change.remove(post.span(from, to)));
    }
}
