package dev.demur.core.review.insight;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures about the reviews of a workspace that ended in a period. Reading sees what is committed. */
public interface ReviewFigures {

    /** What the reviews that ended in the period show together. */
    Figures of(WorkspaceId workspace, Period period);

    /**
     * The figures.
     *
     * @param days those on which something ended, in order
     * @param channels those on which something ended, by name
     * @param rules those that found something in a draft that reviewers decided, by name
     * @param times null when reviewers decided nothing
     */
    record Figures(List<OnDay> days, List<OnChannel> channels, List<OfRule> rules, @Nullable DecisionTimes times) {

        public Figures {
            days = List.copyOf(days);
            channels = List.copyOf(channels);
            rules = List.copyOf(rules);
        }
    }

    /** What ended on a day, in UTC. */
    record OnDay(LocalDate day, Outcomes outcomes) {}

    /** What ended on a channel. */
    record OnChannel(Channel channel, Outcomes outcomes) {}

    /**
     * What became of the drafts in which a rule found something that a person had to decide, each draft once.
     *
     * @param overruled approved by reviewers with what the rule had found still in them
     * @param upheld rejected, or approved once the rule found nothing any more
     */
    record OfRule(RuleId rule, long overruled, long upheld) {

        public long decided() {
            return overruled + upheld;
        }
    }

    /** From a draft's submission to its reviewers' last word. */
    record DecisionTimes(long decided, Duration median, Duration ninetieth) {}
}
