package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import dev.demur.core.disclosure.Sense.OfCategory;
import dev.demur.core.disclosure.Sense.OfCue;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.disclosure.SubjectMark.Naming;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what somebody's customers are said to be rather than to have done: "41 diabetics among our members", "our users
 * in debt", "Mrs H. (warfarin)". Stateless.
 */
final class Traits {

    /** The link between people and what they have or are: "with", "who are". */
    private static final String LINK = "trait-link";

    /** The link between colleagues and what keeps them from work: "because of", "despite". */
    private static final String REASON = "reason";

    /** The verb by which people bear what they have: "three members are dealing with". */
    private static final String BEARING = "trait-verb";

    /** The same where a language puts it last: "die eine Scheidung durchmachen". */
    private static final String BEARING_LAST = "trait-verb-last";

    /** What people do something for, or talk about, is not what they have. */
    private static final String CAUSE = "cause";

    private static final int REACH_OF_LINK = 3;
    private static final int REACH_OF_VERB = 6;
    private static final Set<Cue> DETAILS = Set.of(Cue.PLACE, Cue.PERIOD, Cue.MOMENT);

    /** What these words say is where people were or who looks after them, not what they are. */
    private static final Set<String> NO_TRAITS = Set.of("minors", "home-routine");

    private Traits() {}

    static Optional<Deed> of(SubjectMark subject, SentenceReading sentence) {
        if (subject.role() == Role.STAFF && subject.form() != Form.PLURAL) {
            return ofStaff(subject, sentence.marks()).map(Traits::deed);
        }
        if (!isOwnCircle(subject, sentence)) {
            return Optional.empty();
        }
        SentenceMarks marks = sentence.marks();
        return within(subject, marks)
                .or(() -> after(subject, marks)
                        .or(() -> borne(subject, marks))
                        .filter(mark -> !isOfOthers(mark, subject, sentence)))
                .map(Traits::deed);
    }

    /** "Three of our members in block C are quietly dealing with a second divorce". */
    private static Optional<Mark> borne(SubjectMark subject, SentenceMarks marks) {
        if (subject.isNamed()) {
            return Optional.empty();
        }
        for (int i = subject.to(); i < marks.to() && !marks.isOfClass(CAUSE, i); i++) {
            int position = i;
            Optional<Mark> trait = marks.longestAt(i, mark -> mark.sense().isOfClass(BEARING))
                    .flatMap(verb -> traitBorneBy(verb, marks))
                    .or(() -> traitBefore(position, marks));
            if (trait.isPresent()) {
                return trait;
            }
        }
        return Optional.empty();
    }

    /** "die gerade eine Scheidung durchmachen", "von ihrer Abtreibung erzählt": the verb may come last. */
    private static Optional<Mark> traitBefore(int position, SentenceMarks marks) {
        return traitAt(position, marks).filter(trait -> {
            for (int i = trait.to(); i < trait.to() + REACH_OF_LINK && marks.contains(i); i++) {
                if (marks.isOfClass(BEARING_LAST, i)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Optional<Mark> traitBorneBy(Mark verb, SentenceMarks marks) {
        int end = Math.min(marks.to(), verb.to() + REACH_OF_VERB);
        for (int i = verb.to(); i < end && marks.word(i).isWord() && !marks.isOfClass(CAUSE, i); i++) {
            Optional<Mark> trait = traitAt(i, marks);
            if (trait.isPresent()) {
                return trait.filter(mark -> !marks.isOfClass(CAUSE, mark.to()));
            }
        }
        return Optional.empty();
    }

    /** "the nurse who is off with lice again", "unser Koch, der wegen Depressionen": why a colleague is away, or back. */
    private static Optional<Mark> ofStaff(SubjectMark subject, SentenceMarks marks) {
        for (int i = subject.to(); i < marks.to(); i++) {
            Optional<Mark> reason = marks.longestAt(i, mark -> mark.sense().isOfClass(REASON));
            if (reason.isPresent()) {
                return traitAfter(reason.get().to(), marks);
            }
        }
        return Optional.empty();
    }

    private static Deed deed(Mark mark) {
        return new Deed(mark.from(), mark.to(), Deed.TRAIT, Deed.TRAIT, Knowledge.STATE, Certainty.PAST);
    }

    private static boolean isOwnCircle(SubjectMark subject, SentenceReading sentence) {
        if (subject.role() == Role.PUBLIC || subject.role() == Role.STAFF) {
            return false;
        }
        if (subject.form() == Form.PLURAL) {
            return subject.own() && subject.role() == Role.CUSTOMER;
        }
        if (subject.naming() == Naming.POINTING) {
            return true;
        }
        boolean several = subject.form() == Form.COUNTED;
        boolean tied = subject.own()
                || subject.role() == Role.CUSTOMER
                || subject.role() == Role.ACCOUNT
                || isInOwn(subject, sentence.marks());
        boolean among = several
                && (sentence.marks().has(Cue.SOURCE)
                        || sentence.subjects().stream().anyMatch(other -> isBase(other, subject)));
        return (several || subject.form() == Form.SINGLE) && (tied || among);
    }

    /** "Two couples in our divorce group": who belongs to the speaker's own circle is told by what follows. */
    private static boolean isInOwn(SubjectMark subject, SentenceMarks marks) {
        return marks.longestAt(
                        afterDetail(subject.to(), marks), mark -> mark.sense().isOfClass(LINK))
                .filter(link -> marks.isCue(Cue.SPEAKER_OWN, link.to()) || marks.isCue(Cue.SPEAKER_OWN, link.to() - 1))
                .isPresent();
    }

    /** "12 homes on Mill Road in arrears": where and when may stand between people and what they are. */
    private static int afterDetail(int position, SentenceMarks marks) {
        return marks.longestAt(position, mark -> mark.sense() instanceof OfCue of && DETAILS.contains(of.cue()))
                .map(Mark::to)
                .filter(end -> marks.longestAt(end, mark -> mark.sense().isOfClass(LINK))
                        .isPresent())
                .orElse(position);
    }

    /** "Among our 120 insured are nine alcoholics": those are the nine. */
    private static boolean isOfOthers(Mark trait, SubjectMark subject, SentenceReading sentence) {
        return sentence.subjects().stream()
                .anyMatch(other -> !other.equals(subject) && other.from() <= trait.from() && trait.from() < other.to());
    }

    /** "14 Muslims among our guests". */
    private static boolean isBase(SubjectMark other, SubjectMark subject) {
        return other.own() && other.role() == Role.CUSTOMER && !other.overlaps(subject);
    }

    private static Optional<Mark> within(SubjectMark subject, SentenceMarks marks) {
        return subject.isNamed()
                ? Optional.empty()
                : marks.ofType(OfCategory.class).stream()
                        .filter(Traits::isTrait)
                        .filter(mark -> mark.from() >= subject.from() && mark.to() <= subject.to())
                        .findFirst();
    }

    private static Optional<Mark> after(SubjectMark subject, SentenceMarks marks) {
        if (subject.isNamed()) {
            return marks.isSign(subject.to(), "(") ? traitAt(subject.to() + 1, marks) : Optional.empty();
        }
        int end = subject.form() == Form.PLURAL ? subject.to() : afterDetail(subject.to(), marks);
        return marks.longestAt(end, mark -> mark.sense().isOfClass(LINK)).flatMap(link -> traitAfter(link.to(), marks));
    }

    private static Optional<Mark> traitAfter(int start, SentenceMarks marks) {
        for (int i = start; i < start + REACH_OF_LINK && marks.contains(i); i++) {
            Optional<Mark> trait = traitAt(i, marks);
            boolean ends = !marks.word(i).isWord() || (i > start && marks.isCue(Cue.BOUNDARY, i));
            if (trait.isPresent() || ends) {
                return trait;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> traitAt(int position, SentenceMarks marks) {
        return marks.longestAt(position, Traits::isTrait);
    }

    /** Whether a sensitive word says what people are or have. */
    static boolean isTrait(Mark mark) {
        return mark.sense() instanceof OfCategory of && !NO_TRAITS.contains(of.category());
    }
}
