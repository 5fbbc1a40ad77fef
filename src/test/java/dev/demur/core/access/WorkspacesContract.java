package dev.demur.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.transaction.Transactions;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of workspaces must do. */
public abstract class WorkspacesContract {

    private static final Workspace TEAM = new Workspace(
            new WorkspaceId("ws_team"),
            "Ünïted",
            new WorkspaceSettings(2, Role.REVIEWER, 30),
            Instant.parse("2030-03-01T12:00:00Z"));

    protected abstract Workspaces workspaces();

    protected abstract Transactions transactions();

    @Test
    void hasTheFirstFromTheStart() {
        assertThat(workspaces().all()).extracting(Workspace::id).containsExactly(WorkspaceId.FIRST);
        assertThat(workspaces().find(WorkspaceId.FIRST))
                .map(Workspace::settings)
                .contains(WorkspaceSettings.STANDARD);
    }

    @Test
    void givesBackWhatWasAddedAndChanged() {
        transactions().run(transaction -> workspaces().add(transaction, TEAM));
        assertThat(workspaces().find(TEAM.id())).contains(TEAM);

        Workspace changed = TEAM.with(new WorkspaceSettings(0, null, 1));
        transactions().run(transaction -> workspaces().change(transaction, changed));

        assertThat(workspaces().find(TEAM.id())).contains(changed);
        assertThat(workspaces().all()).extracting(Workspace::id).containsExactly(WorkspaceId.FIRST, TEAM.id());
    }

    @Test
    void locksWhatIsThere() {
        transactions().run(transaction -> {
            assertThat(workspaces().lock(transaction, WorkspaceId.FIRST)).isPresent();
            assertThat(workspaces().lock(transaction, TEAM.id())).isEmpty();
        });
    }
}
