package dev.demur.core.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that can be the one who did something. Also the speaker and the pronouns, which are no subject of
 * a disclosure but keep what they did from being put down to somebody else.
 *
 * @param role what the noun says of them, or null for pronouns and names
 * @param definite whether it points at somebody in particular ("the 53 people")
 * @param own whether they are said to be the speaker's or among the readers
 * @param salutation whether they are spoken to at the head of a line
 */
record SubjectMark(
        Form form,
        int from,
        int to,
        @Nullable Role role,
        @Nullable Cohort cohort,
        Naming naming,
        boolean definite,
        boolean own,
        boolean salutation) {

    /** How the words pick out whom they mean. */
    enum Form {
        COUNTED,
        PLURAL,
        SINGLE,
        SOMEONE,
        SAME_PERSON,
        NAMED,
        READER,
        READER_OWN,
        SPEAKER,
        THIRD,
        EVERYONE,
        NOBODY
    }

    /** What kind of name stands there. */
    enum Naming {
        NONE,
        GIVEN,
        FULL,
        POINTING
    }

    static SubjectMark pronoun(Form form, Mark mark) {
        return new SubjectMark(form, mark.from(), mark.to(), null, null, Naming.NONE, false, false, false);
    }

    /** Somebody no word stands for, told by what was recorded of them. */
    static SubjectMark implied(Mark trace) {
        Cohort one = new Cohort(1, true, Cohort.Origin.IMPLIED);
        return new SubjectMark(Form.SOMEONE, trace.from(), trace.to(), null, one, Naming.NONE, false, false, false);
    }

    /** Customers no word stands for, told by what they had. */
    static SubjectMark impliedMany(Mark had) {
        return new SubjectMark(Form.PLURAL, had.from(), had.to(), Role.CUSTOMER, null, Naming.NONE, false, true, false);
    }

    /** The same people, now that it is known what they are to the speaker. */
    SubjectMark as(Role known) {
        return new SubjectMark(form, from, to, known, cohort, naming, definite, own, salutation);
    }

    /** The same people, addressed. */
    SubjectMark spokenTo() {
        return new SubjectMark(form, from, to, role, cohort, naming, definite, own, true);
    }

    /** The same people, now that it is known how many they are. */
    SubjectMark counted(Cohort known) {
        Form counted = known.count() == 1 ? Form.SINGLE : Form.COUNTED;
        return new SubjectMark(counted, from, to, role, known, naming, definite, own, salutation);
    }

    /** The same people, whom an answer tells the number of. */
    SubjectMark answered(Cohort known) {
        Form counted = known.count() == 1 ? Form.SINGLE : Form.COUNTED;
        return new SubjectMark(counted, from, to, role, known, naming, true, own, salutation);
    }

    boolean isPronoun() {
        return form == Form.SPEAKER || form == Form.READER || form == Form.THIRD;
    }

    /** Whether a disclosure can be about them at all. */
    boolean isHuman() {
        return form != Form.SPEAKER && form != Form.THIRD;
    }

    boolean isOnePerson() {
        return form == Form.SINGLE || form == Form.SOMEONE || form == Form.SAME_PERSON || form == Form.NAMED;
    }

    boolean isNamed() {
        return naming != Naming.NONE;
    }

    boolean overlaps(SubjectMark other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }
}
