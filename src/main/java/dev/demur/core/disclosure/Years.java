package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.Sense.OfUnit;
import java.util.List;

/** Tells years from counts, postcodes and rooms, and history from the present. Stateless. */
final class Years {

    private static final int FIRST = 1000;
    private static final int LAST_OF_HISTORY = 2000;

    private Years() {}

    /** Whether a year in the sentence is too long ago for anybody's records of customers; "since 1987" is not over. */
    static boolean areHistory(SentenceMarks marks, List<SubjectMark> subjects) {
        return marks.ofType(OfNumber.class).stream()
                .anyMatch(number -> isPast(number, marks)
                        && !isWhereabouts(number, marks, subjects)
                        && !marks.isOfClass("since", number.from() - 1));
    }

    private static boolean isPast(Mark number, SentenceMarks marks) {
        double value = ((OfNumber) number.sense()).value();
        return value >= FIRST
                && value < LAST_OF_HISTORY
                && marks.word(number.from()).text().length() == 4
                && !marks.isSign(number.to(), "-")
                && !isCountOrPostcode(number, marks);
    }

    /** "1190 Wien", "1200 Schritte", "1500 miles": no year. */
    private static boolean isCountOrPostcode(Mark number, SentenceMarks marks) {
        return marks.contains(number.to())
                && (marks.word(number.to()).isCapitalized()
                        || marks.isOfClass("measure", number.to())
                        || marks.startingAt(number.to()).stream().anyMatch(mark -> mark.sense() instanceof OfUnit));
    }

    /** "Guest in 1204:" is told of in no year. */
    private static boolean isWhereabouts(Mark number, SentenceMarks marks, List<SubjectMark> subjects) {
        return marks.isSign(number.to(), ":")
                && subjects.stream().anyMatch(subject -> subject.isOnePerson() && subject.to() + 1 == number.from());
    }
}
