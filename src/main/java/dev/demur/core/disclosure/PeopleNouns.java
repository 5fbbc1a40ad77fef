package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfPeople;
import dev.demur.core.text.Word;

/** Tells where a noun for people means none, or not as many as its form says. One sentence; not thread-safe. */
final class PeopleNouns {

    private final SentenceMarks marks;

    PeopleNouns(SentenceMarks marks) {
        this.marks = marks;
    }

    /** Whether the noun stands for somebody at all. */
    boolean isHead(Mark noun) {
        return !isAdjective(noun) && !isTitle(noun);
    }

    /** "60.000 Anfragen auf zehn Wohnungen": things that something is directed at did nothing. */
    boolean isTarget(int from) {
        return marks.isOfClass("towards", from - 1);
    }

    /** "Call 14 of Mrs Summer": a name, no part of a number. */
    private boolean isTitle(Mark noun) {
        return marks.isCue(Cue.SHARE_OF, noun.from() - 1)
                && marks.startingAt(noun.from()).stream().anyMatch(mark -> mark.sense() instanceof Sense.OfTitle)
                && marks.startingAt(noun.to()).stream().anyMatch(mark -> mark.sense() instanceof Sense.OfName);
    }

    /** "a family-size pack", "one very patient skeleton": what looks like a person tells how something else is. */
    private boolean isAdjective(Mark noun) {
        boolean compound = marks.isSign(noun.to(), "-")
                && !marks.word(noun.to()).spaced()
                && marks.contains(noun.to() + 1)
                && !marks.word(noun.to() + 1).spaced();
        return compound
                || (marks.contains(noun.to()) && marks.isOfClass("people-compound", noun.to()))
                || isAgeOfThing(noun)
                || isBeforeHead(noun)
                || (marks.contains(noun.from() - 1) && marks.isOfClass("degree", noun.from() - 1));
    }

    /** "an 84-year-old oak": the age is that of what comes after it. */
    private boolean isAgeOfThing(Mark noun) {
        boolean age = noun.length() > 1 && marks.isSign(noun.from() - 1, "-");
        return age
                && marks.contains(noun.to())
                && marks.word(noun.to()).kind() == Word.Kind.LETTERS
                && marks.startingAt(noun.to()).isEmpty();
    }

    /** "our champion snoozer": of two nouns for people in a row the second is the one meant. */
    boolean isBeforeHead(Mark noun) {
        return !((OfPeople) noun.sense()).plural()
                && marks.contains(noun.to())
                && !marks.word(noun.to()).isCapitalized()
                && marks.longestAt(noun.to(), mark -> mark.sense() instanceof OfPeople)
                        .isPresent();
    }

    /** "den Kunden" is one, "die Kunden" are many: where a form is both, the article tells. */
    boolean isMeantAsOne(Mark noun, int from) {
        boolean alsoSingular = marks.startingAt(noun.from()).stream()
                .anyMatch(mark -> mark.to() == noun.to() && mark.sense() instanceof OfPeople other && !other.plural());
        if (!alsoSingular) {
            return false;
        }
        for (int i = from; i < noun.from(); i++) {
            if (marks.isOfClass("singular-article", i)) {
                return true;
            }
        }
        return marks.isOfClass("singular-verb", noun.to());
    }
}
