package dev.demur.core.disclosure;

import dev.demur.core.disclosure.SubjectMark.Form;
import java.util.List;
import java.util.Optional;

/**
 * Tells who did what in one sentence. Works by the order of words and a few cues, so that it holds for languages that
 * put the verb second, last, or in two places.
 */
final class Clause {

    private static final int REACH_OF_INVERSION = 3;
    private static final int REACH_OF_RELATIVE = 8;

    private final SentenceMarks marks;
    private final List<SubjectMark> subjects;
    private final PeopleBehind behind;

    Clause(SentenceMarks marks, List<SubjectMark> subjects) {
        this.marks = marks;
        this.subjects = subjects;
        this.behind = new PeopleBehind(marks, subjects);
    }

    List<SubjectMark> subjects() {
        return subjects;
    }

    /** Whoever did it, as far as the sentence says: the agent of a passive, the nearest before it, or just after it. */
    Optional<SubjectMark> doerOf(Deed deed) {
        Optional<SubjectMark> agent = behind.agent(deed);
        if (agent.isPresent()) {
            return agent;
        }
        Optional<SubjectMark> inverted = behind.inverted(deed);
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<SubjectMark> before = before(deed);
        if (before.isPresent()) {
            return before;
        }
        Optional<SubjectMark> inside = inside(deed);
        if (inside.isPresent()) {
            return inside;
        }
        Optional<SubjectMark> listed = behind.listed(deed);
        if (listed.isPresent()) {
            return listed;
        }
        return deed.certainty() == Deed.Certainty.NOUN ? behind.nearest(deed) : behind.next(deed);
    }

    /** "Gestern brachte eine Kundin 18 Paar zurück": a verb in two places stands around whoever did it. */
    private Optional<SubjectMark> inside(Deed deed) {
        return subjects.stream()
                .filter(subject -> subject.from() > deed.from() && subject.to() < deed.to())
                .findFirst();
    }

    private Optional<SubjectMark> before(Deed deed) {
        SubjectMark nearest = null;
        SubjectMark oblique = null;
        for (SubjectMark subject : subjects) {
            boolean doerOfNoun = deed.certainty() == Deed.Certainty.NOUN && subject.form() == Form.READER_OWN;
            if (subject.to() <= deed.from()
                    && !isObject(subject)
                    && !isPartOfSource(subject)
                    && (!doerOfNoun || subject.to() == deed.from())) {
                oblique = subject;
                nearest = isOblique(subject) && nearest != null ? nearest : subject;
            }
        }
        nearest = nearest == null ? oblique : nearest;
        if (nearest == null || isSomebodyElses(deed, nearest)) {
            return Optional.empty();
        }
        if (nearest.isPronoun()) {
            return Optional.of(nearest);
        }
        Optional<SubjectMark> finite = beforeFiniteVerb(nearest);
        if (finite.isPresent()) {
            return finite;
        }
        if (nearest.isNamed()
                && deed.from() - nearest.to() <= REACH_OF_INVERSION
                && !isFollowedByRelative(nearest, deed)) {
            return Optional.of(nearest); // "people who return books on time and Mr Ellison, 44 days late"
        }
        Optional<SubjectMark> governing = governing(nearest, deed);
        return governing.isPresent() ? governing : Optional.of(nearest);
    }

    /**
     * "@kim_w, der Zug fällt aus": of whoever is only called by a handle nothing is said that has a subject of its own.
     * "weil du … : Sehtest ist bei uns": nor of a reader by a form that only a third person takes.
     */
    private boolean isSomebodyElses(Deed deed, SubjectMark subject) {
        if (subject.form() == Form.READER) {
            return marks.isOfClass("third-singular", deed.from());
        }
        boolean called = subject.naming() == SubjectMark.Naming.POINTING && subject.from() == marks.from();
        return called && hasSubjectOfItsOwn(subject.to(), deed.from());
    }

    private boolean hasSubjectOfItsOwn(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean opens = !marks.isCue(Cue.BOUNDARY, i - 1);
            if (opens && marks.isCue(Cue.DEFINITE, i)) {
                return true;
            }
        }
        return false;
    }

    /** "habt ihr sie bestellt": of two pronouns in a row the second is the one acted upon. */
    private boolean isObject(SubjectMark subject) {
        return subject.form() == Form.THIRD
                && subjects.stream().anyMatch(other -> other.isPronoun() && other.to() == subject.from());
    }

    /** "62 of you have swiped right on the same guy": who stands before the auxiliary acts on whoever comes after it. */
    private Optional<SubjectMark> beforeFiniteVerb(SubjectMark nearest) {
        for (SubjectMark subject : subjects) {
            if (subject.to() <= nearest.from()
                    && subject.form() != Form.SPEAKER
                    && !isOblique(subject)
                    && marks.isCue(Cue.AUXILIARY, subject.to())
                    && !isClauseBetween(subject.to(), nearest.from())) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    private boolean isClauseBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isCue(Cue.RELATIVE, i) || !marks.word(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** "with no kids", "out of our 900 members": who is only brought in did nothing as long as there is another. */
    private boolean isOblique(SubjectMark subject) {
        boolean base = marks.isCueBefore(Cue.SHARE_OF, subject.from());
        boolean brought = subject.cohort() == null && marks.isCue(Cue.BOUNDARY, subject.from() - 1);
        return !subject.isPronoun() && !subject.salutation() && (base || brought);
    }

    /** "the customer who told our chef and ordered": what a clause says, it says of the people before its "who". */
    private Optional<SubjectMark> governing(SubjectMark nearest, Deed deed) {
        if (isFollowedByRelative(nearest, deed)) {
            return Optional.empty();
        }
        SubjectMark governing = null;
        for (SubjectMark subject : subjects) {
            if (subject.to() > nearest.from()) {
                break;
            }
            if (subject.isPronoun()) {
                governing = null;
            } else if (isFollowedByRelative(subject, deed)) {
                governing = subject;
            }
        }
        return Optional.ofNullable(governing);
    }

    private boolean isFollowedByRelative(SubjectMark subject, Deed deed) {
        for (int i = subject.to(); i < Math.min(deed.from(), subject.to() + REACH_OF_RELATIVE); i++) {
            if (marks.isCue(Cue.RELATIVE, i)) {
                return true;
            }
            if (isSubjectAt(i) || marks.isCue(Cue.AUXILIARY, i) || marks.isOfClass("modal", i)) {
                return false; // "the barista would like it known that": what follows is no clause about the barista
            }
        }
        return false;
    }

    private boolean isSubjectAt(int position) {
        return subjects.stream().anyMatch(subject -> subject.from() == position);
    }

    /** "We noticed that 8 of you …": the speaker only watches. */
    private boolean isPartOfSource(SubjectMark subject) {
        if (subject.form() != Form.SPEAKER && subject.form() != Form.READER_OWN) {
            return false;
        }
        for (Mark source : marks.of(Cue.SOURCE)) {
            if (source.covers(subject.from())) {
                return true;
            }
        }
        return false;
    }
}
