package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.rule.Condition;
import dev.demur.core.rule.MessageKey;
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
        return NearMiss.of("not", MessageKey.UNWANTED_IS_THERE);
    }

    @Override
    public NearMiss terms(Condition.Terms terms) {
        return NearMiss.of("terms", MessageKey.NO_TERM);
    }

    @Override
    public NearMiss regex(Condition.Regex regex) {
        return NearMiss.of("pattern", MessageKey.NO_PATTERN);
    }

    @Override
    public NearMiss entity(Condition.EntityIs entity) {
        return NearMiss.of("entity", MessageKey.NO_IDENTIFIER);
    }

    @Override
    public NearMiss near(Condition.Near near) {
        NearMiss both = of(near.what()).and(of(near.to()));
        return both.gaps().isEmpty() ? both.and(NearMiss.of("near", tooFar(near))) : both;
    }

    private Remark tooFar(Condition.Near near) {
        return Remark.of(MessageKey.TOO_FAR)
                .with("count", near.words().in(profile.thresholds()).orElse(0));
    }

    @Override
    public NearMiss disclosure(Condition.DisclosureIs disclosure) {
        SlotGaps gaps = new SlotGaps(disclosure.slots(), profile.thresholds());
        NearMiss closest = NearMiss.of("disclosure", MessageKey.NOBODY_MEANT);
        for (Disclosure found : reading.disclosures()) {
            if (gaps.isAboutThem(found)) {
                closest = closest.or(new NearMiss(gaps.in(found), Match.of(found)));
            }
        }
        return closest;
    }

    @Override
    public NearMiss channel(Condition.ChannelIs channel) {
        String id = reading.draft().channel().id();
        return NearMiss.of("channel", Remark.of(MessageKey.OTHER_CHANNEL).with("channel", id));
    }

    @Override
    public NearMiss source(Condition.SourceIs source) {
        return NearMiss.of("source", MessageKey.NO_SOURCE);
    }

    @Override
    public NearMiss reply(Condition.ReplyIs reply) {
        return NearMiss.of("reply", isReply() ? MessageKey.IS_REPLY : MessageKey.IS_NO_REPLY);
    }

    @Override
    public NearMiss replySays(Condition.ReplySays replySays) {
        return NearMiss.of("reply-says", isReply() ? MessageKey.REPLY_SAYS_NOTHING : MessageKey.IS_NO_REPLY);
    }

    @Override
    public NearMiss likelihood(Condition.Likelihood likelihood) {
        long percent = reading.likeness().percent();
        long needed = likelihood.atLeast().in(profile.thresholds()).orElse(Likeness.CERTAIN);
        Remark remark =
                Remark.of(MessageKey.NOT_LIKELY).with("percent", percent).with("needed", needed);
        NearMiss miss = NearMiss.of("likelihood", remark);
        return percent * 2 < needed
                ? miss
                : Match.at(reading.likeness().telling(needed))
                        .map(match -> miss.and(NearMiss.about(match)))
                        .orElse(miss);
    }

    private boolean isReply() {
        return reading.draft().isReply();
    }
}
