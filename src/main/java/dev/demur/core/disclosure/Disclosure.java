package dev.demur.core.disclosure;

import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement that shows what an organisation knows about people, taken apart into slots. Immutable. Spans are offsets
 * into the text as typed.
 *
 * @param behaviour what they did; its value is the id of a behaviour, or the words when no lexicon lists it
 * @param behaviourGroup the group the behaviour belongs to, such as {@code viewing}; empty when there is none
 * @param details repetition, period, moment, place, object, source, tone and category, each where the text fills it
 * @param addressed whether the people are spoken to
 */
public record Disclosure(
        Subject subject,
        @Nullable Cohort cohort,
        Mention behaviour,
        String behaviourGroup,
        Map<Slot, Mention> details,
        boolean addressed,
        Observation observation) {

    public Disclosure {
        EnumMap<Slot, Mention> ordered = new EnumMap<>(Slot.class);
        ordered.putAll(details);
        details = Collections.unmodifiableMap(ordered);
    }

    /** The same statement, weighed anew. */
    Disclosure with(Observation reweighed) {
        return new Disclosure(subject, cohort, behaviour, behaviourGroup, details, addressed, reweighed);
    }

    /** What fills a slot, or nothing. Subject, cohort and address are told by their own accessors. */
    public Optional<Mention> detail(Slot slot) {
        return slot == Slot.BEHAVIOUR ? Optional.of(behaviour) : Optional.ofNullable(details.get(slot));
    }

    /** Whether a slot is filled. */
    public boolean fills(Slot slot) {
        return switch (slot) {
            case SUBJECT, BEHAVIOUR -> true;
            case COHORT -> cohort != null;
            case ADDRESS -> addressed;
            default -> details.containsKey(slot);
        };
    }

    /** Every stretch of text that gives something away, by slot, in the order of the text; parts of others left out. */
    public List<SlotSpan> spans() {
        List<SlotSpan> all = new ArrayList<>();
        all.add(new SlotSpan(Slot.SUBJECT, subject.span()));
        all.add(new SlotSpan(Slot.BEHAVIOUR, behaviour.span()));
        details.forEach((slot, mention) -> all.add(new SlotSpan(slot, mention.span())));
        all.sort(SlotSpan.BY_POSITION);
        List<SlotSpan> kept = new ArrayList<>();
        for (SlotSpan span : all) {
            boolean hidden = all.stream().anyMatch(other -> hides(other, span));
            boolean entangled = kept.stream().anyMatch(other -> other.span().overlaps(span.span()));
            if (!hidden && !entangled) {
                kept.add(span);
            }
        }
        return List.copyOf(kept);
    }

    /** Of words that fill two slots the longer stretch is shown. */
    private static boolean hides(SlotSpan other, SlotSpan span) {
        return other.span().covers(span.span()) && !other.span().equals(span.span());
    }

    /** The words that fill one slot. */
    public record SlotSpan(Slot slot, Span span) {

        static final java.util.Comparator<SlotSpan> BY_POSITION =
                java.util.Comparator.comparing(SlotSpan::span).thenComparing(SlotSpan::slot);
    }
}
