package dev.demur.core.event;

/** What there is to say about an event. Closed: a new kind compiles once all {@link Cases} know it. */
public sealed interface EventData permits ReviewData, RulesetData, PingData {

    /** The id of what it happened to: events about one subject arrive in the order they happened. */
    String subject();

    <R> R match(Cases<R> cases);

    /** Java 17 stand-in for a pattern switch; delete it when the baseline reaches 21. */
    interface Cases<R> {

        R review(ReviewData review);

        R ruleset(RulesetData ruleset);

        R ping(PingData ping);
    }
}
