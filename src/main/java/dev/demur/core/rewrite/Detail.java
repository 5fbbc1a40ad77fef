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
 * @param told where that disclosure says who did what
 */
record Detail(Post post, Slot slot, Range range, List<Range> all, List<Range> told) {

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
    private static final int MANY_FROM = 12;
    private static final int MOST = 9_999;

    Optional<Change> change() {
        SentenceView sentence = post.sentenceOf(range.from());
        if (isAllOf(sentence)) {
            return isHeldByNeighbours(sentence) ? Optional.empty() : Optional.of(Change.remove(sentence.span()));
        }
        int end = sentence.numberEnd(range.from());
        if (slot == Slot.REPETITION && end > range.from() && !isTimes(sentence, end)) {
            return fewer(sentence, end);
        }
        return adverb(sentence);
    }

    /** What was no end of a sentence before it, or what is said "of them" after it, needs it. */
    private boolean isHeldByNeighbours(SentenceView sentence) {
        boolean before = sentence.from() > 0 && post.endsInAbbreviation(post.sentenceOf(sentence.from() - 1));
        boolean after = post.sentences().stream()
                .anyMatch(other ->
                        other.from() == sentence.to() && other.hasOneOf(WordList.OF_THEM, other.from(), other.to()));
        return before || after;
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

    private boolean isTimes(SentenceView sentence, int afterNumber) {
        return sentence.hasOneOf(WordList.TIMES, afterNumber, Math.max(range.to(), afterNumber + 1));
    }

    /** "61 handbags" become "plenty of handbags"; one or two of a thing tell nothing. */
    private Optional<Change> fewer(SentenceView sentence, int end) {
        double count = sentence.numberValue(range.from());
        int before = range.from() - 1;
        boolean free = !Determiners.isAt(sentence, before) && !sentence.isOneOf(WordList.BEFORE_COUNT, before);
        boolean money = before >= 0
                && sentence.contains(before)
                && !sentence.word(before).isWord()
                && !sentence.word(range.from()).spaced();
        return isThing(sentence, end) && free && !money && count > FEW && count <= MOST
                ? sentence.words()
                        .phrase(vague(sentence, before, count))
                        .map(words -> new Change(post.span(range.from(), end), words))
                : Optional.empty();
    }

    private static Phrase vague(SentenceView sentence, int before, double count) {
        boolean dative =
                sentence.isOneOf(WordList.PREPOSITION, before) && !sentence.isOneOf(WordList.ACCUSATIVE, before);
        Phrase plain = count < MANY_FROM ? Phrase.SEVERAL : Phrase.MANY;
        Phrase inDative = count < MANY_FROM ? Phrase.SEVERAL_DATIVE : Phrase.MANY_DATIVE;
        return dative && sentence.words().phrase(inDative).isPresent() ? inDative : plain;
    }

    private boolean isThing(SentenceView sentence, int position) {
        if (!sentence.contains(position)) {
            return false;
        }
        Word word = sentence.word(position);
        boolean noun = word.isCapitalized() || !sentence.words().verbSecond();
        return word.kind() == Word.Kind.LETTERS
                && (noun || Letters.isSmall(post.original()))
                && !isName(sentence, position)
                && word.text().length() > FEW
                && word.spaced()
                && !isSmallWord(sentence, position)
                && !sentence.isOneOf(WordList.MEASURE, position)
                && !sentence.isCue(Cue.AUXILIARY, position)
                && !sentence.isPast(position);
    }

    /** The "Dyke End" of "3 Dyke End", not the "Lisbon" of "31 Lisbon searches". */
    private static boolean isName(SentenceView sentence, int position) {
        boolean capital = !sentence.words().verbSecond()
                && sentence.word(position).isCapitalized()
                && !sentence.word(position).isAllCaps();
        boolean noun = sentence.contains(position + 1)
                && sentence.word(position + 1).isWord()
                && !sentence.word(position + 1).isCapitalized();
        return capital && !noun;
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
        Optional<Range> clause = fit.clauseOfDetails();
        if (clause.isPresent()) {
            return Optional.of(
                    Change.remove(post.span(clause.get().from(), clause.get().to())));
        }
        int from = fit.start();
        int to = fit.end();
        if (!fit.isLoose(from, to)) {
            return Optional.empty();
        }
        if (fit.holdsFirstPlace(from, to)) {
            return sentence.words()
                    .phrase(vague(sentence, fit.afterDetails(to)))
                    .filter(vague -> sentence.words().verbSecond() && !says(sentence, vague))
                    .map(vague -> new Change(post.span(from, to), vague));
        }
        return Optional.of(Change.remove(post.span(from, to)));
    }

    private Phrase vague(SentenceView sentence, int verb) {
        Phrase phrase = VAGUE.getOrDefault(slot, Phrase.LATELY);
        boolean past = sentence.isPast(verb) || sentence.isCue(Cue.AUXILIARY, verb);
        boolean present = phrase == Phrase.LATELY && !past;
        return present && sentence.words().phrase(Phrase.NOWADAYS).isPresent() ? Phrase.NOWADAYS : phrase;
    }

    /** "Zuletzt warst du zuletzt da" says it twice. */
    private static boolean says(SentenceView sentence, String vague) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.word(i).key().equals(vague)) {
                return true;
            }
        }
        return false;
    }
}
