package dev.demur.core.disclosure;

import dev.demur.core.disclosure.SubjectMark.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who did something where they stand behind the deed. One sentence; not thread-safe. */
final class PeopleBehind {

    private static final Set<Cue> DETAILS =
            Set.of(Cue.PLACE, Cue.OWN_PLACE, Cue.MOMENT, Cue.PERIOD, Cue.CLOCK, Cue.REPETITION);
    private static final int REACH_OF_INVERSION = 3;

    private final SentenceMarks marks;
    private final List<SubjectMark> subjects;

    PeopleBehind(SentenceMarks marks, List<SubjectMark> subjects) {
        this.marks = marks;
        this.subjects = subjects;
    }

    /** The agent of a passive. */
    Optional<SubjectMark> agent(Deed deed) {
        for (SubjectMark subject : subjects) {
            if (subject.from() >= deed.to() && marks.isCueBefore(Cue.AGENT, subject.from()) && subject.isHuman()) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** "Left after the first lesson: 4,212 of you": a heading that opens with the deed, and how many it is said of. */
    Optional<SubjectMark> listed(Deed deed) {
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
    Optional<SubjectMark> inverted(Deed deed) {
        boolean inverted = marks.isOfClass("subordinator", marks.from()) && marks.isSign(deed.from() - 1, ",");
        return inverted ? next(deed) : Optional.empty();
    }

    /** Whoever comes right behind in the same clause. */
    Optional<SubjectMark> next(Deed deed) {
        for (SubjectMark subject : subjects) {
            boolean near = subject.from() >= deed.to() && distance(deed.to(), subject.from()) <= REACH_OF_INVERSION;
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

    /** The first human being behind. */
    Optional<SubjectMark> nearest(Deed deed) {
        return subjects.stream()
                .filter(SubjectMark::isHuman)
                .filter(subject -> subject.from() >= deed.to())
                .findFirst();
    }
}
