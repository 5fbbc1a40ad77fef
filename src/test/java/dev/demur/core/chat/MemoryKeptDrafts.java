package dev.demur.core.chat;

import dev.demur.core.access.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Drafts in a map. */
public final class MemoryKeptDrafts implements KeptDrafts {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Kept> kept = new HashMap<>();

    public MemoryKeptDrafts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String keep(WorkspaceId workspace, String text) {
        String name = "drf_" + kept.size();
        kept.put(name, new Kept(workspace, text, clock.instant().plus(KEPT)));
        return name;
    }

    @Override
    public Optional<String> find(WorkspaceId workspace, String name) {
        return Optional.ofNullable(kept.get(name))
                .filter(draft -> draft.workspace().equals(workspace))
                .filter(draft -> clock.instant().isBefore(draft.until()))
                .map(Kept::text);
    }

    private record Kept(WorkspaceId workspace, String text, Instant until) {}
}
