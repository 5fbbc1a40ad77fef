package dev.demur.core.check;

import dev.demur.core.check.NearMiss.Gap;
import dev.demur.core.disclosure.Cohort;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Guard;
import dev.demur.core.disclosure.Mention;
import dev.demur.core.disclosure.Observation;
import dev.demur.core.disclosure.Sign;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.rule.SlotConditions;
import dev.demur.core.rule.SlotConditions.CohortBounds;
import dev.demur.core.rule.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells which slots of a disclosure are not as a rule asks, and by how much. Asks {@link SlotMatcher} one slot at a time. */
final class SlotGaps {

    private final SlotConditions asked;
    private final Map<String, Long> thresholds;

    SlotGaps(SlotConditions asked, Map<String, Long> thresholds) {
        this.asked = asked;
        this.thresholds = thresholds;
    }

    /** Whether the disclosure is about the kind of people the rule is for; about others it never comes close. */
    boolean isAboutThem(Disclosure disclosure) {
        return holds(OneSlot.NOTHING.subjects(asked.subjects()), disclosure);
    }

    List<Gap> in(Disclosure disclosure) {
        List<Gap> gaps = new ArrayList<>();
        for (Aspect aspect : aspects()) {
            if (!holds(aspect.asked(), disclosure)) {
                gaps.add(new Gap(aspect.name(), aspect.gap().apply(disclosure)));
            }
        }
        addSlots(disclosure, gaps);
        return gaps;
    }

    private List<Aspect> aspects() {
        OneSlot one = OneSlot.NOTHING;
        return List.of(
                new Aspect("observed", one.observed(asked.observed()), found -> evidence(found.observation())),
                new Aspect("named", one.named(asked.named()), SlotGaps::named),
                new Aspect("addressed", one.addressed(asked.addressed()), SlotGaps::addressed),
                new Aspect("cohort", one.cohort(asked.cohort()), found -> cohort(found.cohort())),
                new Aspect("behaviour", one.behaviours(asked.behaviours()), SlotGaps::behaviour),
                new Aspect("tone", one.tones(asked.tones()), found -> value(found, Slot.TONE, asked.tones())),
                new Aspect(
                        "category",
                        one.categories(asked.categories()),
                        found -> value(found, Slot.CATEGORY, asked.categories())),
                new Aspect("details", one.details(asked.details()), this::details));
    }

    private void addSlots(Disclosure disclosure, List<Gap> gaps) {
        for (Slot slot : Slot.values()) {
            if (asked.has().contains(slot) && !disclosure.fills(slot)) {
                gaps.add(new Gap("has", of(MessageKey.SLOT_LACKING, slot)));
            }
            if (asked.lacks().contains(slot) && disclosure.fills(slot)) {
                gaps.add(new Gap("lacks", of(MessageKey.SLOT_GIVEN, slot)));
            }
        }
    }

    private static Remark of(MessageKey key, Slot slot) {
        return Remark.of(key).with("slot", List.of(slot.id()));
    }

    private static Remark named(Disclosure disclosure) {
        return Remark.of(disclosure.subject().named() ? MessageKey.SOMEBODY_NAMED : MessageKey.NOBODY_NAMED);
    }

    private static Remark addressed(Disclosure disclosure) {
        return Remark.of(disclosure.addressed() ? MessageKey.SPOKEN_TO : MessageKey.NOT_SPOKEN_TO);
    }

    private boolean holds(SlotConditions one, Disclosure disclosure) {
        return new SlotMatcher(one, thresholds).accepts(disclosure);
    }

    private static Remark evidence(Observation observation) {
        Guard guard = observation.guard();
        if (guard != null) {
            return Remark.of(MessageKey.GUARDED).with("guard", List.of(guard.id()));
        }
        List<String> signs = observation.signs().stream().map(Sign::id).toList();
        return Remark.of(signs.isEmpty() ? MessageKey.NO_EVIDENCE : MessageKey.EVIDENCE)
                .with("score", observation.score())
                .with("needed", observation.needed())
                .with("signs", signs);
    }

    private Remark cohort(@Nullable Cohort cohort) {
        CohortBounds bounds = asked.cohort();
        if (cohort == null || bounds == null) {
            return Remark.of(MessageKey.NO_COHORT);
        }
        long below = limit(bounds.below(), Long.MAX_VALUE);
        long atLeast = limit(bounds.atLeast(), 0);
        if (cohort.count() >= below) {
            return count(MessageKey.COHORT_NOT_BELOW, cohort).with("limit", below);
        }
        return cohort.count() < atLeast
                ? count(MessageKey.COHORT_NOT_AT_LEAST, cohort).with("limit", atLeast)
                : count(cohort.exact() ? MessageKey.COHORT_EXACT : MessageKey.COHORT_NOT_EXACT, cohort);
    }

    private static Remark count(MessageKey key, Cohort cohort) {
        return Remark.of(key).with("count", cohort.count());
    }

    private static Remark behaviour(Disclosure disclosure) {
        String id = disclosure.behaviour().value();
        return id.isEmpty()
                ? Remark.of(MessageKey.NO_BEHAVIOUR)
                : Remark.of(MessageKey.OTHER_BEHAVIOUR).with("behaviour", id);
    }

    private static Remark value(Disclosure disclosure, Slot slot, Set<String> asked) {
        Mention mention = disclosure.details().get(slot);
        return mention == null
                ? of(MessageKey.SLOT_NOT_FOUND, slot)
                : of(MessageKey.OTHER_VALUE, slot)
                        .with("value", List.of(mention.value()))
                        .with("asked", asked.stream().sorted().toList());
    }

    private Remark details(Disclosure disclosure) {
        long filled = Slot.DETAILS.stream().filter(disclosure::fills).count();
        return Remark.of(MessageKey.TOO_FEW_DETAILS).with("count", filled).with("needed", limit(asked.details(), 0));
    }

    private long limit(@Nullable Threshold threshold, long otherwise) {
        return threshold == null ? otherwise : threshold.in(thresholds).orElse(otherwise);
    }

    /** One slot that a rule asks about, and how to put what is missing. */
    private record Aspect(String name, SlotConditions asked, Function<Disclosure, Remark> gap) {}
}
