package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfName;
import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.Sense.OfTitle;
import dev.demur.core.disclosure.Sense.OfUnit;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.disclosure.SubjectMark.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which people of a sentence are identifiable children: by name and age, by name or noun and school class. */
final class Children {

    private static final int OF_AGE = 18;
    private static final int REACH_OF_CLASS = 5;

    /** "(8)", ", aged 8,": an age as it stands behind a name. */
    private static final String AGE = "child-age";

    private static final String SCHOOL_CLASS = "school-class";
    private static final String SCHOOL = "school";
    /** Ages as a word before a name. */
    private static final String YOUNG = "young";

    private static final String LITTLE = "little";
    private static final String ANIMAL = "animal";

    private Children() {}

    /** Names that no lexicon lists but an age behind them tells of: "Maisie Duggan (4)". */
    static List<SubjectMark> named(SentenceMarks marks, NounPhrases phrases) {
        List<SubjectMark> found = new ArrayList<>();
        for (Mark name : marks.ofType(OfName.class)) {
            boolean young = ageBehind(name.to(), marks).isPresent() || marks.isOfClass(LITTLE, name.from() - 1);
            boolean pupil = name.length() == 1 && isInClass(name.to(), marks);
            if ((young && isAtSchool(marks)) || pupil || isAgedBefore(name.from(), marks)) {
                Cohort one = new Cohort(1, true, Cohort.Origin.IMPLIED);
                boolean salutation = phrases.isSalutation(name.from());
                found.add(new SubjectMark(
                        Form.NAMED, name.from(), name.to(), null, one, Naming.GIVEN, true, false, salutation));
            }
        }
        return found;
    }

    static boolean isIdentifiable(SubjectMark subject, SentenceMarks marks) {
        if (subject.role() == Role.PUBLIC || marks.hasClass(ANIMAL)) {
            return false;
        }
        if (subject.form() == Form.SINGLE && (subject.role() == Role.MINOR || subject.role() == Role.HUMAN)) {
            return isFollowedByClass(subject, marks);
        }
        return subject.form() == Form.NAMED && isNamedChild(subject, marks);
    }

    private static boolean isNamedChild(SubjectMark subject, SentenceMarks marks) {
        if (isTitled(subject, marks)) {
            return false;
        }
        if (isAgedBefore(subject.from(), marks)) {
            return true;
        }
        Optional<Double> age = ageBehind(subject.to(), marks);
        if (age.isPresent()) {
            return subject.naming() == Naming.GIVEN || isAtSchool(marks);
        }
        boolean little = marks.isOfClass(LITTLE, subject.from() - 1);
        return (little && (isAtSchool(marks) || marks.hasClass(AGE))) || isFollowedByClass(subject, marks);
    }

    /** "Lennox aus der 7c". */
    private static boolean isInClass(int afterName, SentenceMarks marks) {
        for (int i = afterName + 1; marks.isCue(Cue.BOUNDARY, afterName) && i <= afterName + 2; i++) {
            if (marks.isOfClass(SCHOOL_CLASS, i)) {
                return true;
            }
        }
        return false;
    }

    /** "der zehnjährige Jonte", "die 8-jährige Mia". */
    private static boolean isAgedBefore(int name, SentenceMarks marks) {
        return marks.isOfClass(YOUNG, name - 1) || marks.isOfClass(YOUNG, name - 3);
    }

    private static Optional<Double> ageBehind(int position, SentenceMarks marks) {
        boolean bracket = marks.isSign(position, "(");
        return marks.ofType(OfNumber.class).stream()
                .filter(number -> bracket ? isInBracket(number, position, marks) : isInAge(number, position, marks))
                .map(number -> ((OfNumber) number.sense()).value())
                .filter(years -> years >= 1 && years < OF_AGE)
                .findFirst();
    }

    private static boolean isInAge(Mark number, int position, SentenceMarks marks) {
        return marks.longestAt(position, mark -> mark.sense().isOfClass(AGE))
                .filter(age -> age.covers(number))
                .isPresent();
    }

    /** "(8)", "(aged 8)", "(8 years)"; not "(12.)", which is a minute of play. */
    private static boolean isInBracket(Mark number, int bracket, SentenceMarks marks) {
        boolean plain = ((OfNumber) number.sense()).of() == OfNumber.Of.THINGS;
        boolean closes = marks.isSign(number.to(), ")") || marks.isSign(number.to(), ",");
        boolean years = marks.startingAt(number.to()).stream().anyMatch(mark -> mark.sense() instanceof OfUnit);
        return plain && number.from() > bracket && number.from() <= bracket + 2 && (closes || years);
    }

    private static boolean isFollowedByClass(SubjectMark subject, SentenceMarks marks) {
        for (int i = subject.to(); i <= subject.to() + REACH_OF_CLASS && marks.contains(i); i++) {
            Optional<Mark> school = marks.longestAt(i, mark -> mark.sense().isOfClass(SCHOOL_CLASS));
            if (school.isPresent()) {
                return !isCompound(school.get(), marks);
            }
            if (marks.isCue(Cue.AUXILIARY, i) && !marks.isOfClass("personal-relative", i - 1)) {
                return false;
            }
        }
        return false;
    }

    /** "unser 3D-Drucker"; not "Class 4-B". */
    private static boolean isCompound(Mark school, SentenceMarks marks) {
        return marks.isSign(school.to(), "-")
                && marks.contains(school.to() + 1)
                && marks.word(school.to() + 1).text().length() > 1;
    }

    private static boolean isAtSchool(SentenceMarks marks) {
        return marks.hasClass(SCHOOL) || marks.hasClass(SCHOOL_CLASS);
    }

    private static boolean isTitled(SubjectMark subject, SentenceMarks marks) {
        return marks.startingAt(subject.from()).stream().anyMatch(mark -> mark.sense() instanceof OfTitle);
    }
}
