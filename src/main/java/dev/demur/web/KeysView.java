package dev.demur.web;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.Caller;
import dev.demur.core.access.KeyLifetime;
import dev.demur.core.access.Role;
import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceSettings;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a workspace and how it reviews.
 *
 * @param shown what is to be seen this once; null when nothing is
 * @param workspace null when the database has none of the caller's
 * @param problem of a form that was refused, by its name in the messages; empty when none was
 */
record KeysView(List<Row> rows, @Nullable Shown shown, @Nullable Settings workspace, String problem) {

    static KeysView of(List<ApiKey> keys, @Nullable Workspace workspace, Caller reader, Instant now) {
        List<Row> rows = keys.stream()
                .sorted(Comparator.comparing((ApiKey key) -> !key.lifetime().isUsableAt(now))
                        .thenComparing(key -> key.lifetime().createdAt(), Comparator.reverseOrder()))
                .map(key -> Row.of(key, reader, now))
                .toList();
        return new KeysView(rows, null, workspace == null ? null : Settings.of(workspace), "");
    }

    KeysView showing(Shown once) {
        return new KeysView(rows, once, workspace, problem);
    }

    KeysView refusing(String why) {
        return new KeysView(rows, shown, workspace, why);
    }

    public List<Integer> approvers() {
        return IntStream.rangeClosed(0, WorkspaceSettings.MOST_APPROVERS)
                .boxed()
                .toList();
    }

    public List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::id).toList();
    }

    /** What was just made: a {@code key} and its name, or a {@code link} and nothing. */
    record Shown(String kind, String name, String secret) {

        @Override
        public String toString() {
            return kind;
        }
    }

    /**
     * One key.
     *
     * @param state {@code active}, {@code expired} or {@code revoked}
     * @param own whether the reader signed in with it
     */
    record Row(
            String id,
            String prefix,
            String name,
            String role,
            String state,
            String createdAt,
            String expiresAt,
            String lastUsedAt,
            boolean own) {

        static Row of(ApiKey key, Caller reader, Instant now) {
            KeyLifetime life = key.lifetime();
            return new Row(
                    key.id(),
                    key.fingerprint().prefix(),
                    VisibleText.of(key.name()),
                    key.role().id(),
                    state(life, now),
                    Moment.of(life.createdAt()),
                    Moment.ofNullable(life.expiresAt()),
                    Moment.ofNullable(life.lastUsedAt()),
                    key.id().equals(reader.id()));
        }

        private static String state(KeyLifetime life, Instant now) {
            if (life.revokedAt() != null) {
                return "revoked";
            }
            return life.isUsableAt(now) ? "active" : "expired";
        }

        public boolean isActive() {
            return "active".equals(state);
        }
    }

    /** How a workspace reviews; nobody may skip where the role is empty. */
    record Settings(String name, int approvers, String skippableBy, int retentionDays) {

        static Settings of(Workspace workspace) {
            Role skippableBy = workspace.settings().skippableBy();
            return new Settings(
                    VisibleText.of(workspace.name()),
                    workspace.settings().approvers(),
                    skippableBy == null ? "" : skippableBy.id(),
                    workspace.settings().retentionDays());
        }
    }
}
