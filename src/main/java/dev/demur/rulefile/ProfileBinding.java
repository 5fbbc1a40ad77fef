package dev.demur.rulefile;

import dev.demur.core.rule.Profile;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one profile of those it extends and its own file; what comes later in the line holds. */
final class ProfileBinding {

    private final Map<String, Long> thresholds = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<RuleId, Severity> severities = new HashMap<>();
    private final Set<RuleId> disabled = new HashSet<>();
    private @Nullable String sector;

    private ProfileBinding() {}

    /** The profile of that name; its file comes last in {@code line}, after all it extends. */
    static Profile profile(String name, List<Content> line) {
        ProfileBinding binding = new ProfileBinding();
        line.forEach(binding::add);
        return new Profile(
                name, binding.thresholds, binding.weights, binding.severities, binding.disabled, binding.sector);
    }

    private void add(Content file) {
        thresholds.putAll(file.map("thresholds", Content::number));
        weights.putAll(file.map("weights", weight -> Math.toIntExact(weight.number())));
        severities.putAll(file.map("severities", RuleId::new, RuleBinding::severity));
        file.texts("disabled").forEach(id -> disabled.add(new RuleId(id)));
        file.find("sector").ifPresent(named -> sector = named.text());
    }
}
