package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.Caller;
import dev.demur.core.access.KeyFingerprint;
import dev.demur.core.access.KeyLifetime;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class KeysViewTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Caller READER = new Caller(WorkspaceId.FIRST, "key_old", "old", Role.ADMIN);

    private static ApiKey key(String name, int day, @Nullable Instant expiresAt) {
        KeyLifetime life = KeyLifetime.from(Instant.parse("2026-01-%02dT00:00:00Z".formatted(day)), expiresAt);
        KeyFingerprint fingerprint = new KeyFingerprint("dmr_12345678", "0".repeat(64));
        return new ApiKey("key_" + name, WorkspaceId.FIRST, name, Role.ADMIN, fingerprint, life);
    }

    @Test
    void showsTheLatestFirstAndThoseThatEndedLast() {
        List<ApiKey> keys = List.of(
                key("old", 1, null), key("over", 9, NOON), key("gone", 8, null).revoked(NOON), key("new", 2, null));

        KeysView view = KeysView.of(keys, null, READER, NOON);

        assertThat(view.rows()).extracting(KeysView.Row::name).containsExactly("new", "old", "over", "gone");
        assertThat(view.rows())
                .extracting(KeysView.Row::state)
                .containsExactly("active", "active", "expired", "revoked");
        assertThat(view.rows())
                .filteredOn(KeysView.Row::own)
                .extracting(KeysView.Row::name)
                .containsExactly("old");
    }

    @Test
    void showsNoSignsInANameThatNobodySees() {
        KeysView view = KeysView.of(List.of(key("a\u202Eb", 1, null)), null, READER, NOON);

        assertThat(view.rows().get(0).name()).isEqualTo("a[U+202E]b");
    }

    @Test
    void tellsNobodyASecretByMistake() {
        assertThat(new KeysView.Shown("key", "tool", "dmr_secret").toString()).doesNotContain("dmr_secret");
    }
}
