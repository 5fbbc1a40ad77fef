package dev.demur.core.event;

import dev.demur.core.check.Decision;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as an event left it. Neither its text nor its title is here: both are the author's words.
 *
 * @param state its name on the wire, such as {@code approved}
 * @param severity that of the gravest finding, or null when there is none or the findings were erased
 * @param rules those that found something, each once, by name
 * @param author the id of the key that submitted it
 * @param by who did it, or null when the service did by itself
 */
public record ReviewData(
        String review,
        String state,
        int revision,
        Decision decision,
        @Nullable Severity severity,
        List<RuleId> rules,
        Channel channel,
        @Nullable Instant scheduledAt,
        String author,
        @Nullable Actor by)
        implements EventData {

    public ReviewData {
        rules = List.copyOf(rules);
    }

    @Override
    public String subject() {
        return review;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.review(this);
    }
}
