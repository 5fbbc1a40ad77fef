package dev.demur.core.check;

import dev.demur.core.disclosure.Cohort;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Mention;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.rule.SlotConditions;
import dev.demur.core.rule.Threshold;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the slots of a disclosure against what a rule asks of them, under the thresholds of a profile. */
final class SlotMatcher {

    private static final String ANY = "any";

    private final SlotConditions asked;
    private final Map<String, Long> thresholds;

    SlotMatcher(SlotConditions asked, Map<String, Long> thresholds) {
        this.asked = asked;
        this.thresholds = thresholds;
    }

    boolean accepts(Disclosure disclosure) {
        return (asked.subjects().isEmpty()
                        || asked.subjects().contains(disclosure.subject().kind()))
                && isAsAsked(asked.named(), disclosure.subject().named())
                && isAsAsked(asked.observed(), disclosure.observation().isObserved())
                && isAsAsked(asked.addressed(), disclosure.addressed())
                && acceptsCohort(disclosure.cohort())
                && acceptsBehaviour(disclosure)
                && acceptsValue(asked.tones(), disclosure, Slot.TONE)
                && acceptsValue(asked.categories(), disclosure, Slot.CATEGORY)
                && asked.has().stream().allMatch(disclosure::fills)
                && asked.lacks().stream().noneMatch(disclosure::fills)
                && acceptsDetails(disclosure);
    }

    private static boolean isAsAsked(@Nullable Boolean expected, boolean actual) {
        return expected == null || expected == actual;
    }

    private boolean acceptsCohort(@Nullable Cohort cohort) {
        SlotConditions.CohortBounds bounds = asked.cohort();
        if (bounds == null) {
            return true;
        }
        return cohort != null
                && cohort.count() >= limit(bounds.atLeast(), 0)
                && cohort.count() < limit(bounds.below(), Long.MAX_VALUE)
                && isAsAsked(bounds.exact(), cohort.exact());
    }

    private long limit(@Nullable Threshold threshold, long otherwise) {
        return threshold == null ? otherwise : threshold.in(thresholds).orElse(otherwise);
    }

    private boolean acceptsBehaviour(Disclosure disclosure) {
        Set<String> behaviours = asked.behaviours();
        return behaviours.isEmpty()
                || behaviours.contains(disclosure.behaviour().value())
                || behaviours.contains(disclosure.behaviourGroup());
    }

    private static boolean acceptsValue(Set<String> asked, Disclosure disclosure, Slot slot) {
        if (asked.isEmpty()) {
            return true;
        }
        Mention mention = disclosure.details().get(slot);
        return mention != null && (asked.contains(ANY) || asked.contains(mention.value()));
    }

    private boolean acceptsDetails(Disclosure disclosure) {
        return asked.details() == null
                || Slot.DETAILS.stream().filter(disclosure::fills).count() >= limit(asked.details(), 0);
    }
}
