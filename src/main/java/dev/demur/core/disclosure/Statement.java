package dev.demur.core.disclosure;

/** Somebody and what they did, before it is weighed. {@code sentence} is where the deed stands. */
record Statement(SubjectMark subject, int subjectSentence, Deed deed, int sentence) {}
