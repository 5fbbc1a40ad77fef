package dev.demur.core.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.clearance.Clearances.Revocation;
import dev.demur.core.text.Channel;
import dev.demur.core.transaction.Transactions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of clearances must do. */
public abstract class ClearancesContract {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-01-05T18:00:00Z");
    private static final WorkspaceId OTHER = new WorkspaceId("ws_other");

    private final String id = "clr_" + UUID.randomUUID();

    protected abstract Clearances clearances();

    protected abstract Transactions transactions();

    @Test
    void revokesAClearanceForGood() {
        add();

        assertThat(clearances().isRevoked(WorkspaceId.FIRST, id)).isFalse();
        assertThat(revoke(WorkspaceId.FIRST, NOON)).isTrue();
        assertThat(revoke(WorkspaceId.FIRST, NOON.plusSeconds(1))).isTrue();
        assertThat(clearances().isRevoked(WorkspaceId.FIRST, id)).isTrue();
    }

    @Test
    void leavesClearancesOfOtherWorkspacesAlone() {
        add();

        assertThat(revoke(OTHER, NOON)).isFalse();
        assertThat(clearances().isRevoked(WorkspaceId.FIRST, id)).isFalse();
        assertThat(clearances().isRevoked(OTHER, id)).isFalse();
    }

    @Test
    void doesNotRevokeWhatHasRunOut() {
        add();

        assertThat(revoke(WorkspaceId.FIRST, EVENING.minusSeconds(1))).isTrue();
        assertThat(revoke(WorkspaceId.FIRST, EVENING)).isFalse();
    }

    @Test
    void forgetsWhatRanOut() {
        add();
        revoke(WorkspaceId.FIRST, NOON);

        clearances().forget(EVENING);
        assertThat(clearances().isRevoked(WorkspaceId.FIRST, id)).isTrue();

        clearances().forget(EVENING.plusSeconds(1));
        assertThat(clearances().isRevoked(WorkspaceId.FIRST, id)).isFalse();
    }

    private void add() {
        Clearance clearance = new Clearance(
                id,
                WorkspaceId.FIRST,
                "sha256:beef",
                Channel.X,
                "sha256:cafe",
                Clearance.Basis.AUTOMATIC,
                null,
                NOON,
                EVENING);
        transactions().run(transaction -> clearances().add(transaction, clearance));
    }

    private boolean revoke(WorkspaceId workspace, Instant at) {
        return transactions().call(transaction -> clearances().revoke(transaction, new Revocation(workspace, id, at)));
    }
}
