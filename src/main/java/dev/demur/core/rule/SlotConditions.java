package dev.demur.core.rule;

import dev.demur.core.disclosure.Slot;
import dev.demur.core.disclosure.Subject;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the slots of a disclosure must hold, all of it at once. An empty set and a null ask for nothing.
 *
 * @param subjects the subject is one of these kinds
 * @param named the subject is (not) a named person
 * @param observed the organisation (does not) know this from its own data
 * @param addressed the people are (not) spoken to
 * @param cohort bounds on how many people it is about; a disclosure without a count meets no bound
 * @param behaviours the behaviour has one of these ids, or belongs to one of these groups
 * @param tones the tone is one of these
 * @param categories the sensitive category is one of these; {@code any} stands for each
 * @param has every one of these slots is filled
 * @param lacks none of these slots is filled
 * @param details at least so many of repetition, period, moment and place are filled
 */
public record SlotConditions(
        Set<Subject.Kind> subjects,
        @Nullable Boolean named,
        @Nullable Boolean observed,
        @Nullable Boolean addressed,
        @Nullable CohortBounds cohort,
        Set<String> behaviours,
        Set<String> tones,
        Set<String> categories,
        Set<Slot> has,
        Set<Slot> lacks,
        @Nullable Threshold details) {

    public SlotConditions {
        subjects = Set.copyOf(subjects);
        behaviours = Set.copyOf(behaviours);
        tones = Set.copyOf(tones);
        categories = Set.copyOf(categories);
        has = Set.copyOf(has);
        lacks = Set.copyOf(lacks);
    }

    /** The limits among them. */
    Stream<Threshold> thresholds() {
        Stream<@Nullable Threshold> bounds =
                cohort == null ? Stream.of(details) : Stream.of(cohort.atLeast(), cohort.below(), details);
        return bounds.flatMap(Stream::ofNullable);
    }

    /** Bounds on a cohort: {@code atLeast} inclusive, {@code below} exclusive, and whether the count is an exact one. */
    public record CohortBounds(@Nullable Threshold atLeast, @Nullable Threshold below, @Nullable Boolean exact) {}
}
