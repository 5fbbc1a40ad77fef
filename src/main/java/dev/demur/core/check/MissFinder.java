package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.rule.Condition;
import dev.demur.core.rule.Profile;

/**
 * Finds where a condition that does not hold comes closest to it. One that holds misses nothing. Belongs to one check;
 * not thread-safe.
 */
final class MissFinder implements Condition.Cases<NearMiss> {

    private final Reading reading;
    private final Profile profile;
    private final ConditionMatcher matcher;

    MissFinder(Reading reading, Profile profile) {
        this.reading = reading;
        this.profile = profile;
        this.matcher = new ConditionMatcher(reading, profile);
    }

    NearMiss of(Condition condition) {
        Outcome outcome = matcher.outcome(condition);
        if (!outcome.holds()) {
            return condition.match(this);
        }
        return outcome.matches().stream().findFirst().map(NearMiss::about).orElse(NearMiss.NONE);
    }

    @Override
    public NearMiss all(Condition.All all) {
        return all.parts().stream().map(this::of).reduce(NearMiss.NONE, NearMiss::and);
    }

    @Override
    public NearMiss any(Condition.Any any) {
        return any.parts().stream().map(this::of).reduce(NearMiss::or).orElse(NearMiss.NONE);
    }

    @Override
    public NearMiss not(Condition.Not not) {
        return NearMiss.of("not", "what must not be there is there");
    }

    @Override
    public NearMiss terms(Condition.Terms terms) {
        return NearMiss.of("terms", "none of its words stands in the text");
    }

    @Override
    public NearMiss regex(Condition.Regex regex) {
        return NearMiss.of("pattern", "its pattern does not match");
    }

    @Override
    public NearMiss entity(Condition.EntityIs entity) {
        return NearMiss.of("entity", "no identifier of its types stands in the text");
    }

    @Override
    public NearMiss near(Condition.Near near) {
        NearMiss both = of(near.what()).and(of(near.to()));
        return both.failed().isEmpty() ? both.and(NearMiss.of("near", tooFar(near))) : both;
    }

    private String tooFar(Condition.Near near) {
        return "more than %d words apart"
                .formatted(near.words().in(profile.thresholds()).orElse(0));
    }

    @Override
    public NearMiss disclosure(Condition.DisclosureIs disclosure) {
        SlotGaps gaps = new SlotGaps(disclosure.slots(), profile.thresholds());
        NearMiss closest = NearMiss.of("disclosure", "nobody it is for is spoken of");
        for (Disclosure found : reading.disclosures()) {
            if (gaps.isAboutThem(found)) {
                closest = closest.or(new NearMiss(gaps.in(found), Match.of(found)));
            }
        }
        return closest;
    }

    @Override
    public NearMiss channel(Condition.ChannelIs channel) {
        return NearMiss.of(
                "channel", "the channel is " + reading.draft().channel().id());
    }

    @Override
    public NearMiss source(Condition.SourceIs source) {
        return NearMiss.of("source", "no source of its kinds is declared");
    }

    @Override
    public NearMiss reply(Condition.ReplyIs reply) {
        return NearMiss.of("reply", reading.draft().isReply() ? "the draft is a reply" : "the draft is no reply");
    }

    @Override
    public NearMiss replySays(Condition.ReplySays replySays) {
        return NearMiss.of(
                "reply-says", reading.draft().isReply() ? "no sentence of the reply says so" : "the draft is no reply");
    }
}
