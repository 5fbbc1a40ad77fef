package dev.demur.core.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts a disclosure is taken apart into. The order is the one evidence is shown in. */
public enum Slot {
    SUBJECT,
    COHORT,
    BEHAVIOUR,
    TRAIT,
    OBJECT,
    REPETITION,
    PERIOD,
    MOMENT,
    PLACE,
    SOURCE,
    ADDRESS,
    TONE,
    CATEGORY;

    /** Those that narrow down who is meant: how often, over what time, when and where. */
    public static final List<Slot> DETAILS = List.of(REPETITION, PERIOD, MOMENT, PLACE);

    /** The name on the wire and in rule files, such as {@code repetition}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The slot of that name, or nothing. */
    public static Optional<Slot> of(String id) {
        return Arrays.stream(values()).filter(slot -> slot.id().equals(id)).findFirst();
    }
}
