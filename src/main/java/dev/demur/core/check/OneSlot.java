package dev.demur.core.check;

import dev.demur.core.disclosure.Subject;
import dev.demur.core.rule.SlotConditions;
import dev.demur.core.rule.SlotConditions.CohortBounds;
import dev.demur.core.rule.Threshold;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes conditions that ask for one slot only, so that a whole can be asked part by part. */
final class OneSlot {

    static final OneSlot NOTHING = new OneSlot();
    private static final Set<String> NONE = Set.of();

    private OneSlot() {}

    SlotConditions subjects(Set<Subject.Kind> subjects) {
        return new SlotConditions(subjects, null, null, null, null, NONE, NONE, NONE, Set.of(), Set.of(), null);
    }

    SlotConditions named(@Nullable Boolean named) {
        return new SlotConditions(Set.of(), named, null, null, null, NONE, NONE, NONE, Set.of(), Set.of(), null);
    }

    SlotConditions observed(@Nullable Boolean observed) {
        return new SlotConditions(Set.of(), null, observed, null, null, NONE, NONE, NONE, Set.of(), Set.of(), null);
    }

    SlotConditions addressed(@Nullable Boolean addressed) {
        return new SlotConditions(Set.of(), null, null, addressed, null, NONE, NONE, NONE, Set.of(), Set.of(), null);
    }

    SlotConditions cohort(@Nullable CohortBounds cohort) {
        return new SlotConditions(Set.of(), null, null, null, cohort, NONE, NONE, NONE, Set.of(), Set.of(), null);
    }

    SlotConditions behaviours(Set<String> behaviours) {
        return new SlotConditions(Set.of(), null, null, null, null, behaviours, NONE, NONE, Set.of(), Set.of(), null);
    }

    SlotConditions tones(Set<String> tones) {
        return new SlotConditions(Set.of(), null, null, null, null, NONE, tones, NONE, Set.of(), Set.of(), null);
    }

    SlotConditions categories(Set<String> categories) {
        return new SlotConditions(Set.of(), null, null, null, null, NONE, NONE, categories, Set.of(), Set.of(), null);
    }

    SlotConditions details(@Nullable Threshold details) {
        return new SlotConditions(Set.of(), null, null, null, null, NONE, NONE, NONE, Set.of(), Set.of(), details);
    }
}
