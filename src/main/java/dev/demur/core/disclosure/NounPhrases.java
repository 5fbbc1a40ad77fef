package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.Sense.OfPeople;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.disclosure.SubjectMark.Naming;
import dev.demur.core.text.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the phrase around a noun for people: how many, which ones, whose. One sentence; not thread-safe. */
final class NounPhrases {

    private static final int MOST_MODIFIERS = 8;

    private final SentenceMarks marks;
    private final List<Mark> numbers;
    private final PeopleNouns nouns;

    NounPhrases(SentenceMarks marks) {
        this.marks = marks;
        this.numbers = marks.ofType(OfNumber.class);
        this.nouns = new PeopleNouns(marks);
    }

    /** The phrase whose head is this noun. */
    Optional<SubjectMark> around(Mark noun) {
        if (!nouns.isHead(noun)) {
            return Optional.empty();
        }
        OfPeople people = (OfPeople) noun.sense();
        Modifiers modifiers = modifiers(noun.from());
        int from = modifiers.from;
        Cohort cohort = modifiers.number == null ? null : cohort(modifiers.number);
        Optional<Share> share = share(from, modifiers);
        if (share.isPresent()) {
            from = share.get().from();
            cohort = share.get().cohort();
        }
        boolean plural = people.plural() && (cohort == null || cohort.count() != 1) && !nouns.isMeantAsOne(noun, from);
        boolean numbered = isNumbered(noun);
        boolean own = modifiers.own || share.isPresent();
        if (people.role() == Role.ACCOUNT && nouns.isTarget(from)) {
            return Optional.empty();
        }
        if (cohort == null && !plural) {
            return single(noun, people, modifiers, from, numbered);
        }
        Form form = cohort == null ? Form.PLURAL : Form.COUNTED;
        if (cohort != null && cohort.count() == 1 && cohort.origin() == Cohort.Origin.STATED) {
            form = Form.SINGLE;
        }
        return Optional.of(new SubjectMark(
                form,
                from,
                noun.to(),
                people.role(),
                cohort,
                Naming.NONE,
                modifiers.definite,
                own,
                isSalutation(from)));
    }

    private Optional<SubjectMark> single(Mark noun, OfPeople people, Modifiers modifiers, int from, boolean numbered) {
        boolean salutation = isSalutation(from);
        boolean anybody = marks.contains(from - 1) && marks.isOfClass("distributive", from - 1);
        for (int i = from; i < noun.from(); i++) {
            anybody |= marks.isOfClass("distributive", i) && !marks.isCue(Cue.SUPERLATIVE, i); // "our most loyal guest"
        }
        if (anybody || (people.role() == Role.ACCOUNT && !modifiers.indefinite)) {
            return Optional.empty();
        }
        if (isStartOfName(noun, people, modifiers)) {
            return Optional.empty();
        }
        boolean determined = modifiers.definite || modifiers.indefinite || modifiers.own || modifiers.readersOwn;
        boolean called = people.role() == Role.STAFF && isGivenName(noun.to()); // "cook Tom"
        if (!determined && !salutation && !numbered && !called && !modifiers.opens) {
            return Optional.empty();
        }
        return Optional.of(new SubjectMark(
                numbered ? Form.NAMED : Form.SINGLE,
                from,
                numbered ? numberedEnd(noun) : noun.to(),
                people.role(),
                new Cohort(1, true, Cohort.Origin.IMPLIED),
                numbered ? Naming.POINTING : Naming.NONE,
                modifiers.definite,
                modifiers.own,
                salutation));
    }

    /** "Baby Shark" is no baby. */
    private boolean isStartOfName(Mark noun, OfPeople people, Modifiers modifiers) {
        return (people.role() == Role.MINOR || people.role() == Role.HUMAN)
                && modifiers.from == noun.from()
                && marks.contains(noun.to())
                && marks.word(noun.to()).isCapitalized()
                && marks.startingAt(noun.to()).stream().noneMatch(mark -> mark.sense() instanceof Sense.OfGivenName);
    }

    private boolean isGivenName(int position) {
        return marks.startingAt(position).stream().anyMatch(mark -> mark.sense() instanceof Sense.OfGivenName);
    }

    private boolean opensLine(int from) {
        return from == marks.from() || !marks.word(from - 1).isWord();
    }

    /** "Customer 4711", "guest #12": the number points at one human being. */
    private boolean isNumbered(Mark noun) {
        OfPeople people = (OfPeople) noun.sense();
        return !people.plural() && numberedEnd(noun) > noun.to() && people.role() != Role.PUBLIC;
    }

    private int numberedEnd(Mark noun) {
        int position = marks.isSign(noun.to(), "#") ? noun.to() + 1 : noun.to();
        for (Mark number : numbers) {
            OfNumber sense = (OfNumber) number.sense();
            boolean long_ = sense.value() >= 10 && (sense.of() == OfNumber.Of.RANK || sense.of() == OfNumber.Of.THINGS);
            if (number.from() == position
                    && long_
                    && !isCountOfNoun(number)
                    && Character.isDigit(marks.word(position).text().charAt(0))) {
                return number.to();
            }
        }
        return noun.to();
    }

    /** "as a trainee 14 Applications", "als Werkstudentin 14 Bewerbungen": the number counts what follows. */
    private boolean isCountOfNoun(Mark number) {
        return marks.contains(number.to())
                && marks.word(number.to()).kind() == Word.Kind.LETTERS
                && marks.word(number.to()).isCapitalized();
    }

    private Modifiers modifiers(int head) {
        Modifiers found = new Modifiers(head);
        int position = head - 1;
        for (int steps = 0; steps < MOST_MODIFIERS && marks.contains(position); steps++) {
            Mark number = found.number == null ? numberEndingAt(position + 1) : null;
            if (number != null) {
                found.number = number;
                found.from = number.from();
                position = number.from() - 1;
                continue;
            }
            if (found.determine(position)) {
                break;
            }
            if (isOutside(position)) {
                break;
            }
            position--;
        }
        found.opens = opensLine(position + 1);
        return found;
    }

    private boolean isOutside(int position) {
        if (isHyphenated(position)) {
            return false;
        }
        boolean sign = !marks.word(position).isWord() && !marks.isSign(position, "-");
        return sign
                || marks.isMasked(position)
                || marks.isCue(Cue.BOUNDARY, position)
                || marks.isCue(Cue.RELATIVE, position)
                || (marks.isCue(Cue.AUXILIARY, position) && !isPossessive(position))
                || marks.isCue(Cue.READER, position)
                || marks.isCue(Cue.SPEAKER, position)
                || marks.longestAt(position, mark -> mark.sense() instanceof OfPeople)
                        .filter(other -> !nouns.isBeforeHead(other))
                        .isPresent();
    }

    /** "this month's ladies": between two nouns the ending is no verb. */
    private boolean isPossessive(int position) {
        return marks.contains(position - 1)
                && !marks.word(position).spaced()
                && marks.isSign(position, "'s")
                && !marks.isCue(Cue.THIRD, position - 1)
                && !marks.isOfClass("thing-word", position - 1)
                && !marks.isOfClass("personal-relative", position - 1);
    }

    /** Part of "pay-per-mile": one modifier, whatever its words are by themselves. */
    private boolean isHyphenated(int position) {
        boolean before =
                marks.isSign(position - 1, "-") && !marks.word(position).spaced();
        boolean after =
                marks.isSign(position + 1, "-") && !marks.word(position + 1).spaced();
        return before || after;
    }

    private @Nullable Mark numberEndingAt(int end) {
        for (Mark number : numbers) {
            OfNumber sense = (OfNumber) number.sense();
            boolean whole = sense.of() == OfNumber.Of.THINGS && isWhole(sense);
            if (number.to() == end && whole && !isOfTime(number) && !isOfAge(number)) {
                return number;
            }
        }
        return null;
    }

    /** The number of "since 2019" or of "platform 4" counts nobody. */
    private boolean isOfTime(Mark number) {
        return marks.of(Cue.PERIOD).stream().anyMatch(period -> period.covers(number))
                || marks.of(Cue.PLACE).stream()
                        .anyMatch(place -> place.to() == number.to() && place.from() < number.from());
    }

    /** The number of "an 84-year-old woman" and "a 3-course dinner" is part of a word. */
    private boolean isOfAge(Mark number) {
        return marks.isSign(number.to(), "-")
                && !marks.word(number.to()).spaced()
                && marks.contains(number.to() + 1)
                && !marks.word(number.to() + 1).spaced();
    }

    private static boolean isWhole(OfNumber number) {
        return number.value() == Math.rint(number.value());
    }

    static Cohort cohort(Mark number) {
        OfNumber sense = (OfNumber) number.sense();
        return new Cohort(Math.round(sense.value()), sense.exact(), Cohort.Origin.STATED);
    }

    /** "two of our 61 guests", "3 % of our 200 testers", "zwei unserer 61 Gaeste". */
    private Optional<Share> share(int from, Modifiers base) {
        int before = shareStart(from, base);
        if (before < 0) {
            return Optional.empty();
        }
        for (Mark number : numbers) {
            OfNumber sense = (OfNumber) number.sense();
            boolean percent = sense.of() == OfNumber.Of.PERCENT && number.to() + 1 == before;
            if (sense.of() == OfNumber.Of.THINGS && number.to() == before && isWhole(sense)) {
                return Optional.of(new Share(number.from(), cohort(number)));
            }
            if (percent && base.number != null) {
                double all = ((OfNumber) base.number.sense()).value();
                long part = Math.round(all * sense.value() / 100);
                return Optional.of(new Share(number.from(), new Cohort(part, sense.exact(), Cohort.Origin.DERIVED)));
            }
        }
        return Optional.empty();
    }

    private int shareStart(int from, Modifiers base) {
        for (Mark share : marks.of(Cue.SHARE_OF)) {
            if (share.to() == from || (share.to() > from && share.from() < from)) {
                return share.from();
            }
        }
        return base.own || base.definite ? from : -1;
    }

    boolean isSalutation(int from) {
        for (Mark salutation : marks.of(Cue.SALUTATION)) {
            boolean opens = salutation.from() == marks.from()
                    || !marks.word(salutation.from() - 1).isWord()
                    || salutation.length() > 1;
            boolean precedes = opens && salutation.to() <= from && from - salutation.to() <= 2;
            if (precedes || salutation.from() == from) {
                return true;
            }
        }
        return false;
    }

    /** A number of people out of a larger one. */
    private record Share(int from, Cohort cohort) {}

    /** What stands before a noun and belongs to it. */
    private final class Modifiers {
        private int from;
        private @Nullable Mark number;
        private boolean definite;
        private boolean indefinite;
        private boolean own;
        private boolean readersOwn;
        private boolean opens;

        Modifiers(int head) {
            this.from = head;
        }

        /** Takes an article or a possessive; true when the phrase starts there. */
        boolean determine(int position) {
            boolean superlative = marks.isCue(Cue.SUPERLATIVE, position);
            if (superlative) {
                definite = true;
                from = Math.min(from, position);
            }
            if (marks.isCue(Cue.SPEAKER_OWN, position)) {
                own = true;
            } else if (marks.isCue(Cue.READER_OWN, position)) {
                readersOwn = true;
            } else if (marks.isCue(Cue.DEFINITE, position)) {
                definite = true;
            } else if (marks.isCue(Cue.INDEFINITE, position)) {
                indefinite = true;
            } else {
                return false;
            }
            if (number == null) {
                from = position;
            }
            return true;
        }
    }
}
