package dev.demur.core.disclosure;

/** Somebody and what they did, before it is weighed. {@code sentence} is where the deed stands. */
record Statement(SubjectMark subject, int subjectSentence, Deed deed, int sentence) {

    /** Whether it is about somebody who works for the speaker: "our cook", or a first name together with pay or dismissal. */
    boolean isAboutStaff() {
        boolean byFirstName = subject.isNamed()
                && subject.role() == null
                && subject.naming() != SubjectMark.Naming.FULL
                && deed.isPersonnel();
        return subject.role() == Role.STAFF || byFirstName;
    }
}
