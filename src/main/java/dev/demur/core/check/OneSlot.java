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

    private OneSlot() {}

    SlotConditions subjects(Set<Subject.Kind> subjects) {
        return of(subjects, null, null, null);
    }

    SlotConditions named(@Nullable Boolean named) {
        return of(Set.of(), named, null, null);
    }

    SlotConditions observed(@Nullable Boolean observed) {
        return of(Set.of(), null, observed, null);
    }

    SlotConditions addressed(@Nullable Boolean addressed) {
        return of(Set.of(), null, null, addressed);
    }

    private static SlotConditions of(
            Set<Subject.Kind> subjects,
            @Nullable Boolean named,
            @Nullable Boolean observed,
            @Nullable Boolean addressed) {
        return new SlotConditions(
                subjects, named, observed, addressed, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
    }

    SlotConditions cohort(CohortBounds cohort) {
        return of(cohort, Set.of(), Set.of(), Set.of());
    }

    SlotConditions behaviours(Set<String> behaviours) {
        return of(null, behaviours, Set.of(), Set.of());
    }

    SlotConditions tones(Set<String> tones) {
        return of(null, Set.of(), tones, Set.of());
    }

    SlotConditions categories(Set<String> categories) {
        return of(null, Set.of(), Set.of(), categories);
    }

    private static SlotConditions of(
            @Nullable CohortBounds cohort, Set<String> behaviours, Set<String> tones, Set<String> categories) {
        return new SlotConditions(
                Set.of(), null, null, null, cohort, behaviours, tones, categories, Set.of(), Set.of(), null);
    }

    SlotConditions details(@Nullable Threshold details) {
        return new SlotConditions(
                Set.of(), null, null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), details);
    }
}
