package dev.demur.core.disclosure;

import java.util.List;

/** Tells which names a post gives to animals and machines, which have no records. Stateless. */
final class Creatures {

    private static final List<String> KINDS = List.of("animal", "creature", "machine");

    /** Between a name and what it is: "our new", "die sehr verfressene". */
    private static final int REACH = 4;

    private Creatures() {}

    /** "Kevin is the robot vacuum in our office. Since January Kevin has got stuck 41 times." */
    static boolean bears(List<SentenceReading> sentences, SubjectMark named, SentenceMarks home) {
        String name = home.word(named.from()).key();
        return named.isNamed()
                && sentences.stream().map(SentenceReading::marks).anyMatch(marks -> isGivenTo(name, marks));
    }

    /** Whether the post is about somebody of the kind at all: "Meet Gary the mower. By hour five he had left." */
    static boolean areNamed(List<SentenceReading> sentences) {
        return sentences.stream()
                .map(SentenceReading::marks)
                .anyMatch(marks -> marks.ofType(Sense.OfGivenName.class).stream()
                        .anyMatch(name -> isCalled(name.from(), marks) || isExplained(name.to(), marks)));
    }

    private static boolean isGivenTo(String name, SentenceMarks marks) {
        for (int i = marks.from(); i < marks.to(); i++) {
            if (marks.isSign(i, name) && (isCalled(i, marks) || isExplained(i + 1, marks))) {
                return true;
            }
        }
        return false;
    }

    /** "Penguin Ole", "the dog is called Ole", "Hund heißt Willi". */
    private static boolean isCalled(int name, SentenceMarks marks) {
        boolean called = marks.isOfClass("called", name - 1);
        for (int i = name - 1; i >= name - (called ? REACH : 1); i--) {
            if (isCreature(i, marks)) {
                return !isPeople(i + 1, marks); // "our bus driver is called Dave"
            }
        }
        return false;
    }

    /** "Frieda (greyhound, nine)", "Bruno, 6, Schäfermix", "Kevin is the robot vacuum". */
    private static boolean isExplained(int behind, SentenceMarks marks) {
        boolean told = marks.isSign(behind, "(")
                || marks.isSign(behind, ",")
                || marks.isOfClass("is-now", behind)
                || marks.isCue(Cue.DEFINITE, behind);
        for (int i = behind + 1; told && i <= behind + REACH; i++) {
            if (isCreature(i, marks)) {
                return !isPeople(i + 1, marks); // "Dave, our dog walker"
            }
            told = !marks.isOfClass("personal-relative", i)
                    && !marks.isCue(Cue.AUXILIARY, i)
                    && !marks.isCue(Cue.BOUNDARY, i); // "Dave is on the bus"
        }
        return false;
    }

    private static boolean isPeople(int position, SentenceMarks marks) {
        return marks.startingAt(position).stream().anyMatch(mark -> mark.sense() instanceof Sense.OfPeople);
    }

    private static boolean isCreature(int position, SentenceMarks marks) {
        return KINDS.stream().anyMatch(kind -> marks.isOfClass(kind, position));
    }
}
