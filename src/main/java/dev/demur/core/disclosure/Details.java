package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfCategory;
import dev.demur.core.disclosure.Sense.OfName;
import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.Sense.OfQuote;
import dev.demur.core.disclosure.Sense.OfUnit;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills the slots beside subject and behaviour from one sentence. Filled once, then only read. */
final class Details {

    private static final int LAST_HOUR = 24;
    private static final int REACH_OF_TOPIC = 5;

    /** "640 meals for one" were no one person's. */
    private static final double MORE_THAN_ONE_HAS = 500;

    private static final List<Cue> TIMES_AND_PLACES =
            List.of(Cue.REPETITION, Cue.PERIOD, Cue.MOMENT, Cue.CLOCK, Cue.PLACE, Cue.AMOUNT);

    private final ReadText text;
    private final SentenceMarks marks;
    private final List<SubjectMark> subjects;
    private final Map<Slot, Mention> slots = new EnumMap<>(Slot.class);
    private boolean clock;
    private boolean quantity;
    private double counted;
    private @Nullable Mark firstTrace;

    Details(ReadText text, SentenceMarks marks, List<SubjectMark> subjects) {
        this.text = text;
        this.marks = marks;
        this.subjects = subjects;
        fill(Slot.REPETITION, Cue.REPETITION);
        fill(Slot.PERIOD, Cue.PERIOD);
        fillPlace();
        fill(Slot.SOURCE, Cue.SOURCE);
        fillMoment();
        fillQuantity();
        fillObject();
        marks.ofType(OfCategory.class).stream()
                .filter(mark -> !isTopic(mark))
                .min(Comparator.comparing(Details::isOfSchool)) // what a pupil has says more than being one
                .ifPresent(mark -> put(Slot.CATEGORY, mark, ((OfCategory) mark.sense()).category()));
    }

    /** "A talk on depression", "cancer research": what is spoken of or worked for, nobody is said to have. */
    private boolean isTopic(Mark category) {
        int behind = marks.isSign(category.to(), "-") ? category.to() + 1 : category.to();
        boolean before = false;
        for (int i = category.from() - REACH_OF_TOPIC; i < category.from(); i++) {
            before |= marks.longestAt(i, mark -> mark.sense().isOfClass("topic-opener"))
                    .filter(opener -> opener.to() <= category.from())
                    .isPresent();
        }
        return before || marks.isOfClass("cause-head", behind);
    }

    private static boolean isOfSchool(Mark category) {
        return ((OfCategory) category.sense()).category().equals("minors");
    }

    Map<Slot, Mention> slots() {
        return slots;
    }

    boolean hasClock() {
        return clock;
    }

    boolean hasQuantity() {
        return quantity;
    }

    /** Whether it says when, how often or how much; where alone tells of no deed. */
    boolean tellsWhenOrHowMuch() {
        return slots.containsKey(Slot.REPETITION) || slots.containsKey(Slot.PERIOD) || slots.containsKey(Slot.MOMENT);
    }

    /** Whether it says how often within what time: "every day for a fortnight". */
    boolean isRecurring() {
        return marks.has(Cue.REPETITION) && (slots.containsKey(Slot.PERIOD) || clock);
    }

    /** Whether the sentence tells of a year too long ago for anybody's records of customers; "since 1987" is not over. */
    boolean isHistory() {
        return Years.areHistory(marks, subjects);
    }

    /** How many of time, place, frequency and amount the sentence gives; "since Tuesday" says when once, not twice. */
    int countOfTraces() {
        int count = 0;
        for (Slot slot : Slot.DETAILS) {
            count += slots.containsKey(slot) ? 1 : 0;
        }
        boolean clockBesideDay = clock && !marks.of(Cue.MOMENT).isEmpty();
        return count + (clockBesideDay ? 1 : 0) - (isMomentOfPeriod() ? 1 : 0);
    }

    private boolean isMomentOfPeriod() {
        Mention period = slots.get(Slot.PERIOD);
        Mention moment = slots.get(Slot.MOMENT);
        return period != null && moment != null && period.span().covers(moment.span());
    }

    /** The words that stand for somebody in a sentence that names nobody: its first detail. */
    SubjectMark impliedSubject() {
        SubjectMark somebody =
                SubjectMark.implied(Objects.requireNonNull(firstTrace, "asked only where there are traces"));
        return counted < MORE_THAN_ONE_HAS
                ? somebody
                : somebody.counted(new Cohort(Math.round(counted), true, Cohort.Origin.IMPLIED));
    }

    private void fill(Slot slot, Cue cue) {
        List<Mark> found = marks.of(cue).stream()
                .filter(mark -> cue == Cue.SOURCE || !isOfSubject(mark))
                .toList();
        if (!found.isEmpty()) {
            Mark mark = longest(found);
            put(slot, mark, Periods.value(mark, words(mark)));
        }
    }

    /** "In Leeds" and "room 12" narrow down who is meant; "in the bath" does not. */
    private void fillPlace() {
        List<Mark> precise = new ArrayList<>();
        for (Mark place : marks.of(Cue.PLACE)) {
            if (isPrecise(place)) {
                precise.add(place);
            }
        }
        if (!precise.isEmpty()) {
            put(Slot.PLACE, longest(precise), words(longest(precise)));
        }
    }

    private boolean isPrecise(Mark place) {
        for (int i = place.from(); i < place.to(); i++) {
            for (Mark inside : marks.startingAt(i)) {
                if (inside.sense() instanceof OfName
                        || inside.sense().isOfClass("locality")
                        || inside.sense() instanceof OfNumber) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Mark longest(List<Mark> found) {
        Mark longest = found.get(0);
        for (Mark mark : found) {
            longest = mark.length() > longest.length() ? mark : longest;
        }
        return longest;
    }

    private void fillMoment() {
        List<Mark> clocks =
                marks.of(Cue.CLOCK).stream().filter(this::isTimeOfDay).toList();
        List<Mark> moments = marks.of(Cue.MOMENT).stream()
                .filter(moment -> !isPartOfName(moment))
                .toList();
        clock = !clocks.isEmpty();
        if (moments.isEmpty() && clock) {
            put(Slot.MOMENT, clocks.get(0), words(clocks.get(0)));
        } else if (!moments.isEmpty()) {
            Mark moment = longest(moments);
            Mark whole = clocks.stream()
                    .filter(time -> time.from() == moment.to() || time.to() == moment.from())
                    .findFirst()
                    .map(time -> new Mark(
                            moment.sense(),
                            Math.min(time.from(), moment.from()),
                            Math.max(time.to(), moment.to()),
                            moment.picked()))
                    .orElse(moment);
            put(Slot.MOMENT, whole, words(whole));
        }
    }

    /** "31:12" is how long somebody ran, not when. */
    private boolean isTimeOfDay(Mark time) {
        for (int i = time.from(); i < time.to(); i++) {
            Word word = marks.word(i);
            if (word.kind() == Word.Kind.NUMBER) {
                return !word.key().matches("\\d\\d") || Integer.parseInt(word.key()) <= LAST_HOUR;
            }
        }
        return true;
    }

    /** The Christmas of "A Christmas Prince" is no day. */
    private boolean isPartOfName(Mark moment) {
        Word word = marks.word(moment.from());
        boolean named = marks.contains(moment.to())
                && marks.word(moment.to()).isCapitalized()
                && marks.word(moment.to()).spaced();
        return moment.length() == 1 && word.isCapitalized() && named && !word.isAllCaps();
    }

    private void fillQuantity() {
        Mark amount = marks.of(Cue.AMOUNT).stream()
                .filter(mark -> !isOfSubject(mark))
                .findFirst()
                .orElse(null);
        if (amount == null) {
            amount = marks.ofType(OfNumber.class).stream()
                    .filter(number -> isOfThings(number) && !isTaken(number))
                    .findFirst()
                    .map(this::withNoun)
                    .orElse(null);
        }
        if (amount != null) {
            quantity = true;
            counted = marks.ofType(OfNumber.class).stream()
                    .filter(amount::covers)
                    .map(number -> (OfNumber) number.sense())
                    .filter(number -> number.of() == OfNumber.Of.THINGS)
                    .map(OfNumber::value)
                    .findFirst()
                    .orElse(0.0);
            if (!slots.containsKey(Slot.REPETITION)) {
                put(Slot.REPETITION, amount, words(amount));
            }
        }
    }

    private boolean isOfThings(Mark number) {
        OfNumber sense = (OfNumber) number.sense();
        boolean money = sense.of() == OfNumber.Of.MONEY;
        boolean followed =
                marks.contains(number.to()) && marks.word(number.to()).kind() == Word.Kind.LETTERS;
        boolean counted = followed || marks.isBehindColon(number);
        return money
                || (sense.of() == OfNumber.Of.THINGS && counted && !marks.isYear(number) && !marks.isInList(number));
    }

    private boolean isTaken(Mark number) {
        return isOfSubject(number)
                || TIMES_AND_PLACES.stream()
                        .anyMatch(cue -> marks.of(cue).stream().anyMatch(mark -> mark.covers(number)));
    }

    /** How many they are is no measure of what they did. */
    private boolean isOfSubject(Mark mark) {
        for (SubjectMark subject : subjects) {
            if (subject.from() < mark.to() && mark.from() < subject.to()) {
                return true;
            }
        }
        return false;
    }

    /** A word that can be what was counted: no preposition, no unit of time. */
    private boolean isNounAt(int position) {
        return marks.contains(position)
                && marks.word(position).kind() == Word.Kind.LETTERS
                && !marks.isCue(Cue.BOUNDARY, position)
                && !marks.isCue(Cue.AUXILIARY, position)
                && marks.startingAt(position).stream().noneMatch(mark -> mark.sense() instanceof OfUnit);
    }

    private Mark withNoun(Mark number) {
        boolean noun = isNounAt(number.to());
        return noun ? new Mark(number.sense(), number.from(), number.to() + 1, number.picked()) : number;
    }

    private void fillObject() {
        List<Mark> quotes = new ArrayList<>();
        for (Mark mark : marks.all()) {
            if (mark.sense() instanceof OfQuote) {
                quotes.add(mark);
            }
        }
        if (!quotes.isEmpty()) {
            put(Slot.OBJECT, quotes.get(0), words(quotes.get(0)));
            return;
        }
        Mention place = slots.get(Slot.PLACE);
        for (Mark name : marks.ofType(OfName.class)) {
            boolean isPlace = place != null && place.span().overlaps(text.span(name.from(), name.to()));
            if (!isPlace && !isOfSubject(name) && name.from() > marks.from()) {
                put(Slot.OBJECT, name, words(name));
                return;
            }
        }
    }

    private void put(Slot slot, Mark mark, String value) {
        if (Slot.DETAILS.contains(slot) && (firstTrace == null || mark.from() < firstTrace.from())) {
            firstTrace = mark;
        }
        slots.put(slot, Mention.of(text, mark.from(), mark.to(), value));
    }

    private String words(Mark mark) {
        return text.span(mark.from(), mark.to()).in(text.text().original());
    }
}
