package dev.demur.core.rule;

import dev.demur.core.disclosure.ReplyStatement;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Expression;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule looks for. Closed on purpose: a new kind does not compile until every {@link Cases} handles it. */
public sealed interface Condition {

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R match(Cases<R> cases);

    /** The conditions it is made of, in order; none for most kinds. */
    default List<Condition> parts() {
        return List.of();
    }

    /** This condition and all within it, however deep, in the order they stand in a rule file. */
    default Stream<Condition> deep() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::deep));
    }

    /** The limits that stand in this condition itself. */
    default Stream<Threshold> thresholds() {
        return Stream.empty();
    }

    /** Every part holds; what the first one marks is what is shown, widened by the others. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** At least one part holds; each that does counts. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /** The part does not hold; marks nothing. */
    record Not(Condition part) implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of(part);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** One of these words or phrases stands in the text: whole words, whatever the case or the spelling tricks. */
    record Terms(List<String> terms) implements Condition {
        public Terms {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.terms(this);
        }
    }

    /** A regular expression, run by RE2 in linear time over the normalised text, without regard to case. */
    record Regex(Expression expression) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.regex(this);
        }
    }

    /** An identifier of one of these types or groups stands in the text. */
    record EntityIs(Set<String> types) implements Condition {
        public EntityIs {
            types = Set.copyOf(types);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entity(this);
        }
    }

    /** {@code what} stands at most so many words away from {@code to}; marks both. */
    record Near(Condition what, Condition to, Threshold words) implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of(what, to);
        }

        @Override
        public Stream<Threshold> thresholds() {
            return Stream.of(words);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.near(this);
        }
    }

    /** A disclosure whose slots meet the conditions. */
    record DisclosureIs(SlotConditions slots) implements Condition {
        @Override
        public Stream<Threshold> thresholds() {
            return slots.thresholds();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disclosure(this);
        }
    }

    /** The draft is for one of these channels; marks nothing. */
    record ChannelIs(Set<Channel> channels) implements Condition {
        public ChannelIs {
            channels = Set.copyOf(channels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.channel(this);
        }
    }

    /** The author declared a data source of one of these kinds; marks nothing. */
    record SourceIs(Set<DataSource.Kind> kinds) implements Condition {
        public SourceIs {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.source(this);
        }
    }

    /** The draft is, or is not, an answer to somebody; marks nothing. */
    record ReplyIs(boolean expected) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reply(this);
        }
    }

    /** A sentence of a reply that does one of these to the person it answers; nothing of a draft that is no reply. */
    record ReplySays(Set<ReplyStatement.Says> says) implements Condition {
        public ReplySays {
            says = Set.copyOf(says);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.replySays(this);
        }
    }

    /**
     * A model that has learned from posts finds it at least so likely, in percent, that the passage gives people away;
     * marks the sentences half as likely alone, or else the worst. A rule with it is a second reader: it is asked only of drafts that would pass.
     */
    record Likelihood(Threshold atLeast) implements Condition {
        @Override
        public Stream<Threshold> thresholds() {
            return Stream.of(atLeast);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.likelihood(this);
        }
    }

    /** Java 17 stand-in for a pattern switch; delete it when the baseline reaches 21. */
    interface Cases<R> {
        R all(All all);

        R any(Any any);

        R not(Not not);

        R terms(Terms terms);

        R regex(Regex regex);

        R entity(EntityIs entity);

        R near(Near near);

        R disclosure(DisclosureIs disclosure);

        R channel(ChannelIs channel);

        R source(SourceIs source);

        R reply(ReplyIs reply);

        R replySays(ReplySays replySays);

        R likelihood(Likelihood likelihood);
    }
}
