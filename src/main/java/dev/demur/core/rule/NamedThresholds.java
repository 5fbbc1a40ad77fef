package dev.demur.core.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the limits a rule goes by that a profile may set. */
public final class NamedThresholds implements Condition.Cases<Stream<Threshold>> {

    private NamedThresholds() {}

    /** Each by its name, with its value in the profile, in the order of the names. */
    public static Map<String, Long> of(Rule rule, Profile profile) {
        NamedThresholds finder = new NamedThresholds();
        Map<String, Long> values = new TreeMap<>();
        Stream.concat(Stream.of(rule.when()), rule.raises().stream().map(Rule.Raise::when))
                .flatMap(condition -> condition.match(finder))
                .filter(Threshold.Named.class::isInstance)
                .map(Threshold.Named.class::cast)
                .forEach(named -> named.in(profile.thresholds()).ifPresent(value -> values.put(named.name(), value)));
        return values;
    }

    private Stream<Threshold> within(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.match(this));
    }

    @Override
    public Stream<Threshold> all(Condition.All all) {
        return within(all.parts());
    }

    @Override
    public Stream<Threshold> any(Condition.Any any) {
        return within(any.parts());
    }

    @Override
    public Stream<Threshold> not(Condition.Not not) {
        return not.part().match(this);
    }

    @Override
    public Stream<Threshold> terms(Condition.Terms terms) {
        return Stream.empty();
    }

    @Override
    public Stream<Threshold> regex(Condition.Regex regex) {
        return Stream.empty();
    }

    @Override
    public Stream<Threshold> entity(Condition.EntityIs entity) {
        return Stream.empty();
    }

    @Override
    public Stream<Threshold> near(Condition.Near near) {
        return Stream.concat(within(List.of(near.what(), near.to())), Stream.of(near.words()));
    }

    @Override
    public Stream<Threshold> disclosure(Condition.DisclosureIs disclosure) {
        SlotConditions slots = disclosure.slots();
        SlotConditions.CohortBounds cohort = slots.cohort();
        Stream<Threshold> bounds =
                cohort == null ? Stream.empty() : Stream.concat(given(cohort.atLeast()), given(cohort.below()));
        return Stream.concat(bounds, given(slots.details()));
    }

    private static Stream<Threshold> given(@Nullable Threshold threshold) {
        return Stream.ofNullable(threshold);
    }

    @Override
    public Stream<Threshold> channel(Condition.ChannelIs channel) {
        return Stream.empty();
    }

    @Override
    public Stream<Threshold> source(Condition.SourceIs source) {
        return Stream.empty();
    }

    @Override
    public Stream<Threshold> reply(Condition.ReplyIs reply) {
        return Stream.empty();
    }

    @Override
    public Stream<Threshold> replySays(Condition.ReplySays replySays) {
        return Stream.empty();
    }
}
