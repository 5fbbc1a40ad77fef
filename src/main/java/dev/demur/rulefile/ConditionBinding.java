package dev.demur.rulefile;

import dev.demur.core.disclosure.ReplyStatement;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.disclosure.Subject;
import dev.demur.core.rule.Condition;
import dev.demur.core.rule.SlotConditions;
import dev.demur.core.rule.SlotConditions.CohortBounds;
import dev.demur.core.rule.Threshold;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes conditions of what {@link ConditionShape} describes. */
final class ConditionBinding {

    private ConditionBinding() {}

    static Condition condition(Content content) {
        Map.Entry<String, Content> only =
                content.entries().entrySet().iterator().next();
        Content value = only.getValue();
        return switch (only.getKey()) {
            case "all" -> new Condition.All(conditions(value));
            case "any" -> new Condition.Any(conditions(value));
            case "not" -> new Condition.Not(condition(value));
            case "terms" ->
                new Condition.Terms(value.texts().stream()
                        .flatMap(term -> Alternatives.of(term).stream())
                        .distinct()
                        .toList());
            case "pattern" -> new Condition.Regex(Expression.anyCase(value.text()));
            case "entity" -> new Condition.EntityIs(new HashSet<>(value.texts()));
            case "near" -> near(value);
            case "disclosure" -> new Condition.DisclosureIs(slots(value));
            case "channel" -> new Condition.ChannelIs(named(value.texts(), Channel::of));
            case "source" -> new Condition.SourceIs(named(value.texts(), DataSource.Kind::of));
            case "reply" -> new Condition.ReplyIs(value.flag());
            case "reply-says" -> new Condition.ReplySays(named(value.texts(), ReplyStatement.Says::of));
            case "likelihood" -> new Condition.Likelihood(threshold(value.get("at-least")));
            default -> throw new IllegalStateException("a condition that the shape knows and the binding does not");
        };
    }

    private static List<Condition> conditions(Content content) {
        return content.items().stream().map(ConditionBinding::condition).toList();
    }

    private static Condition near(Content near) {
        return new Condition.Near(condition(near.get("what")), condition(near.get("to")), threshold(near.get("words")));
    }

    private static SlotConditions slots(Content slots) {
        return new SlotConditions(
                named(slots.texts("subject"), Subject.Kind::of),
                slots.find("named").map(Content::flag).orElse(null),
                slots.find("observed").map(Content::flag).orElse(null),
                slots.find("addressed").map(Content::flag).orElse(null),
                slots.find("cohort").map(ConditionBinding::cohort).orElse(null),
                new HashSet<>(slots.texts("behaviour")),
                new HashSet<>(slots.texts("tone")),
                new HashSet<>(slots.texts("category")),
                named(slots.texts("has"), Slot::of),
                named(slots.texts("lacks"), Slot::of),
                slots.find("details")
                        .map(details -> threshold(details.get("at-least")))
                        .orElse(null));
    }

    private static CohortBounds cohort(Content cohort) {
        return new CohortBounds(
                cohort.find("at-least").map(ConditionBinding::threshold).orElse(null),
                cohort.find("below").map(ConditionBinding::threshold).orElse(null),
                cohort.find("exact").map(Content::flag).orElse(null));
    }

    private static Threshold threshold(Content content) {
        String text = content.text();
        return Character.isDigit(text.charAt(0)) ? new Threshold.Fixed(content.number()) : new Threshold.Named(text);
    }

    private static <T> Set<T> named(List<String> names, Function<String, Optional<T>> of) {
        return names.stream().map(of).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
