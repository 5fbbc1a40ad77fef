package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfCategory;
import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds counts of things that only somebody in need or in trouble has: "nine pregnancy tests", "5 no-shows", "church
 * resignations: 12". The things stand for people. One sentence; not thread-safe.
 */
final class TellingCounts {

    private static final double FEWEST = 2;
    private static final double MOST = 99;
    private static final int ENOUGH = 2;

    private static final List<Cue> TIMES_AND_PLACES =
            List.of(Cue.CLOCK, Cue.MOMENT, Cue.PERIOD, Cue.PLACE, Cue.OWN_PLACE);

    private static final String TELLING_THING = "telling-noun";
    private static final String TELLING_DEED = "telling-deed";
    private static final String COUNTED = "tally-word";
    private static final String HANDLED = "tally-verb";
    private static final String OPENER = "tally-opener";

    /** What goes on: "until Sunday". */
    private static final String LASTING = "until";

    /** What is handed to everybody, or is there for whoever wants it: "12 condoms in every bag", "5 wheelchairs to borrow". */
    private static final String FOR_ALL = "for-all";

    private static final String HAPPY = "happy-event";

    private final SentenceReading sentence;
    private final SentenceMarks marks;
    private final Set<String> intimate;

    /** {@code intimate} are the categories that tell of somebody's need. */
    TellingCounts(SentenceReading sentence, Set<String> intimate) {
        this.sentence = sentence;
        this.marks = sentence.marks();
        this.intimate = intimate;
    }

    /**
     * The people behind such things, where they are counted as whoever keeps the books would; {@code timedLater} tells
     * whether the fragments that follow say when.
     */
    Optional<SubjectMark> find(boolean timedLater) {
        return evidence() + (timedLater ? 1 : 0) < ENOUGH
                ? Optional.empty()
                : marks.ofType(OfNumber.class).stream()
                        .filter(this::isFew)
                        .flatMap(number -> behind(number).or(() -> before(number)).stream())
                        .findFirst();
    }

    /** What speaks for an account of what happened rather than of what is on offer: when, where, handled how, told how. */
    private int evidence() {
        int evidence = DeedFinder.isBygone(marks) ? 1 : 0;
        evidence += isTimed() ? 1 : 0;
        evidence += Stream.of(HANDLED, COUNTED, TELLING_DEED).anyMatch(marks::hasClass) ? 1 : 0;
        evidence += marks.hasClass(OPENER) ? ENOUGH : 0;
        evidence += sentence.details().slots().containsKey(Slot.PLACE) || marks.has(Cue.OWN_PLACE) ? 1 : 0;
        evidence += sentence.tone().filter(tone -> !tone.value().equals("kind")).isPresent() ? 1 : 0;
        return evidence;
    }

    private boolean isTimed() {
        boolean told = sentence.details().slots().containsKey(Slot.PERIOD)
                || sentence.details().slots().containsKey(Slot.MOMENT);
        return told && !marks.hasClass(LASTING);
    }

    private boolean isFew(Mark number) {
        double value = ((OfNumber) number.sense()).value();
        boolean detail =
                TIMES_AND_PLACES.stream().flatMap(cue -> marks.of(cue).stream()).anyMatch(mark -> mark.covers(number));
        return FEWEST <= value && value <= MOST && !detail;
    }

    /** "Nine pregnancy tests went", "drei positive Tests gestern": not "nine pregnancy tips". */
    private Optional<SubjectMark> behind(Mark number) {
        return thing(number.to())
                .or(() -> isAdjective(number.to()) ? thing(number.to() + 1) : Optional.empty())
                .filter(this::isEndOfPhrase)
                .map(end -> SubjectMark.implied(new Mark(number.sense(), number.from(), end, Sense.Picked.NOTHING)));
    }

    private boolean isAdjective(int position) {
        return marks.contains(position)
                && marks.word(position).kind() == Word.Kind.LETTERS
                && !marks.word(position).isCapitalized()
                && !marks.isCue(Cue.BOUNDARY, position);
    }

    /** "Church resignations at our counter in March: 12." */
    private Optional<SubjectMark> before(Mark number) {
        if (!marks.isBehindColon(number)) {
            return Optional.empty();
        }
        return thing(marks.from())
                .or(() -> thing(marks.from() + 1))
                .filter(end -> end < number.from() && isEndOfPhrase(end))
                .map(end -> SubjectMark.implied(new Mark(number.sense(), marks.from(), end, Sense.Picked.NOTHING)));
    }

    /** Where the words for the thing that starts here end: "chlamydia results", "Viagra-Rezepte". */
    private Optional<Integer> thing(int start) {
        if (marks.isOfClass(HAPPY, start)) {
            return Optional.empty();
        }
        return marks.longestAt(
                        start,
                        mark -> mark.sense().isOfClass(TELLING_THING)
                                || mark.sense().isOfClass(TELLING_DEED))
                .or(() -> marks.longestAt(start, this::isIntimate))
                .map(mark -> endOfCompound(mark.to()));
    }

    private boolean isIntimate(Mark mark) {
        return mark.sense() instanceof OfCategory of && intimate.contains(of.category());
    }

    private int endOfCompound(int position) {
        int head = marks.isSign(position, "-") ? position + 1 : position;
        return marks.longestAt(head, mark -> mark.sense().isOfClass(COUNTED))
                .map(Mark::to)
                .orElse(position);
    }

    private boolean isEndOfPhrase(int position) {
        if (!marks.contains(position) || !marks.word(position).isWord()) {
            return !marks.isSign(position, "-");
        }
        if (marks.isOfClass(FOR_ALL, position)) {
            return false;
        }
        return sentence.lexicon().isFunctionWord(marks.word(position).key())
                || marks.isOfClass(HANDLED, position)
                || TIMES_AND_PLACES.stream().anyMatch(cue -> marks.isCue(cue, position));
    }
}
