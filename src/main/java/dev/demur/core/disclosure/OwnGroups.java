package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import dev.demur.core.disclosure.Sense.OfCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what part of a group of the speaker's own is said to have or to be, without a number: "half the book club is on
 * antidepressants", "everyone at table 9". Whoever knows the group knows who is meant. Stateless.
 */
final class OwnGroups {

    private static final String PART = "group-part";
    private static final String CAUSE = "in-favour";
    private static final String ALL = "all-of-them";
    /** "is", "have", "takes": right before what they are or have. */
    private static final String BEING = "is-or-has";

    private static final String BEARING = "trait-verb";
    private static final String BEARING_LAST = "trait-verb-last";
    private static final int REACH = 14;
    private static final int REACH_OF_BEING = 2;

    /** Said of a whole group, these give nobody away: "half the class was asleep". */
    private static final Set<String> EVERYBODYS = Set.of("biometrics", "sleep");

    private static final List<Cue> NO_RECORD =
            List.of(Cue.OFFER, Cue.FUTURE, Cue.INSTRUCTION, Cue.DENIAL, Cue.PUBLIC_FACT, Cue.STORY, Cue.HYPOTHETICAL);

    private OwnGroups() {}

    /** Those told of in a sentence, which may go on with a group that the sentence before asked about. */
    static Optional<Found> in(SentenceReading sentence, Optional<SentenceReading> before) {
        SentenceMarks marks = sentence.marks();
        if (NO_RECORD.stream().anyMatch(marks::has) || isSpeakers(sentence)) {
            return Optional.empty();
        }
        for (int i = marks.from(); i < marks.to(); i++) {
            Optional<Mark> part = marks.longestAt(i, mark -> mark.sense().isOfClass(PART));
            Optional<Found> found = part.filter(mark -> !marks.isMasked(mark.from()))
                    .flatMap(mark -> traitAfter(mark.to(), marks).map(trait -> new Found(mark, trait)));
            if (found.isPresent()) {
                return found;
            }
        }
        return before.filter(asked -> asked.isQuestion() && asked.marks().hasClass(PART))
                .flatMap(asked -> allOfThem(marks));
    }

    /** "We help all of our members with their debts": what the speaker does for them. */
    private static boolean isSpeakers(SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        return sentence.subjects().stream()
                .anyMatch(subject -> subject.form() == SubjectMark.Form.SPEAKER && subject.from() <= marks.from() + 2);
    }

    /** "Our Tuesday class? All divorced." */
    private static Optional<Found> allOfThem(SentenceMarks marks) {
        return marks.longestAt(marks.from(), mark -> mark.sense().isOfClass(ALL))
                .flatMap(all -> traitAfter(all.to(), marks).map(trait -> new Found(all, trait)));
    }

    private static Optional<Mark> traitAfter(int start, SentenceMarks marks) {
        for (int i = start; i < Math.min(marks.to(), start + REACH); i++) {
            Optional<Mark> trait = marks.longestAt(i, OwnGroups::isTrait);
            if (trait.isPresent() && !marks.isMasked(i)) {
                return trait.filter(mark -> !marks.isOfClass("cause-head", mark.to()))
                        .filter(mark -> isTheirs(start, mark, marks));
            }
            boolean gotten = marks.longestAt(i + 1, OwnGroups::isTrait).isPresent(); // "applied for food vouchers"
            if (marks.isOfClass(CAUSE, i) && !gotten) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether they are said to be or to have it; to come to, to ask about or to smell of it is something else. */
    private static boolean isTheirs(int start, Mark trait, SentenceMarks marks) {
        for (int i = start; i < trait.from(); i++) {
            boolean being = marks.isOfClass(BEING, i) && trait.from() - i <= REACH_OF_BEING;
            if (being || marks.isOfClass(BEARING, i)) {
                return true;
            }
        }
        return marks.isOfClass(BEARING_LAST, trait.to()) || trait.from() == start;
    }

    private static boolean isTrait(Mark mark) {
        return Traits.isTrait(mark) && mark.sense() instanceof OfCategory of && !EVERYBODYS.contains(of.category());
    }

    /** A part of a group, and what it is said to have or to be. */
    record Found(Mark part, Mark trait) {

        SubjectMark people() {
            return SubjectMark.impliedMany(part);
        }

        Deed deed() {
            return new Deed(trait.from(), trait.to(), Deed.TRAIT, Deed.TRAIT, Knowledge.STATE, Certainty.PAST);
        }
    }
}
