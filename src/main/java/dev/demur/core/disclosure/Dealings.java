package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import dev.demur.core.disclosure.Sense.OfEvent;
import java.util.Optional;
import java.util.Set;

/**
 * Finds one customer's dealing that a sentence tells of without the customer: "at 4:02 an order for 60 candles and a rope
 * came in", "die Nachtbestellung von 3:24 Uhr". Somebody placed it. Stateless.
 */
final class Dealings {

    /** What only customers do; a delivery or a payment may be the speaker's. */
    private static final Set<String> BY_CUSTOMERS =
            Set.of("order", "book", "cancel", "return", "search", "phone", "complain", "borrow");

    private Dealings() {}

    /** Whether it tells at what time, and where or how much, of one dealing that is past. */
    static boolean isOfOne(SentenceReading sentence) {
        Details details = sentence.details();
        boolean telling = details.hasClock() && (details.slots().containsKey(Slot.PLACE) || details.hasQuantity());
        return telling && !sentence.marks().has(Cue.KINDNESS) && of(sentence).isPresent();
    }

    /** The dealing, with the article that makes it one. */
    static Optional<Deed> of(SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        return marks.ofType(OfEvent.class).stream()
                .filter(mark -> isOne(mark, marks))
                .findFirst()
                .map(mark -> deed(mark, (OfEvent) mark.sense()));
    }

    private static boolean isOne(Mark mark, SentenceMarks marks) {
        OfEvent event = (OfEvent) mark.sense();
        int before = mark.from() - 1;
        boolean singled = marks.isCue(Cue.INDEFINITE, before)
                || marks.isCue(Cue.DEFINITE, before)
                || marks.isCue(Cue.SUPERLATIVE, before);
        return singled
                && !event.plural()
                && event.knowledge() == Knowledge.TRACKED
                && BY_CUSTOMERS.contains(event.id());
    }

    private static Deed deed(Mark mark, OfEvent event) {
        return new Deed(mark.from(), mark.to(), event.id(), event.group(), event.knowledge(), Certainty.NOUN);
    }
}
