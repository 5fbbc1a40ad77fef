package dev.demur.web;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.Wording;
import dev.demur.core.rule.Profile;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue: every rule under its topic, in the order of the set. */
record RuleList(
        String profile,
        List<RuleDetails.Limit> limits,
        String digest,
        String loadedAt,
        List<Topic> topics,
        int count,
        int problems) {

    private static final int DIGITS_OF_A_DIGEST = "sha256:".length() + 12;

    static RuleList of(ActiveChecker.State state, Wording wording) {
        RuleSet set = state.checker().rules();
        Map<String, List<Entry>> byTopic = new LinkedHashMap<>();
        for (Rule rule : set.rules()) {
            byTopic.computeIfAbsent(rule.category(), topic -> new ArrayList<>())
                    .add(Entry.of(wording.say(rule), set.profile()));
        }
        return new RuleList(
                set.profile().name(),
                RuleDetails.Limit.of(new TreeMap<>(set.profile().thresholds())),
                set.digest()
                        .substring(0, Math.min(DIGITS_OF_A_DIGEST, set.digest().length())),
                Moment.of(state.loadedAt()),
                byTopic.entrySet().stream()
                        .map(topic -> new Topic(topic.getKey(), topic.getValue()))
                        .toList(),
                set.rules().size(),
                state.problems().size());
    }

    /** What rules are about. */
    record Topic(String id, List<Entry> rules) {}

    /** A rule in the list. */
    record Entry(String id, String title, String why, String severity, boolean enabled) {

        static Entry of(Rule rule, Profile profile) {
            return new Entry(
                    rule.id().value(),
                    rule.title(),
                    rule.why(),
                    profile.severities()
                            .getOrDefault(rule.id(), rule.severity())
                            .id(),
                    !profile.disabled().contains(rule.id()));
        }
    }
}
