package dev.demur.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.transaction.Transactions;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of keys must do. */
public abstract class ApiKeysContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final WorkspaceId OTHER = new WorkspaceId("ws_other");

    protected abstract ApiKeys keys();

    protected abstract Transactions transactions();

    /** Makes the workspace {@code ws_other} known, where that is needed. */
    protected void knowOther(Workspace other) {}

    private ApiKey add(WorkspaceId workspace, String id, String prefix) {
        KeyFingerprint print = new KeyFingerprint(prefix, Sha256.hex(id));
        ApiKey key =
                new ApiKey(id, workspace, "tool", Role.REVIEWER, print, KeyLifetime.from(NOON, NOON.plusSeconds(60)));
        transactions().run(transaction -> keys().add(transaction, key));
        return key;
    }

    private ApiKey addToOther(String id, String prefix) {
        knowOther(new Workspace(OTHER, "other", WorkspaceSettings.STANDARD, NOON));
        return add(OTHER, id, prefix);
    }

    @Test
    void givesBackWhatWasAdded() {
        ApiKey key = add(WorkspaceId.FIRST, "key_1", "dmr_a");

        assertThat(keys().find(WorkspaceId.FIRST, "key_1")).contains(key);
    }

    @Test
    void findsNoKeyOfAnotherWorkspace() {
        addToOther("key_1", "dmr_a");

        assertThat(keys().find(WorkspaceId.FIRST, "key_1")).isEmpty();
        assertThat(keys().list(WorkspaceId.FIRST, "")).isEmpty();
    }

    @Test
    void listsKeysByHowTheyBegin() {
        ApiKey first = add(WorkspaceId.FIRST, "key_1", "dmr_ab");
        ApiKey second = add(WorkspaceId.FIRST, "key_2", "dmr_b%");

        assertThat(keys().list(WorkspaceId.FIRST, "")).containsExactly(first, second);
        assertThat(keys().list(WorkspaceId.FIRST, "dmr_a")).containsExactly(first);
        assertThat(keys().list(WorkspaceId.FIRST, "dmr_%")).isEmpty();
    }

    @Test
    void hasNothingUnderNamesThatNoTextCanHave() {
        add(WorkspaceId.FIRST, "key_1", "dmr_ab");

        assertThat(keys().find(WorkspaceId.FIRST, "key_1\0")).isEmpty();
        assertThat(keys().list(WorkspaceId.FIRST, "dmr\0")).isEmpty();
    }

    @Test
    void findsKeysOfOnePrefixInEveryWorkspace() {
        ApiKey here = add(WorkspaceId.FIRST, "key_1", "dmr_a");
        ApiKey there = addToOther("key_2", "dmr_a");
        add(WorkspaceId.FIRST, "key_3", "dmr_ab");

        assertThat(keys().withPrefix("dmr_a")).containsExactlyInAnyOrder(here, there);
    }

    @Test
    void keepsWhenAKeyEnded() {
        ApiKey key = add(WorkspaceId.FIRST, "key_1", "dmr_a");
        ApiKey ended = key.revoked(NOON.plusSeconds(1));

        transactions().run(transaction -> keys().end(transaction, ended));

        assertThat(keys().find(WorkspaceId.FIRST, "key_1")).contains(ended);
    }

    @Test
    void keepsWhenAKeyWasLastUsed() {
        add(WorkspaceId.FIRST, "key_1", "dmr_a");

        keys().used("key_1", NOON.plusSeconds(1));

        assertThat(keys().find(WorkspaceId.FIRST, "key_1"))
                .map(key -> key.lifetime().lastUsedAt())
                .contains(NOON.plusSeconds(1));
    }
}
