package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfGivenName;
import dev.demur.core.disclosure.Sense.OfName;
import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.Sense.OfPeople;
import dev.demur.core.disclosure.Sense.OfTitle;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.disclosure.SubjectMark.Naming;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds people by name: after a title, by a first name, by a handle. Stateless. */
final class NamedPeople {

    private static final String ANIMAL = "animal";
    private static final int REACH_OF_APPOSITION = 4;
    private static final int REACH_OF_TALLY = 2;

    private NamedPeople() {}

    static List<SubjectMark> find(SentenceMarks marks, NounPhrases phrases) {
        List<SubjectMark> found = new ArrayList<>();
        for (Mark title : marks.ofType(OfTitle.class)) {
            int end = endOfTitled(title, marks);
            if (end > title.to()) {
                found.add(named(title.from(), end, Naming.POINTING, phrases));
            }
        }
        for (Mark given : marks.ofType(OfGivenName.class)) {
            if (isAnimal(given, marks)) {
                continue;
            }
            boolean written = marks.word(given.from()).isCapitalized() && !isStreet(given, marks);
            if (written || isStaffEndingAt(marks, given.from())) {
                addGiven(given, marks, phrases, found);
            }
        }
        addGreeted(marks, phrases, found);
        addColleagues(marks, phrases, found);
        addHandles(marks, phrases, found);
        return found;
    }

    /** "Penguin Ole", "Paula, unser Bürohund": a pet has no records. */
    private static boolean isAnimal(Mark given, SentenceMarks marks) {
        if (marks.isOfClass(ANIMAL, given.from() - 1)) {
            return true;
        }
        for (int i = given.to() + 1; marks.isSign(given.to(), ",") && i <= given.to() + REACH_OF_APPOSITION; i++) {
            if (marks.isOfClass(ANIMAL, i)) {
                return true;
            }
            if (marks.isCue(Cue.BOUNDARY, i)) {
                return false; // "Dave, with his dog"
            }
        }
        return false;
    }

    /** "Dilys from payroll": the department makes any name that of a colleague. */
    private static void addColleagues(SentenceMarks marks, NounPhrases phrases, List<SubjectMark> found) {
        for (int i = marks.from() + 1; i < marks.to(); i++) {
            int name = i - 1;
            boolean named = marks.word(name).isCapitalized() && isUnlisted(marks, name);
            if (named && marks.isOfClass("of-department", i)) {
                found.removeIf(other -> other.from() <= name && name < other.to());
                found.add(named(name, i, Naming.POINTING, phrases).as(Role.STAFF));
            }
        }
    }

    private static int endOfTitled(Mark title, SentenceMarks marks) {
        int position = marks.isSign(title.to(), ".") ? title.to() + 1 : title.to();
        int end = position;
        while (marks.contains(end)
                && end < position + 3
                && (isSurname(marks, end) || isAnySurname(marks, end, position))) {
            end++;
        }
        return end > position ? end : title.to();
    }

    private static boolean isSurname(SentenceMarks marks, int position) {
        Word word = marks.word(position);
        boolean initial = word.kind() == Word.Kind.LETTERS && word.text().length() == 1;
        return word.isCapitalized() && (initial || isUnlisted(marks, position));
    }

    /** Right after a title also "Frau Sommer": there a word that means something else is a name. */
    private static boolean isAnySurname(SentenceMarks marks, int position, int afterTitle) {
        return position == afterTitle
                && marks.word(position).isCapitalized()
                && !marks.isCue(Cue.BOUNDARY, position)
                && !marks.isCue(Cue.READER, position)
                && !marks.isCue(Cue.AUXILIARY, position);
    }

    private static boolean isUnlisted(SentenceMarks marks, int position) {
        return marks.startingAt(position).stream()
                .allMatch(mark -> mark.sense() instanceof OfName || mark.sense() instanceof OfGivenName);
    }

    /** "Patrick St" is nobody. */
    private static boolean isStreet(Mark given, SentenceMarks marks) {
        return marks.contains(given.to())
                && marks.word(given.to()).isCapitalized()
                && marks.isOfClass("street-word", given.to());
    }

    private static void addGiven(Mark given, SentenceMarks marks, NounPhrases phrases, List<SubjectMark> found) {
        int end = given.to();
        Naming naming = Naming.GIVEN;
        if (isInitial(marks, end)) {
            end = marks.isSign(end + 1, ".") ? end + 2 : end + 1;
            naming = Naming.POINTING;
        } else if (marks.contains(end) && !isSignBefore(marks, end) && isSurname(marks, end)) {
            end++;
            naming = Naming.FULL;
        }
        int from = given.from();
        if (marks.isSign(end, ",") && marks.isCue(Cue.SPEAKER_OWN, end + 1) && !isPeopleBehind(end + 2, marks)) {
            found.add(colleague(from, end, phrases)); // "Levin, unser Backend-Zauberer"
            return;
        }
        int own = startOfOwn(from, marks);
        if (own < from) {
            found.add(colleague(own, end, phrases));
            return;
        }
        boolean apposed = from > marks.from() && isPeopleEndingAt(marks, from);
        found.add(named(from, end, apposed ? Naming.POINTING : naming, phrases));
    }

    /** "unsere Art-Direktorin Svenja": what stands between the speaker's "our" and a name is what they work as. */
    private static int startOfOwn(int name, SentenceMarks marks) {
        int noun = name - 1;
        boolean called = marks.contains(noun) && marks.word(noun).isCapitalized() && isUnlisted(marks, noun);
        for (int i = noun - 1; called && i >= name - REACH_OF_APPOSITION && marks.contains(i); i--) {
            if (marks.isCue(Cue.SPEAKER_OWN, i)) {
                return i;
            }
            called = marks.isSign(i, "-") || marks.word(i).isCapitalized();
        }
        return name;
    }

    private static boolean isPeopleBehind(int position, SentenceMarks marks) {
        for (int i = position;
                i < position + REACH_OF_APPOSITION
                        && marks.contains(i)
                        && marks.word(i).isWord();
                i++) {
            if (marks.startingAt(i).stream().anyMatch(mark -> mark.sense() instanceof OfPeople)) {
                return true;
            }
        }
        return false;
    }

    private static SubjectMark colleague(int from, int to, NounPhrases phrases) {
        return new SubjectMark(
                Form.NAMED,
                from,
                to,
                Role.STAFF,
                new Cohort(1, true, Cohort.Origin.IMPLIED),
                Naming.POINTING,
                true,
                true,
                phrases.isSalutation(from));
    }

    /** "Hey Bene, drei Mal": a name no lexicon lists, where one person is greeted by it. */
    private static void addGreeted(SentenceMarks marks, NounPhrases phrases, List<SubjectMark> found) {
        for (Mark name : marks.ofType(OfName.class)) {
            boolean greeted = name.length() == 1
                    && marks.isOfClass("greeting", name.from() - 1)
                    && marks.isSign(name.to(), ",")
                    && !hasManyReaders(marks);
            if (greeted) {
                found.add(named(name.from(), name.to(), Naming.GIVEN, phrases));
            }
        }
    }

    /** "Moin Hamburg, ihr habt": a town. */
    private static boolean hasManyReaders(SentenceMarks marks) {
        for (int i = marks.from(); i < marks.to(); i++) {
            if (marks.isOfClass("many-readers", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSignBefore(SentenceMarks marks, int position) {
        return !marks.word(position).isWord();
    }

    private static boolean isInitial(SentenceMarks marks, int position) {
        if (!marks.contains(position)) {
            return false;
        }
        Word word = marks.word(position);
        boolean followedByStop = marks.isSign(position + 1, ".");
        return word.isCapitalized()
                && word.text().length() == 1
                && (followedByStop || !word.text().equals("I"));
    }

    private static boolean isPeopleEndingAt(SentenceMarks marks, int position) {
        return marks.startingAt(position - 1).stream().anyMatch(mark -> mark.sense() instanceof OfPeople);
    }

    /** "techniker ali": where all is in small letters, the noun before it tells that it is a name. */
    private static boolean isStaffEndingAt(SentenceMarks marks, int position) {
        return marks.contains(position - 1)
                && marks.startingAt(position - 1).stream()
                        .anyMatch(mark -> mark.to() == position
                                && mark.sense() instanceof OfPeople people
                                && people.role() == Role.STAFF);
    }

    private static void addHandles(SentenceMarks marks, NounPhrases phrases, List<SubjectMark> found) {
        for (int i = marks.from() + 1; i < marks.to(); i++) {
            if (marks.word(i).kind() == Word.Kind.HANDLE) {
                int at = i - 1;
                boolean called = isSpokenTo(marks, at) || phrases.isSalutation(at);
                if (called && !isMentioned(marks, at)) {
                    found.add(named(at, i + 1, Naming.POINTING, phrases));
                } else if (!isMentioned(marks, at) && isActing(marks, at)) {
                    found.add(named(at, i + 1, Naming.GIVEN, phrases));
                }
            }
        }
    }

    /** "@kim_w your third", "hey @kim_w, vierter Aufenthalt": whoever a post opens with is who it is for. */
    private static boolean isSpokenTo(SentenceMarks marks, int at) {
        boolean opens = at == marks.from()
                || marks.isOfClass("greeting", at - 1)
                || !marks.word(at - 1).isWord();
        return opens && (marks.has(Cue.READER) || marks.has(Cue.READER_OWN) || isTallied(marks, at + 2));
    }

    private static boolean isTallied(SentenceMarks marks, int behind) {
        return marks.ofType(OfNumber.class).stream()
                .anyMatch(number -> behind <= number.from() && number.from() <= behind + REACH_OF_TALLY);
    }

    /** "RT @kim_w: …", "photo by @kim_w", "… (@kim_w)": an account that is only quoted, credited or linked. */
    private static boolean isMentioned(SentenceMarks marks, int at) {
        return marks.isSign(at + 2, ":") || marks.isOfClass("mention", at - 1) || marks.isSign(at - 1, "(");
    }

    /** "@kim_w has booked", "…: @kim_w", "our member @kim_w": whoever else stands behind an at sign is only addressed or tagged. */
    private static boolean isActing(SentenceMarks marks, int at) {
        boolean announced = marks.isSign(at - 1, ":") || marks.isSign(at - 1, ",") || marks.isOfClass("people", at - 1);
        boolean verb = marks.isCue(Cue.AUXILIARY, at + 2)
                || marks.startingAt(at + 2).stream()
                        .anyMatch(mark ->
                                mark.sense() instanceof Sense.OfBehaviour || mark.sense() instanceof Sense.OfPastForm);
        return announced || verb || marks.isSign(at + 2, ",") || marks.isSign(at + 2, "(");
    }

    private static SubjectMark named(int from, int to, Naming naming, NounPhrases phrases) {
        return new SubjectMark(
                Form.NAMED,
                from,
                to,
                null,
                new Cohort(1, true, Cohort.Origin.IMPLIED),
                naming,
                true,
                false,
                phrases.isSalutation(from));
    }
}
