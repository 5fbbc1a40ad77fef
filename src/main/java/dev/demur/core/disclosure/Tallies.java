package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import dev.demur.core.disclosure.Sense.OfNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a tally of sensitive things from talk about them: counted, at a place and in a time gone by, "Viagra refills in
 * Hull: 38 on Friday alone". Stateless.
 */
final class Tallies {

    private static final Set<String> INTIMATE = Set.of(
            "health",
            "mental-health",
            "pregnancy",
            "addiction",
            "weight",
            "sexual-life",
            "money-trouble",
            "benefits",
            "immigration",
            "relationship",
            "bereavement");
    private static final List<Cue> NO_RECORD = List.of(
            Cue.OFFER,
            Cue.FUTURE,
            Cue.INSTRUCTION,
            Cue.DENIAL,
            Cue.PUBLIC_FACT,
            Cue.AVERAGE,
            Cue.STORY,
            Cue.HYPOTHETICAL);
    private static final List<Cue> TIMES_AND_PLACES = List.of(Cue.CLOCK, Cue.MOMENT, Cue.PERIOD, Cue.PLACE);
    private static final List<String> BEFORE_A_COUNT = List.of(":", "(", "\u2013", "\u2014", "=");
    private static final String TALLY = "tally";
    private static final double FEWEST = 2;
    private static final double MOST = 99;

    private Tallies() {}

    /** The people behind a tally, if a sentence is one; {@code timedLater} tells whether what follows says when. */
    static Optional<SubjectMark> of(SentenceReading sentence, boolean timedLater) {
        SentenceMarks marks = sentence.marks();
        if (NO_RECORD.stream().anyMatch(marks::has)
                || sentence.subjects().stream().anyMatch(subject -> isTheirOwnStory(subject, marks))) {
            return Optional.empty();
        }
        boolean timed = sentence.details().slots().containsKey(Slot.PERIOD)
                || sentence.details().slots().containsKey(Slot.MOMENT);
        boolean listed = timed && isFromOwnBooks(sentence) && INTIMATE.contains(category(sentence)) && isCounted(marks);
        return listed
                ? Optional.of(sentence.details().impliedSubject())
                : new TellingCounts(sentence, INTIMATE).find(timedLater);
    }

    /**
     * The people of a place whose need is told without a number; {@code teased} tells whether they are spoken to with a
     * wink or worse.
     */
    static Optional<SubjectMark> ofPlace(SentenceReading sentence, boolean teased) {
        SentenceMarks marks = sentence.marks();
        boolean placed = sentence.details().slots().containsKey(Slot.PLACE);
        boolean risen = marks.hasClass("riser") && marks.hasClass("tally-word");
        if (!placed
                || !(teased || risen)
                || NO_RECORD.stream().anyMatch(marks::has)
                || !INTIMATE.contains(category(sentence))
                || sentence.subjects().stream().anyMatch(subject -> isTheirOwnStory(subject, marks))
                || sentence.subjects().stream().anyMatch(subject -> subject.form() == SubjectMark.Form.SPEAKER)) {
            return Optional.empty();
        }
        return marks.ofType(Sense.OfCategory.class).stream()
                .filter(mark -> INTIMATE.contains(((Sense.OfCategory) mark.sense()).category()))
                .findFirst()
                .map(SubjectMark::impliedMany);
    }

    /** Only who serves people at a place counts them there; "tally" and "refills" are words of whoever keeps the books. */
    private static boolean isFromOwnBooks(SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        boolean placed = sentence.details().slots().containsKey(Slot.PLACE)
                || sentence.details().slots().containsKey(Slot.SOURCE);
        return placed || marks.hasClass("tally-word");
    }

    /** Having had what is counted. */
    static Deed deed(SubjectMark somebody) {
        return new Deed(somebody.from(), somebody.to(), TALLY, TALLY, Knowledge.TRACKED, Certainty.NOUN);
    }

    /** Nobody is told of by "athlete's foot" or "Paddy's weekend". */
    private static boolean isTheirOwnStory(SubjectMark subject, SentenceMarks marks) {
        boolean partOfTime = marks.of(Cue.MOMENT).stream().anyMatch(time -> time.covers(subject.from()));
        return subject.isHuman() && subject.role() != Role.PUBLIC && !partOfTime;
    }

    private static String category(SentenceReading sentence) {
        Mention category = sentence.details().slots().get(Slot.CATEGORY);
        return category == null ? "" : category.value();
    }

    private static boolean isCounted(SentenceMarks marks) {
        return marks.ofType(OfNumber.class).stream().anyMatch(number -> isCount(number, marks));
    }

    /** Behind a colon or in brackets, or "48 times"; prices, dates and house numbers are none. */
    private static boolean isCount(Mark number, SentenceMarks marks) {
        OfNumber sense = (OfNumber) number.sense();
        boolean few = sense.value() >= FEWEST && sense.value() <= MOST;
        boolean detail =
                TIMES_AND_PLACES.stream().flatMap(cue -> marks.of(cue).stream()).anyMatch(mark -> mark.covers(number));
        boolean listed = marks.contains(number.from() - 1)
                && BEFORE_A_COUNT.contains(marks.word(number.from() - 1).key());
        boolean repeated = marks.of(Cue.REPETITION).stream()
                .anyMatch(mark -> mark.covers(number) && mark.length() > number.length());
        return few && !detail && ((listed && isWhole(number.to(), marks)) || repeated);
    }

    /** "11.", "38 on Friday alone", "(31)": not "12 seats", not "10 to 4". */
    private static boolean isWhole(int after, SentenceMarks marks) {
        return !marks.contains(after)
                || (!marks.word(after).isWord() && !marks.isSign(after, "-") && !marks.isSign(after, "\u2013"))
                || marks.cueAt(Cue.MOMENT, after).isPresent()
                || marks.cueAt(Cue.PERIOD, after).isPresent();
    }
}
