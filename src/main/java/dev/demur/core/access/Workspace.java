package dev.demur.core.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A team with its own keys, reviews, settings and audit trail. Immutable. */
public record Workspace(WorkspaceId id, String name, WorkspaceSettings settings, Instant createdAt) {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 100;

    public Workspace {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to %d units".formatted(LONGEST_NAME));
        }
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same workspace under other settings. */
    public Workspace with(WorkspaceSettings changed) {
        return new Workspace(id, name, changed, createdAt);
    }
}
