package dev.demur.core.check;

import dev.demur.core.check.Explanation.Failed;
import dev.demur.core.disclosure.Cohort;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Mention;
import dev.demur.core.disclosure.Observation;
import dev.demur.core.disclosure.Sign;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.rule.SlotConditions;
import dev.demur.core.rule.SlotConditions.CohortBounds;
import dev.demur.core.rule.Threshold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    List<Failed> in(Disclosure disclosure) {
        List<Failed> failed = new ArrayList<>();
        for (Aspect aspect : aspects()) {
            if (!holds(aspect.asked(), disclosure)) {
                failed.add(new Failed(aspect.name(), aspect.gap().apply(disclosure)));
            }
        }
        addSlots(disclosure, failed);
        return failed;
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

    private void addSlots(Disclosure disclosure, List<Failed> failed) {
        for (Slot slot : Slot.values()) {
            if (asked.has().contains(slot) && !disclosure.fills(slot)) {
                failed.add(new Failed("has", "no " + slot.id() + " is given"));
            }
            if (asked.lacks().contains(slot) && disclosure.fills(slot)) {
                failed.add(new Failed("lacks", "a " + slot.id() + " is given"));
            }
        }
    }

    private static String named(Disclosure disclosure) {
        return disclosure.subject().named() ? "somebody is named" : "nobody is named";
    }

    private static String addressed(Disclosure disclosure) {
        return disclosure.addressed() ? "they are spoken to" : "they are not spoken to";
    }

    private boolean holds(SlotConditions one, Disclosure disclosure) {
        return new SlotMatcher(one, thresholds).accepts(disclosure);
    }

    private static String evidence(Observation observation) {
        if (observation.guard() != null) {
            String guard = observation.guard().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return "no evidence counts: " + guard;
        }
        String signs = observation.signs().stream().map(Sign::id).collect(Collectors.joining(", "));
        return "evidence %d of the needed %d: %s"
                .formatted(observation.score(), observation.needed(), signs.isEmpty() ? "none" : signs);
    }

    private String cohort(@Nullable Cohort cohort) {
        CohortBounds bounds = asked.cohort();
        if (cohort == null || bounds == null) {
            return "no number of people is given";
        }
        long below = limit(bounds.below(), Long.MAX_VALUE);
        long atLeast = limit(bounds.atLeast(), 0);
        if (cohort.count() >= below) {
            return "cohort %s is not below %s".formatted(number(cohort.count()), number(below));
        }
        return cohort.count() < atLeast
                ? "cohort %s is not %s or more".formatted(number(cohort.count()), number(atLeast))
                : "cohort %s is %s".formatted(number(cohort.count()), cohort.exact() ? "exact" : "not exact");
    }

    private static String behaviour(Disclosure disclosure) {
        String id = disclosure.behaviour().value();
        return id.isEmpty() ? "no behaviour is named" : "the behaviour is " + id;
    }

    private static String value(Disclosure disclosure, Slot slot, Set<String> asked) {
        Mention mention = disclosure.details().get(slot);
        return mention == null
                ? "no " + slot.id() + " was found"
                : "%s %s is not %s".formatted(slot.id(), mention.value(), joined(asked));
    }

    private static String joined(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(" or "));
    }

    private String details(Disclosure disclosure) {
        long filled = Slot.DETAILS.stream().filter(disclosure::fills).count();
        return "%d of the needed %d details".formatted(filled, limit(asked.details(), 0));
    }

    private long limit(@Nullable Threshold threshold, long otherwise) {
        return threshold == null ? otherwise : threshold.in(thresholds).orElse(otherwise);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** One slot that a rule asks about, and how to put what is missing. */
    private record Aspect(String name, SlotConditions asked, Function<Disclosure, String> gap) {}
}
