package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.Sense.OfPeople;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.disclosure.SubjectMark.Naming;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds whoever could have done something in a sentence, in the order of the words. Stateless. */
final class SubjectFinder {

    private static final Map<Cue, Form> PRONOUNS = Map.of(
            Cue.READER, Form.READER,
            Cue.READER_OWN, Form.READER_OWN,
            Cue.SPEAKER, Form.SPEAKER,
            Cue.THIRD, Form.THIRD,
            Cue.EVERYONE, Form.EVERYONE,
            Cue.NOBODY, Form.NOBODY);
    private static final int REACH_OF_RELATIVE = 3;

    private SubjectFinder() {}

    static List<SubjectMark> find(SentenceMarks marks) {
        NounPhrases phrases = new NounPhrases(marks);
        List<SubjectMark> found = new ArrayList<>();
        PRONOUNS.forEach((cue, form) -> marks.of(cue).stream()
                .filter(mark -> isMeantAs(cue, mark, marks))
                .forEach(mark -> found.add(SubjectMark.pronoun(form, mark))));
        for (Mark someone : marks.of(Cue.SOMEONE)) {
            found.add(singled(Form.SOMEONE, someone, marks, phrases));
        }
        for (Mark same : marks.of(Cue.SAME_PERSON)) {
            found.add(singled(Form.SAME_PERSON, same, marks, phrases));
        }
        List<Mark> nouns = new ArrayList<>(marks.ofType(OfPeople.class));
        nouns.sort(Comparator.comparing(noun -> !((OfPeople) noun.sense()).plural()));
        for (Mark noun : nouns) {
            phrases.around(noun).ifPresent(found::add);
        }
        addCountedOtherwise(marks, phrases, found);
        found.replaceAll(subject -> countedBehind(subject, marks));
        addPlaceholders(marks, found);
        for (SubjectMark named : NamedPeople.find(marks, phrases)) {
            found.add(apposed(named, found));
        }
        Children.named(marks, phrases).stream()
                .filter(child -> found.stream().noneMatch(other -> other.isNamed() && other.overlaps(child)))
                .forEach(found::add);
        List<SubjectMark> spokenTo = new ArrayList<>();
        addSpokenTo(marks, spokenTo);
        spokenTo.stream().filter(one -> found.stream().noneMatch(one::overlaps)).forEach(found::add);
        return withoutOverlaps(found);
    }

    /** "Members who fainted at spin this week: 9": the number stands behind, after a colon. */
    private static SubjectMark countedBehind(SubjectMark subject, SentenceMarks marks) {
        if (subject.form() != Form.PLURAL || !isEarly(subject, marks)) {
            return subject;
        }
        return marks.ofType(OfNumber.class).stream()
                .filter(number -> number.from() > subject.to()
                        && marks.isSign(number.from() - 1, ":")
                        && marks.word(number.from()).spaced()
                        && !marks.word(Math.min(number.to(), marks.to() - 1)).isWord())
                .filter(number -> ((OfNumber) number.sense()).of() == OfNumber.Of.THINGS)
                .findFirst()
                .map(number -> withCohort(subject, NounPhrases.cohort(number)))
                .orElse(subject);
    }

    private static boolean isEarly(SubjectMark subject, SentenceMarks marks) {
        return subject.from() - marks.from() <= REACH_OF_RELATIVE;
    }

    private static SubjectMark withCohort(SubjectMark plural, Cohort cohort) {
        return new SubjectMark(
                cohort.count() == 1 ? Form.SINGLE : Form.COUNTED,
                plural.from(),
                plural.to(),
                plural.role(),
                cohort,
                plural.naming(),
                plural.definite(),
                plural.own(),
                plural.salutation());
    }

    /** "Room 214 has rung down", "Seat 22F asked": the number stands for whoever is there, if it acts. */
    private static void addPlaceholders(SentenceMarks marks, List<SubjectMark> found) {
        for (Mark place : marks.of(Cue.PLACE)) {
            boolean opens = place.from() == marks.from()
                    || !marks.word(place.from() - 1).isWord();
            boolean stands = isClass(marks, place.from(), "placeholder") && acts(place.to(), marks);
            if (opens && (stands || isServedAt(place, marks))) {
                Cohort one = new Cohort(1, true, Cohort.Origin.IMPLIED);
                found.add(new SubjectMark(
                        Form.SINGLE, place.from(), place.to(), Role.ACCOUNT, one, Naming.NONE, true, false, false));
            }
        }
    }

    /** "In Zimmer 308 wurde um drei ein Steak bestellt": nobody but whoever is there. */
    private static boolean isServedAt(Mark place, SentenceMarks marks) {
        return isClass(marks, place.from() + 1, "placeholder")
                && marks.isCue(Cue.AUXILIARY, place.to())
                && marks.ofType(Sense.OfBehaviour.class).stream()
                        .anyMatch(mark -> mark.from() > place.to() && isTrackedPast(mark.sense()));
    }

    private static boolean isTrackedPast(Sense sense) {
        return sense instanceof Sense.OfBehaviour behaviour
                && behaviour.knowledge() == LexiconEntries.Knowledge.TRACKED
                && (behaviour.in(Sense.Tense.PAST) || behaviour.in(Sense.Tense.PARTICIPLE));
    }

    private static boolean acts(int position, SentenceMarks marks) {
        int verb = position;
        while (verb < position + REACH_OF_RELATIVE && isClass(marks, verb, "before-verb")) {
            verb++;
        }
        return marks.longestAt(verb, mark -> isTrackedPast(mark.sense())).isPresent();
    }

    /** Where one word is several pronouns ("sie", "Sie", "ihr Profil"), capitals and what follows tell which is meant. */
    private static boolean isMeantAs(Cue cue, Mark mark, SentenceMarks marks) {
        int at = mark.from();
        if (isClass(marks, at, "object-pronoun")) {
            return false;
        }
        boolean polite = marks.word(at).isCapitalized() && (at > marks.from() || speaksPolitely(marks));
        if (cue == Cue.READER && marks.isCue(Cue.THIRD, at)) {
            return polite;
        }
        if (cue == Cue.THIRD && marks.isCue(Cue.READER, at)) {
            return !polite;
        }
        boolean beforeNoun = marks.contains(mark.to()) && marks.word(mark.to()).isCapitalized();
        return cue != Cue.READER || !marks.isCue(Cue.THIRD_OWN, at) || !beforeNoun;
    }

    /** Where the first word is "Sie", a capital "Ihr" later on tells that it is the reader. */
    private static boolean speaksPolitely(SentenceMarks marks) {
        return Stream.of(Cue.READER_OWN, Cue.THIRD_OWN)
                .flatMap(cue -> marks.of(cue).stream())
                .anyMatch(own ->
                        own.from() > marks.from() && marks.word(own.from()).isCapitalized());
    }

    /** "To the goblin who": spoken to in particular, by a word that no lexicon lists for people. */
    private static void addSpokenTo(SentenceMarks marks, List<SubjectMark> found) {
        for (Mark salutation : marks.of(Cue.SALUTATION)) {
            int article = salutation.to() - 1;
            boolean withArticle = isClass(marks, article, "singular-article") && salutation.length() > 1;
            int start = withArticle ? salutation.to() : salutation.to() + 1;
            if (!withArticle && !isClass(marks, salutation.to(), "singular-article")) {
                continue;
            }
            int end = start;
            while (marks.contains(end)
                    && marks.word(end).isWord()
                    && !marks.isCue(Cue.BOUNDARY, end)
                    && !marks.isCue(Cue.RELATIVE, end)
                    && end < start + REACH_OF_RELATIVE + 1) {
                end++;
            }
            if (end > start && (salutation.from() == marks.from() || salutation.length() > 1)) {
                Cohort one = new Cohort(1, true, Cohort.Origin.IMPLIED);
                found.add(new SubjectMark(Form.SOMEONE, start, end, null, one, Naming.NONE, true, false, true));
            }
        }
    }

    /** "our apprentice Tim": the noun and the name are one person. */
    private static SubjectMark apposed(SubjectMark named, List<SubjectMark> found) {
        for (SubjectMark noun : found) {
            if (noun.to() == named.from() && noun.role() != null && noun.form() == Form.SINGLE) {
                return new SubjectMark(
                        Form.NAMED,
                        noun.from(),
                        named.to(),
                        noun.role(),
                        noun.cohort(),
                        Naming.POINTING,
                        true,
                        noun.own(),
                        noun.salutation());
            }
        }
        return named;
    }

    private static boolean isClass(SentenceMarks marks, int position, String name) {
        return marks.startingAt(position).stream()
                .anyMatch(mark -> mark.length() == 1 && mark.sense().isOfClass(name));
    }

    /** "One of you", "einer unserer Gäste". */
    private static boolean isAmongOwn(Mark mark, SentenceMarks marks) {
        for (int i = mark.from() + 1; i < mark.to(); i++) {
            if (marks.isCue(Cue.READER, i) || marks.isCue(Cue.SPEAKER_OWN, i)) {
                return true;
            }
        }
        return false;
    }

    private static SubjectMark singled(Form form, Mark mark, SentenceMarks marks, NounPhrases phrases) {
        return new SubjectMark(
                form,
                mark.from(),
                mark.to(),
                null,
                new Cohort(1, true, Cohort.Origin.IMPLIED),
                Naming.NONE,
                form == Form.SAME_PERSON,
                form == Form.SAME_PERSON || isAmongOwn(mark, marks),
                phrases.isSalutation(mark.from()));
    }

    /** "12 of you", and a number with a noun no lexicon lists of which a clause says "who". */
    private static void addCountedOtherwise(SentenceMarks marks, NounPhrases phrases, List<SubjectMark> found) {
        for (Mark number : marks.ofType(OfNumber.class)) {
            OfNumber sense = (OfNumber) number.sense();
            if (sense.of() == OfNumber.Of.PERCENT) {
                shareOfBase(number, marks, found).ifPresent(found::add);
            }
            if (sense.of() != OfNumber.Of.THINGS
                    || sense.value() != Math.rint(sense.value())
                    || isOfClock(number, marks)) {
                continue;
            }
            marks.cueAt(Cue.OF_PEOPLE, number.to())
                    .ifPresent(of -> found.add(counted(number, of.to(), true, marks, phrases)));
            if (isOfReaders(number, marks) && !isUnit(marks, number.to())) {
                SubjectMark readers = counted(
                        new Mark(number.sense(), number.from() - 1, number.to(), number.picked()),
                        number.to(),
                        true,
                        marks,
                        phrases);
                found.add(isFollowedByRelative(number, marks) ? readers.spokenTo() : readers);
            }
            if (isOutOfMany(number, marks, found)) {
                found.add(counted(number, number.to(), true, marks, phrases));
            }
            int end = endOfUnlisted(number, marks);
            if (end > 0) {
                found.add(counted(number, end, false, marks, phrases));
            }
        }
    }

    /** "You 5 in block C", "Ihr 22, die": the pronoun stands right before the number, or makes one phrase with it. */
    private static boolean isOfReaders(Mark number, SentenceMarks marks) {
        return marks.isCueBefore(Cue.READER, number.from())
                || marks.of(Cue.READER).stream()
                        .anyMatch(reader -> reader.to() == number.to() && reader.from() == number.from() - 1);
    }

    private static boolean isFollowedByRelative(Mark number, SentenceMarks marks) {
        return marks.isSign(number.to(), ",") && marks.isCue(Cue.RELATIVE, number.to() + 1);
    }

    /** "Out of 4,000 accounts, just 38 wrote": a bare number before a verb, after a number of people. */
    private static boolean isOutOfMany(Mark number, SentenceMarks marks, List<SubjectMark> found) {
        boolean acts = marks.isCue(Cue.AUXILIARY, number.to())
                || marks.startingAt(number.to()).stream()
                        .anyMatch(mark -> mark.sense() instanceof Sense.OfBehaviour behaviour
                                && (behaviour.in(Sense.Tense.PAST) || behaviour.in(Sense.Tense.PARTICIPLE)));
        return acts
                && !marks.isYear(number)
                && !isLabel(number, marks)
                && base(number, found).isPresent();
    }

    /** "as of 6 am": the number tells the time. */
    private static boolean isOfClock(Mark number, SentenceMarks marks) {
        return marks.of(Cue.CLOCK).stream().anyMatch(clock -> clock.covers(number) && clock.length() > 1);
    }

    /** "room 508", "seit der Anmeldung 2019": the number belongs to the noun before it. */
    private static boolean isLabel(Mark number, SentenceMarks marks) {
        int before = number.from() - 1;
        return marks.contains(before)
                && marks.word(before).kind() == Word.Kind.LETTERS
                && ((marks.word(before).isCapitalized() && before > marks.from())
                        || marks.isOfClass("room-kind", before));
    }

    private static Optional<SubjectMark> base(Mark number, List<SubjectMark> found) {
        return found.stream()
                .filter(subject -> subject.form() == Form.COUNTED && subject.to() <= number.from())
                .reduce((first, second) -> second);
    }

    /** "Of the 40 riders, 5 % cancelled". */
    private static Optional<SubjectMark> shareOfBase(Mark number, SentenceMarks marks, List<SubjectMark> found) {
        double percent = ((OfNumber) number.sense()).value();
        int end = Math.min(number.to() + 1, marks.to());
        return base(number, found).map(base -> {
            long all = base.cohort() == null ? 0 : base.cohort().count();
            Cohort part = new Cohort(Math.round(all * percent / 100), true, Cohort.Origin.DERIVED);
            return new SubjectMark(
                    Form.COUNTED, number.from(), end, base.role(), part, Naming.NONE, false, true, false);
        });
    }

    private static SubjectMark counted(Mark number, int end, boolean own, SentenceMarks marks, NounPhrases phrases) {
        boolean definite = marks.isCueBefore(Cue.DEFINITE, number.from());
        Cohort cohort = NounPhrases.cohort(number);
        return new SubjectMark(
                cohort.count() == 1 ? Form.SINGLE : Form.COUNTED,
                number.from(),
                end,
                null,
                cohort,
                Naming.NONE,
                definite,
                own,
                phrases.isSalutation(number.from()));
    }

    private static int endOfUnlisted(Mark number, SentenceMarks marks) {
        boolean spokenTo =
                marks.isCueBefore(Cue.DEFINITE, number.from()) || marks.isCueBefore(Cue.SALUTATION, number.from());
        for (int i = number.to(); i <= number.to() + REACH_OF_RELATIVE && marks.contains(i); i++) {
            if (marks.isCue(Cue.RELATIVE, i) && (spokenTo || isPersonal(marks, i))) {
                return i > number.to() && marks.isSign(i - 1, ",") ? i - 1 : i;
            }
            boolean ends = !marks.word(i).isWord() && !marks.isSign(i, ",") && !marks.isSign(i, "-");
            if (ends || marks.isCue(Cue.BOUNDARY, i) || marks.isMasked(i) || isUnit(marks, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "who" is said of people only; "die" and "that" of anything. */
    private static boolean isPersonal(SentenceMarks marks, int position) {
        return marks.isOfClass("personal-relative", position);
    }

    private static boolean isUnit(SentenceMarks marks, int position) {
        return marks.startingAt(position).stream().anyMatch(mark -> mark.sense() instanceof Sense.OfUnit);
    }

    private static List<SubjectMark> withoutOverlaps(List<SubjectMark> found) {
        found.sort(Comparator.comparingInt(SubjectMark::length)
                .reversed()
                .thenComparingInt(SubjectMark::from)
                .thenComparing(SubjectMark::form));
        List<SubjectMark> kept = new ArrayList<>();
        for (SubjectMark subject : found) {
            if (kept.stream().noneMatch(subject::overlaps)) {
                kept.add(subject);
            }
        }
        kept.sort(Comparator.comparingInt(SubjectMark::from));
        return kept;
    }
}
