package dev.demur.core.disclosure;

import dev.demur.core.disclosure.SubjectMark.Form;

/** Tells people who must exist, whatever question or condition a sentence wraps them in. Stateless. */
final class CertainPeople {

    private static final double MANY_TIMES = 10;

    private CertainPeople() {}

    /** "the 53 people who" exist, whatever question or condition they are wrapped in. */
    static boolean exist(SubjectMark subject, SentenceMarks marks) {
        boolean counted = subject.form() == Form.COUNTED
                && subject.cohort() != null
                && subject.cohort().exact();
        boolean asked = subject.form() == SubjectMark.Form.SOMEONE
                && marks.isCue(Cue.QUESTION, subject.from())
                && marks.has(Cue.CLOCK)
                && marks.has(Cue.PLACE);
        boolean tallied = subject.form() == Form.SOMEONE && subject.own() && isManyTimes(marks);
        boolean described = subject.form() == Form.SINGLE
                && subject.definite()
                && marks.has(Cue.CLOCK)
                && marks.has(Cue.PLACE)
                && marks.has(Cue.REPETITION);
        boolean calledOut = subject.naming() == SubjectMark.Naming.POINTING
                && (marks.has(Cue.MOMENT) || (marks.has(Cue.PERIOD) && marks.has(Cue.REPETITION)));
        return (counted && subject.definite())
                || subject.salutation()
                || subject.form() == Form.SAME_PERSON
                || tallied
                || described
                || asked // "who ordered at 3:14 in Linz?": whoever it was is known by then
                || calledOut;
    }

    /** "Wer von euch hat 14 Mal angerufen?": so high a number has been counted. */
    private static boolean isManyTimes(SentenceMarks marks) {
        return marks.of(Cue.REPETITION).stream()
                .anyMatch(times ->
                        times.picked().number() != null && times.picked().number() >= MANY_TIMES);
    }
}
