package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import java.util.Optional;

/** Finds what somebody had from the speaker: "we sold 14 umbrellas to one man in Hull" is what he bought. Stateless. */
final class Services {

    /** What the speaker does with goods when somebody buys them. */
    private static final String DEALT = "dealt";

    private static final String TO_WHOM = "to-whom";
    private static final String RECEIVED = "receive";
    private static final String BUYING = "buying";

    private Services() {}

    /** What this one got, if a word says that it was counted and came from the speaker. */
    static Optional<Deed> to(SubjectMark subject, SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        boolean single = subject.isOnePerson() || (subject.own() && subject.form() == SubjectMark.Form.COUNTED);
        boolean owner = marks.isSign(subject.to(), "'s"); // "to Gavin's relations"
        boolean towards = marks.isOfClass(TO_WHOM, subject.from() - 1) || marks.isOfClass(TO_WHOM, subject.from());
        return single && !owner && towards && sentence.details().hasQuantity()
                ? dealt(marks, subject.from())
                : Optional.empty();
    }

    /** What the speaker did with goods in the words before a position. */
    static Optional<Deed> dealt(SentenceMarks marks, int end) {
        for (int i = marks.from(); i < end; i++) {
            if (marks.isOfClass(DEALT, i)) {
                return Optional.of(new Deed(i, i + 1, RECEIVED, BUYING, Knowledge.TRACKED, Certainty.PAST));
            }
        }
        return Optional.empty();
    }
}
