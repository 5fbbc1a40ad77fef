package dev.demur.core.check;

import dev.demur.core.check.Match.Marked;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.entity.Entity;
import dev.demur.core.entity.PeopleFinder;
import dev.demur.core.rule.Condition;
import dev.demur.core.rule.Profile;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Sentence;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds where a condition holds in one passage. Belongs to one check; not thread-safe. */
final class ConditionMatcher implements Condition.Cases<Outcome> {

    private final Reading reading;
    private final Profile profile;
    private final Predicate<Sentence> asked;

    ConditionMatcher(Reading reading, Profile profile) {
        this(reading, profile, sentence -> true);
    }

    /** A matcher that looks for the names of people in some sentences only. */
    private ConditionMatcher(Reading reading, Profile profile, Predicate<Sentence> asked) {
        this.asked = asked;
        this.reading = reading;
        this.profile = profile;
    }

    Outcome outcome(Condition condition) {
        return condition.match(this);
    }

    @Override
    public Outcome all(Condition.All all) {
        List<Match> shown = List.of();
        List<Match> others = new ArrayList<>();
        for (Condition part : all.parts()) {
            Outcome outcome = outcome(part);
            if (!outcome.holds()) {
                return Outcome.FAILS;
            }
            if (shown.isEmpty()) {
                shown = outcome.matches();
            } else {
                others.addAll(outcome.matches());
            }
        }
        return new Outcome(true, shown.stream().map(match -> match.with(others)).toList());
    }

    @Override
    public Outcome any(Condition.Any any) {
        List<Match> matches = new ArrayList<>();
        boolean holds = false;
        for (Condition part : any.parts()) {
            Outcome outcome = outcome(part);
            holds |= outcome.holds();
            matches.addAll(outcome.matches());
        }
        return matches.isEmpty()
                ? Outcome.of(holds)
                : new Outcome(holds, matches.stream().distinct().toList()); // one statement may meet several parts
    }

    @Override
    public Outcome not(Condition.Not not) {
        return Outcome.of(!outcome(not.part()).holds());
    }

    @Override
    public Outcome terms(Condition.Terms terms) {
        return places(reading.places(terms));
    }

    @Override
    public Outcome regex(Condition.Regex regex) {
        return places(reading.places(regex.expression()));
    }

    private static Outcome places(List<Span> places) {
        return places.isEmpty()
                ? Outcome.FAILS
                : Outcome.of(places.stream().map(span -> Match.at(span, "")).toList());
    }

    @Override
    public Outcome entity(Condition.EntityIs entity) {
        boolean asksForNames = entity.types().contains(PeopleFinder.TYPE);
        if (reading.entities().isEmpty() && !asksForNames) {
            return Outcome.FAILS;
        }
        Stream<Entity> found = reading.entities().stream()
                .filter(one ->
                        entity.types().contains(one.type()) || entity.types().contains(one.group()));
        Stream<Entity> named = asksForNames ? people() : Stream.empty();
        return Outcome.of(Stream.concat(found, named).map(Match::of).toList());
    }

    private Stream<Entity> people() {
        return reading.text().sentences().stream().filter(asked).flatMap(sentence -> reading.people(sentence).stream());
    }

    @Override
    public Outcome near(Condition.Near near) {
        Outcome to = outcome(near.to());
        long reach = near.words().in(profile.thresholds()).orElse(0);
        Outcome what = to.holds() ? within(reach, to).outcome(near.what()) : Outcome.FAILS;
        List<Match> matches = new ArrayList<>();
        for (Match match : what.matches()) {
            List<Match> close = to.matches().stream()
                    .filter(other -> wordsBetween(whole(match), whole(other)) <= reach)
                    .toList();
            if (!close.isEmpty()) {
                matches.add(match.with(close));
            }
        }
        return Outcome.of(matches);
    }

    /** A name too far away to count is not looked for. */
    private ConditionMatcher within(long reach, Outcome to) {
        return new ConditionMatcher(reading, profile, sentence -> {
            Span span = reading.text().span(sentence.from(), sentence.to());
            return to.matches().stream().anyMatch(match -> wordsBetween(whole(match), span) <= reach);
        });
    }

    private long wordsBetween(Span first, Span second) {
        if (first.overlaps(second)) {
            return 0;
        }
        int from = Math.min(first.end(), second.end());
        int to = Math.max(first.start(), second.start());
        return reading.words().between(from, to);
    }

    private static Span whole(Match match) {
        return match.marked().stream().map(Marked::span).reduce(Span::union).orElseThrow();
    }

    @Override
    public Outcome disclosure(Condition.DisclosureIs disclosure) {
        if (reading.disclosures().isEmpty()) {
            return Outcome.FAILS;
        }
        SlotMatcher slots = new SlotMatcher(disclosure.slots(), profile.thresholds());
        List<Match> matches = new ArrayList<>();
        for (Disclosure told : reading.disclosures()) {
            if (slots.accepts(told)) {
                matches.add(Match.of(told));
            }
        }
        return Outcome.of(matches);
    }

    @Override
    public Outcome channel(Condition.ChannelIs channel) {
        return Outcome.of(channel.channels().contains(reading.draft().channel()));
    }

    @Override
    public Outcome source(Condition.SourceIs source) {
        return Outcome.of(
                reading.draft().sources().stream().map(DataSource::kind).anyMatch(source.kinds()::contains));
    }

    @Override
    public Outcome reply(Condition.ReplyIs reply) {
        return Outcome.of(reading.draft().isReply() == reply.expected());
    }

    @Override
    public Outcome replySays(Condition.ReplySays replySays) {
        return Outcome.of(reading.replyStatements().stream()
                .filter(statement -> replySays.says().contains(statement.says()))
                .map(Match::of)
                .toList());
    }

    @Override
    public Outcome likelihood(Condition.Likelihood likelihood) {
        Likeness likeness = reading.likeness();
        long needed = likelihood.atLeast().in(profile.thresholds()).orElse(Likeness.CERTAIN);
        return likeness.percent() < needed
                ? Outcome.FAILS
                : Outcome.of(Match.at(likeness.telling(needed)).stream().toList());
    }
}
