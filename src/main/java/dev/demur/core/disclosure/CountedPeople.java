package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.disclosure.SubjectMark.Naming;
import java.util.List;
import java.util.Optional;

/**
 * Finds people whom a number stands for where no noun for people is counted: "12 of you", "just 38 wrote", and a number
 * that stands away from its noun. One sentence; not thread-safe.
 */
final class CountedPeople {

    private static final int REACH_OF_RELATIVE = 3;

    private final SentenceMarks marks;
    private final NounPhrases phrases;

    CountedPeople(SentenceMarks marks, NounPhrases phrases) {
        this.marks = marks;
        this.phrases = phrases;
    }

    /** Adds those counted without a listed noun to the people found so far. */
    void addTo(List<SubjectMark> found) {
        for (Mark number : marks.ofType(OfNumber.class)) {
            OfNumber sense = (OfNumber) number.sense();
            if (sense.of() == OfNumber.Of.PERCENT) {
                shareOfBase(number, found).ifPresent(found::add);
            }
            if (sense.of() == OfNumber.Of.THINGS
                    && sense.value() == Math.rint(sense.value())
                    && !isPartOf(Cue.CLOCK, number)) {
                addCounted(number, found);
            }
        }
    }

    private void addCounted(Mark number, List<SubjectMark> found) {
        marks.cueAt(Cue.OF_PEOPLE, number.to()).ifPresent(of -> found.add(counted(number, of.to(), true)));
        if (isOfReaders(number) && !isUnit(number.to())) {
            Mark whole = new Mark(number.sense(), number.from() - 1, number.to(), number.picked());
            SubjectMark readers = counted(whole, number.to(), true);
            found.add(isFollowedByRelative(number) ? readers.spokenTo() : readers);
        }
        if (isOutOfMany(number, found)) {
            found.add(counted(number, number.to(), true));
        }
        int end = endOfUnlisted(number);
        if (end > 0 && !isPartOf(Cue.PLACE, number)) {
            found.add(counted(number, end, false));
        }
    }

    /** "You 5 in block C", "Ihr 22, die": the pronoun stands right before the number, or makes one phrase with it. */
    private boolean isOfReaders(Mark number) {
        return marks.isCueBefore(Cue.READER, number.from())
                || marks.of(Cue.READER).stream()
                        .anyMatch(reader -> reader.to() == number.to() && reader.from() == number.from() - 1);
    }

    private boolean isFollowedByRelative(Mark number) {
        return marks.isSign(number.to(), ",") && marks.isCue(Cue.RELATIVE, number.to() + 1);
    }

    /** "Out of 4,000 accounts, just 38 wrote": a bare number before a verb, after a number of people. */
    private boolean isOutOfMany(Mark number, List<SubjectMark> found) {
        boolean acts = marks.isCue(Cue.AUXILIARY, number.to())
                || marks.startingAt(number.to()).stream()
                        .anyMatch(mark -> mark.sense() instanceof Sense.OfBehaviour behaviour
                                && (behaviour.in(Sense.Tense.PAST) || behaviour.in(Sense.Tense.PARTICIPLE)));
        return acts
                && !marks.isYear(number)
                && !marks.isLabel(number)
                && base(number, found).isPresent();
    }

    /** "as of 6 am", "flight 882 who": the number tells the time or the place. */
    private boolean isPartOf(Cue cue, Mark number) {
        return marks.of(cue).stream().anyMatch(mark -> mark.covers(number) && mark.length() > 1);
    }

    private static Optional<SubjectMark> base(Mark number, List<SubjectMark> found) {
        return found.stream()
                .filter(subject -> subject.form() == Form.COUNTED && subject.to() <= number.from())
                .reduce((first, second) -> second);
    }

    /** "Of the 40 riders, 5 % cancelled". */
    private Optional<SubjectMark> shareOfBase(Mark number, List<SubjectMark> found) {
        double percent = ((OfNumber) number.sense()).value();
        int end = Math.min(number.to() + 1, marks.to());
        return base(number, found).map(base -> {
            long all = base.cohort() == null ? 0 : base.cohort().count();
            Cohort part = new Cohort(Math.round(all * percent / 100), true, Cohort.Origin.DERIVED);
            return new SubjectMark(
                    Form.COUNTED, number.from(), end, base.role(), part, Naming.NONE, false, true, false);
        });
    }

    private SubjectMark counted(Mark number, int end, boolean own) {
        boolean definite = marks.isCueBefore(Cue.DEFINITE, number.from());
        Cohort cohort = NounPhrases.cohort(number);
        return new SubjectMark(
                cohort.count() == 1 ? Form.SINGLE : Form.COUNTED,
                number.from(),
                end,
                null,
                cohort,
                Naming.NONE,
                definite,
                own,
                phrases.isSalutation(number.from()));
    }

    private int endOfUnlisted(Mark number) {
        boolean spokenTo =
                marks.isCueBefore(Cue.DEFINITE, number.from()) || marks.isCueBefore(Cue.SALUTATION, number.from());
        for (int i = number.to(); i <= number.to() + REACH_OF_RELATIVE && marks.contains(i); i++) {
            if (marks.isCue(Cue.RELATIVE, i) && (spokenTo || marks.isOfClass("personal-relative", i))) {
                return i > number.to() && marks.isSign(i - 1, ",") ? i - 1 : i;
            }
            boolean ends = !marks.word(i).isWord() && !marks.isSign(i, ",") && !marks.isSign(i, "-");
            if (ends || marks.isCue(Cue.BOUNDARY, i) || marks.isMasked(i) || isUnit(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isUnit(int position) {
        return marks.startingAt(position).stream().anyMatch(mark -> mark.sense() instanceof Sense.OfUnit);
    }

    /** "Members who fainted at spin this week: 9": the number stands behind, after a colon. */
    SubjectMark countedBehind(SubjectMark subject) {
        if (subject.form() != Form.PLURAL || subject.from() - marks.from() > REACH_OF_RELATIVE) {
            return subject;
        }
        return marks.ofType(OfNumber.class).stream()
                .filter(number -> number.from() > subject.to() && marks.isBehindColon(number))
                .filter(number -> ((OfNumber) number.sense()).of() == OfNumber.Of.THINGS)
                .findFirst()
                .map(number -> subject.counted(NounPhrases.cohort(number)))
                .orElse(subject);
    }
}
