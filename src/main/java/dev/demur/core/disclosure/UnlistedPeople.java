package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfBehaviour;
import dev.demur.core.disclosure.Sense.Tense;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.disclosure.SubjectMark.Naming;
import java.util.List;

/**
 * Finds one human being whom no listed noun stands for: by being spoken to, by the place they are at, by a clause that
 * says "who". One sentence; not thread-safe.
 */
final class UnlistedPeople {

    private static final int LONGEST_NOUN = 4;
    private static final int REACH_OF_VERB = 3;
    private static final Cohort ONE = new Cohort(1, true, Cohort.Origin.IMPLIED);

    private final SentenceMarks marks;

    UnlistedPeople(SentenceMarks marks) {
        this.marks = marks;
    }

    /** "Room 214 has rung down", "Seat 22F asked": the number stands for whoever is there, if it acts. */
    void addPlaceholders(List<SubjectMark> found) {
        for (Mark place : marks.of(Cue.PLACE)) {
            int before = place.from() - 1;
            boolean opens = !marks.contains(before)
                    || !marks.word(before).isWord()
                    || isClass(before, "before-verb"); // "only number 9 used"
            boolean stands = isClass(place.from(), "placeholder") && acts(place.to());
            if (opens && (stands || isServedAt(place))) {
                found.add(new SubjectMark(
                        Form.SINGLE, place.from(), place.to(), Role.ACCOUNT, ONE, Naming.NONE, true, false, false));
            }
        }
    }

    /** "This morning's 9:20 had googled his rash": whoever comes by appointment is called by its time. */
    void addAppointments(List<SubjectMark> found) {
        for (Mark time : marks.of(Cue.CLOCK)) {
            boolean particular = marks.isSign(time.from() - 1, "'s")
                    || marks.isCue(Cue.DEFINITE, time.from() - 1)
                    || marks.isCue(Cue.SPEAKER_OWN, time.from() - 1);
            if (particular && acts(time.to())) {
                found.add(new SubjectMark(
                        Form.SINGLE, time.from(), time.to(), Role.CUSTOMER, ONE, Naming.NONE, true, false, false));
            }
        }
    }

    private boolean acts(int position) {
        int verb = position;
        while (verb < position + REACH_OF_VERB && isClass(verb, "before-verb")) {
            verb++;
        }
        return marks.longestAt(verb, mark -> isTrackedPast(mark.sense())).isPresent();
    }

    /** "In Zimmer 308 wurde um drei ein Steak bestellt": nobody but whoever is there. */
    private boolean isServedAt(Mark place) {
        return isClass(place.from() + 1, "placeholder")
                && marks.isCue(Cue.AUXILIARY, place.to())
                && marks.ofType(OfBehaviour.class).stream()
                        .anyMatch(mark -> mark.from() > place.to() && isTrackedPast(mark.sense()));
    }

    private static boolean isTrackedPast(Sense sense) {
        return sense instanceof OfBehaviour behaviour
                && behaviour.knowledge() == LexiconEntries.Knowledge.TRACKED
                && (behaviour.in(Tense.PAST) || behaviour.in(Tense.PARTICIPLE));
    }

    /** "Wer letzte Nacht um 2:31 den Roller versenkt hat: Der Akku hat dich gemeldet.": one, and found already. */
    void addWhoever(List<SubjectMark> found) {
        boolean told = marks.hasClass("one-reader")
                && marks.has(Cue.CLOCK)
                && (marks.has(Cue.PLACE) || marks.has(Cue.REPETITION));
        if (told && marks.isCue(Cue.EVERYONE, marks.from()) && marks.isOfClass("personal-relative", marks.from())) {
            found.removeIf(other -> other.from() == marks.from() && other.form() == Form.EVERYONE);
            found.add(new SubjectMark(
                    Form.SOMEONE, marks.from(), marks.from() + 1, null, ONE, Naming.NONE, true, false, true));
        }
    }

    /** "To the goblin who": spoken to in particular, by a word that no lexicon lists for people. */
    void addSpokenTo(List<SubjectMark> found) {
        for (Mark salutation : marks.of(Cue.SALUTATION)) {
            int start = startAfter(salutation);
            int end = start < 0 ? start : endOfNoun(start);
            boolean opens = salutation.from() == marks.from();
            boolean called = salutation.length() > 1 && !marks.isCue(Cue.BOUNDARY, salutation.from()); // not "für den"
            if (end > start && (opens || called || isAfterSign(salutation))) {
                found.add(new SubjectMark(Form.SOMEONE, start, end, null, ONE, Naming.NONE, true, false, true));
            }
        }
    }

    /** "We see you, person in Seattle", "wir sehen dich, Mensch mit 46 Weckern": called what they are, behind "you". */
    void addCalled(List<SubjectMark> found) {
        for (Mark noun : marks.ofType(Sense.OfPeople.class)) {
            boolean one = !((Sense.OfPeople) noun.sense()).plural();
            int start = marks.isSign(noun.from() - 1, ",") ? noun.from() : noun.from() - 1;
            boolean called = marks.isSign(start - 1, ",")
                    && marks.isCue(Cue.READER, start - 2)
                    && isClass(start - 3, "beholds"); // not "we are looking for you, chef"
            if (one && called) {
                found.add(new SubjectMark(Form.SOMEONE, start, noun.to(), null, ONE, Naming.NONE, true, false, true));
            }
        }
    }

    private boolean isAfterSign(Mark salutation) {
        return salutation.length() > 1 && !marks.word(salutation.from() - 1).isWord();
    }

    /** After the salutation and its article; -1 where there is none. */
    private int startAfter(Mark salutation) {
        boolean withArticle = isClass(salutation.to() - 1, "singular-article") && salutation.length() > 1;
        if (withArticle) {
            return salutation.to();
        }
        return isClass(salutation.to(), "singular-article") ? salutation.to() + 1 : -1;
    }

    private int endOfNoun(int start) {
        int end = start;
        while (marks.contains(end)
                && marks.word(end).isWord()
                && !marks.isCue(Cue.BOUNDARY, end)
                && !marks.isCue(Cue.RELATIVE, end)
                && end < start + LONGEST_NOUN) {
            end++;
        }
        boolean thing =
                marks.isNumber(end - 1) && !isClass(start, "placeholder"); // "An den Kassen 1 und 2"; not "to seat 14"
        return thing ? start : end;
    }

    private boolean isClass(int position, String name) {
        return marks.startingAt(position).stream()
                .anyMatch(mark -> mark.length() == 1 && mark.sense().isOfClass(name));
    }
}
