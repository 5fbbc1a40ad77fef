package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.text.Span;
import java.util.Optional;

/** The words for the people of a disclosure with what belongs to them: "the exactly | 53 | people". */
final class SubjectPhrase {

    private static final int REACH_OF_SHARE = 5;
    private static final int REACH_OF_LIST = 4;
    private static final int REACH_OF_CLAUSE = 6;

    private final Post post;
    private final SentenceView sentence;
    private final Range subject;
    private final int number;
    private final int numberEnd;
    private final int start;

    SubjectPhrase(Post post, Range subject) {
        this.post = post;
        this.subject = subject;
        this.sentence = post.sentenceOf(subject.from());
        this.number = firstNumber();
        this.numberEnd = number < 0 ? subject.from() : withPercent(sentence.numberEnd(number));
        int from = number < 0 || (number > subject.from() && isBeforeCount(subject.from(), number))
                ? subject.from()
                : number;
        while (sentence.isOneOf(WordList.BEFORE_COUNT, from - 1) && !isOfWhole(from)) {
            from--;
        }
        this.start = from;
    }

    /** "Die Hälfte der | 30 Teilnehmer": what stands before tells that more of the noun before them is meant. */
    private boolean isOfWhole(int from) {
        int noun = from - 2;
        return sentence.isOneOf(WordList.SHARE, from - 1)
                && sentence.words().verbSecond()
                && sentence.contains(noun)
                && sentence.word(noun).isWord()
                && sentence.word(noun).isCapitalized();
    }

    /** Whether they are the whole that somebody is a part of, so that their number just goes. */
    boolean isWhole() {
        return isOfWhole(start);
    }

    private boolean isBeforeCount(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.isOneOf(WordList.BEFORE_COUNT, i)) {
                return false;
            }
        }
        return true;
    }

    /** The number before the noun, or that of a share: the "two" of "two of our last 61 brides". */
    private int firstNumber() {
        for (int i = subject.from() - 2; i >= Math.max(sentence.from(), subject.from() - REACH_OF_SHARE); i--) {
            if (sentence.numberEnd(i) > i && sentence.isOneOf(WordList.SHARE, sentence.numberEnd(i))) {
                return i;
            }
        }
        for (int i = subject.from(); i < Math.min(subject.to(), sentence.to()); i++) {
            if (sentence.numberEnd(i) > i) {
                return i;
            }
        }
        return -1;
    }

    int withPercent(int end) {
        return sentence.isOneOf(WordList.PERCENT, end) ? end + 1 : end;
    }

    SentenceView sentence() {
        return sentence;
    }

    /** Whether a number says how many they are: not "Year 5", not the 44 of "Of 44 guests two". */
    boolean isCounted() {
        boolean label = numberEnd >= subject.to()
                && number > sentence.from()
                && !sentence.words().verbSecond()
                && sentence.word(number - 1).isCapitalized()
                && !sentence.word(number - 1).isAllCaps();
        boolean base = start - 1 == sentence.from() && sentence.isOneOf(WordList.SHARE, start - 1) && isCountedAgain();
        boolean measured = sentence.isOneOf(WordList.MEASURE, numberEnd) || sentence.isOneOf(WordList.TIMES, numberEnd);
        boolean clock = sentence.is(number - 1, ":") && !sentence.word(number).spaced();
        return number >= 0 && !label && !base && !measured && !clock;
    }

    private boolean isCountedAgain() {
        for (int i = to(); i < sentence.to(); i++) {
            int end = sentence.numberEnd(i);
            boolean people = !sentence.isOneOf(WordList.TIMES, end) && !sentence.isOneOf(WordList.MEASURE, end);
            if (end > i && people) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are spoken to or spoken for, so that it may be all of them. */
    boolean isAddress() {
        int before = start - 1;
        return sentence.isOneOf(WordList.GREETING, before)
                || sentence.isOneOf(WordList.ADDRESSING, before)
                || sentence.isOneOf(WordList.PREPOSITION, before)
                || (opensSentence() && hasColon());
    }

    private boolean hasColon() {
        for (int i = to(); i < sentence.to(); i++) {
            if (sentence.is(i, ":")
                    && (!sentence.contains(i + 1) || sentence.word(i + 1).spaced())) {
                return true;
            }
        }
        return false;
    }

    /** Where the words for the people start, those that go with their number left out. */
    int from() {
        return subject.from();
    }

    int start() {
        return start;
    }

    private boolean isReader() {
        return sentence.isCue(Cue.READER, start - 1) && !isPartitive();
    }

    /** Whether the reader stands before them and does something with them: "you looked at | 23 jobs". */
    boolean isObjectOfReader() {
        for (int i = sentence.from(); i < start - 1; i++) {
            if (sentence.isCue(Cue.READER, i) && !isAnybody()) {
                return !isPartitive();
            }
        }
        return false;
    }

    /** Whether others are counted right before them: "three houses, | three accounts". */
    boolean isListed() {
        for (int i = start - REACH_OF_LIST; i < start - 1; i++) {
            boolean opens = !sentence.contains(i - 1) || !sentence.word(i - 1).isWord();
            if (sentence.is(start - 1, ",") && opens && sentence.contains(i) && sentence.numberEnd(i) > i) {
                return true;
            }
        }
        return false;
    }

    int numberEnd() {
        return numberEnd;
    }

    /** Where the count ends whose base is counted too: "7 out of 12 | houses"; elsewhere the end of the number. */
    int shareEnd() {
        int base = sentence.isOneOf(WordList.OUT_OF, numberEnd) ? numberEnd + 2 : numberEnd;
        return base > numberEnd && sentence.numberEnd(base) > base ? sentence.numberEnd(base) : numberEnd;
    }

    int to() {
        return Math.max(subject.to(), numberEnd);
    }

    Span span(int from, int to) {
        return post.span(from, to);
    }

    Optional<Change> put(Phrase phrase, int from, int to) {
        return sentence.words().phrase(phrase).map(words -> new Change(span(from, to), words));
    }

    /** "Five of you", "34 unserer Kunden": who they are some of is said. */
    boolean isPartitive() {
        return sentence.isOneOf(WordList.SHARE, numberEnd);
    }

    /** Whether the noun says no more than that they are human, or none stands there. */
    boolean isAnybody() {
        for (int i = numberEnd; i < to(); i++) {
            if (!sentence.isOneOf(WordList.ANYBODY, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether they stay clear without their number: "dear 14 guests", "our 14 guests", "you 14". */
    boolean needsNoCount() {
        int before = start - 1;
        boolean clear = sentence.isOneOf(WordList.GREETING, before)
                || sentence.isCue(Cue.SPEAKER_OWN, before)
                || sentence.isCue(Cue.THIRD_OWN, before)
                || sentence.isCue(Cue.READER_OWN, before);
        return isReader() || sentence.is(before, "'s") || (clear && !isAnybody());
    }

    /** The adjective behind the number with the other ending: the "treuen" of "die 412 treuen Gäste" as "treue". */
    Optional<Change> declined(Phrase from, Phrase to) {
        String now = sentence.words().phrase(from).orElse("");
        String then = sentence.words().phrase(to).orElse("");
        boolean adjective = numberEnd < to() - 1
                && sentence.contains(numberEnd)
                && !sentence.word(numberEnd).isCapitalized()
                && !Letters.isSmall(post.original());
        String word = adjective ? sentence.word(numberEnd).text() : "";
        boolean ends = !now.isEmpty() && word.endsWith(now) && !isPartitive() && !isDative();
        return ends
                ? Optional.of(new Change(
                        span(numberEnd, numberEnd + 1), word.substring(0, word.length() - now.length()) + then))
                : Optional.empty();
    }

    boolean isDative() {
        return sentence.isOneOf(WordList.DATIVE, start - 1);
    }

    boolean opensSentence() {
        for (int i = sentence.from(); i < start; i++) {
            if (sentence.word(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Where the clause about them starts: behind a comma, or right behind them where the language has none there. */
    Optional<Integer> relative() {
        boolean comma = sentence.is(to(), ",");
        int at = comma ? to() + 1 : to();
        boolean allowed = comma || !sentence.words().verbSecond() || isAnybody() || Letters.isSmall(post.original());
        return allowed && sentence.isOneOf(WordList.RELATIVE, at) ? Optional.of(at) : Optional.empty();
    }

    /** Whether a clause says who, so that they may be all: "the two of you who", but not "two of you who". */
    boolean isAllWho() {
        boolean few = isPartitive() && start == number;
        return !few && (relative().isPresent() || clauseFurtherOn().isPresent());
    }

    /** Where that clause starts behind a few other words: "the 31 guests | in Leeds | who". */
    Optional<Integer> clauseFurtherOn() {
        boolean anywhere = !sentence.words().verbSecond() || Letters.isSmall(post.original());
        for (int i = to() + 1; i < Math.min(sentence.to(), to() + REACH_OF_CLAUSE); i++) {
            if (sentence.isOneOf(WordList.RELATIVE, i) && (anywhere || sentence.is(i - 1, ","))) {
                return Optional.of(i);
            }
            if (sentence.isVerb(i) || sentence.is(i, ":")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the number says; not a number where none stands there. */
    double count() {
        return sentence.numberValue(number);
    }
}
