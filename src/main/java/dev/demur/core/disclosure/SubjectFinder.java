package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfPeople;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.disclosure.SubjectMark.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private SubjectFinder() {}

    static List<SubjectMark> find(SentenceMarks marks) {
        NounPhrases phrases = new NounPhrases(marks);
        List<SubjectMark> found = new ArrayList<>();
        PRONOUNS.forEach((cue, form) -> addPronouns(cue, form, marks, found));
        for (Mark someone : marks.of(Cue.SOMEONE)) {
            found.add(singled(Form.SOMEONE, someone, marks, phrases));
        }
        for (Mark same : marks.of(Cue.SAME_PERSON)) {
            if (isArticleOfThing(same, marks)) {
                continue;
            }
            found.add(singled(Form.SAME_PERSON, same, marks, phrases));
        }
        List<Mark> nouns = new ArrayList<>(marks.ofType(OfPeople.class));
        nouns.sort(Comparator.comparing(noun -> !((OfPeople) noun.sense()).plural()));
        for (Mark noun : nouns) {
            phrases.around(noun).ifPresent(found::add);
        }
        found.removeIf(noun -> noun.form() == Form.SINGLE && isSamePerson(noun, marks));
        CountedPeople counted = new CountedPeople(marks, phrases);
        counted.addTo(found);
        found.replaceAll(counted::countedBehind);
        UnlistedPeople unlisted = new UnlistedPeople(marks);
        unlisted.addPlaceholders(found);
        unlisted.addAppointments(found);
        unlisted.addWhoever(found);
        for (SubjectMark named : NamedPeople.find(marks, phrases)) {
            found.add(apposed(named, found, marks));
        }
        Children.named(marks, phrases).stream()
                .filter(child -> found.stream().noneMatch(other -> other.isNamed() && other.overlaps(child)))
                .forEach(found::add);
        List<SubjectMark> spokenTo = new ArrayList<>();
        unlisted.addSpokenTo(spokenTo);
        unlisted.addCalled(spokenTo);
        spokenTo.stream().filter(one -> found.stream().noneMatch(one::overlaps)).forEach(found::add);
        return withoutOverlaps(found);
    }

    private static void addPronouns(Cue cue, Form form, SentenceMarks marks, List<SubjectMark> found) {
        for (Mark mark : marks.of(cue)) {
            if (isMeantAs(cue, mark, marks)) {
                found.add(SubjectMark.pronoun(form, mark));
            }
        }
    }

    /** Where one word is several pronouns ("sie", "Sie", "ihr Profil"), capitals and what follows tell which is meant. */
    private static boolean isMeantAs(Cue cue, Mark mark, SentenceMarks marks) {
        int at = mark.from();
        if (cue == Cue.SPEAKER && marks.of(Cue.OWN_PLACE).stream().anyMatch(place -> place.covers(mark))) {
            return false; // "met on our app" is where they met
        }
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
        if (cue == Cue.NOBODY && beforeNoun && mark.length() > 1) {
            return false; // "keine einzige Übung"
        }
        return cue != Cue.READER || !marks.isCue(Cue.THIRD_OWN, at) || !beforeNoun;
    }

    /** Where the first word is "Sie", a capital "Ihr" later on tells that it is the reader. */
    private static boolean speaksPolitely(SentenceMarks marks) {
        return Stream.of(Cue.READER_OWN, Cue.THIRD_OWN)
                .flatMap(cue -> marks.of(cue).stream())
                .anyMatch(own ->
                        own.from() > marks.from() && marks.word(own.from()).isCapitalized());
    }

    /** "our apprentice Tim", "Jamie, our only sommelier": the noun and the name are one person. */
    private static SubjectMark apposed(SubjectMark named, List<SubjectMark> found, SentenceMarks marks) {
        for (SubjectMark noun : found) {
            boolean before = noun.to() == named.from();
            boolean behind = noun.from() == named.to() + 1 && marks.isSign(named.to(), ",") && noun.own();
            if ((before || behind) && noun.role() != null && noun.form() == Form.SINGLE) {
                return new SubjectMark(
                        Form.NAMED,
                        Math.min(noun.from(), named.from()),
                        Math.max(noun.to(), named.to()),
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

    /** "the third hen night of the same bride": she is the one meant. */
    private static boolean isSamePerson(SubjectMark noun, SentenceMarks marks) {
        return marks.of(Cue.SAME_PERSON).stream().anyMatch(same -> noun.from() < same.from() && same.to() == noun.to());
    }

    /** "hat nur eine Filiale offen": what looks like one human being is the article of a noun. */
    private static boolean isArticleOfThing(Mark same, SentenceMarks marks) {
        return marks.isOfClass("article-only", same.to() - 1)
                && marks.contains(same.to())
                && marks.word(same.to()).isCapitalized();
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
