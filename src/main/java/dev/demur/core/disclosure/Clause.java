package dev.demur.core.disclosure;

import dev.demur.core.disclosure.SubjectMark.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who did what in one sentence. Works by the order of words and a few cues, so that it holds for languages that
 * put the verb second, last, or in two places.
 */
final class Clause {

    private static final Set<Cue> DETAILS =
            Set.of(Cue.PLACE, Cue.OWN_PLACE, Cue.MOMENT, Cue.PERIOD, Cue.CLOCK, Cue.REPETITION);
    private static final int REACH_OF_INVERSION = 3;
    private static final int REACH_OF_RELATIVE = 8;

    private final SentenceMarks marks;
    private final List<SubjectMark> subjects;

    Clause(SentenceMarks marks, List<SubjectMark> subjects) {
        this.marks = marks;
        this.subjects = subjects;
    }

    List<SubjectMark> subjects() {
        return subjects;
    }

    /** Whoever did it, as far as the sentence says: the agent of a passive, the nearest before it, or just after it. */
    Optional<SubjectMark> doerOf(Deed deed) {
        Optional<SubjectMark> agent = agentAfter(deed);
        if (agent.isPresent()) {
            return agent;
        }
        Optional<SubjectMark> inverted = invertedAfter(deed);
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
        Optional<SubjectMark> listed = listedAfter(deed);
        if (listed.isPresent()) {
            return listed;
        }
        return deed.certainty() == Deed.Certainty.NOUN ? nearest(deed) : after(deed, REACH_OF_INVERSION);
    }

    /** "Left after the first lesson: 4,212 of you": a heading that opens with the deed, and how many it is said of. */
    private Optional<SubjectMark> listedAfter(Deed deed) {
        boolean heading = deed.certainty() == Deed.Certainty.PAST
                && subjects.stream().noneMatch(subject -> subject.to() <= deed.from());
        return subjects.stream()
                .filter(subject -> heading && subject.form() == Form.COUNTED)
                .filter(subject -> subject.from() > deed.to() && marks.isSign(subject.from() - 1, ":"))
                .findFirst()
                .or(() -> greetedAfter(deed));
    }

    /** "Hochzeit abgesagt, Torte abgeholt: Respekt an die Braut": what was done, and who is greeted for it. */
    private Optional<SubjectMark> greetedAfter(Deed deed) {
        return subjects.stream()
                .filter(subject -> deed.certainty() == Deed.Certainty.PAST && subject.salutation())
                .filter(subject -> subject.from() > deed.to() && subject.isOnePerson())
                .filter(subject -> hasColon(deed.to(), subject.from()))
                .findFirst();
    }

    private boolean hasColon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isSign(i, ":")) {
                return true;
            }
        }
        return false;
    }

    /** "Während alle schliefen, bestellten fünf Gäste": right behind a clause that opens the sentence, the verb comes first. */
    private Optional<SubjectMark> invertedAfter(Deed deed) {
        boolean inverted = marks.isOfClass("subordinator", marks.from()) && marks.isSign(deed.from() - 1, ",");
        return inverted ? after(deed, REACH_OF_INVERSION) : Optional.empty();
    }

    /** "Gestern brachte eine Kundin 18 Paar zurück": a verb in two places stands around whoever did it. */
    private Optional<SubjectMark> inside(Deed deed) {
        return subjects.stream()
                .filter(subject -> subject.from() > deed.from() && subject.to() < deed.to())
                .findFirst();
    }

    private Optional<SubjectMark> agentAfter(Deed deed) {
        for (SubjectMark subject : subjects) {
            if (subject.from() >= deed.to() && marks.isCueBefore(Cue.AGENT, subject.from()) && subject.isHuman()) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
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
        if (nearest == null || nearest.isPronoun()) {
            return Optional.ofNullable(nearest);
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

    private Optional<SubjectMark> after(Deed deed, int reach) {
        for (SubjectMark subject : subjects) {
            boolean near = subject.from() >= deed.to() && distance(deed.to(), subject.from()) <= reach;
            boolean brought = subject.from() > deed.to()
                    && marks.isCue(Cue.BOUNDARY, subject.from() - 1); // "had gone home with somebody"
            if (near && !brought && !isConditionBetween(deed.to(), subject.to())) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** Words between, without those that tell when or where: "stand um sechs vor unserer Tür ein Herr". */
    private int distance(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (marks.isSign(i, ",")) {
                return to - from;
            }
        }
        for (int i = from; i < to; ) {
            int end = endOfDetail(i, to);
            words += end == i ? 1 : 0;
            i = Math.max(end, i + 1);
        }
        return words;
    }

    private int endOfDetail(int position, int to) {
        return marks.longestAt(
                        position,
                        mark -> mark.to() <= to && mark.sense() instanceof Sense.OfCue of && DETAILS.contains(of.cue()))
                .map(Mark::to)
                .orElse(position);
    }

    /** "The bus never complained when you were late": a comma with "when" opens somebody else's clause. */
    private boolean isConditionBetween(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (marks.isSign(i, ",") && marks.isCue(Cue.HYPOTHETICAL, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private Optional<SubjectMark> nearest(Deed deed) {
        return subjects.stream()
                .filter(SubjectMark::isHuman)
                .filter(subject -> subject.from() >= deed.to())
                .findFirst();
    }
}
