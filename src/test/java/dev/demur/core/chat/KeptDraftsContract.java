package dev.demur.core.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What everything that keeps drafts for a while must do. */
public abstract class KeptDraftsContract {

    private static final String TEXT = "Good morning, Erika \ud83c\udf1e Stra\u00dfe";

    protected final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T12:00:00Z"));

    protected abstract KeptDrafts drafts();

    @Test
    void givesBackWhatWasKept() {
        String one = drafts().keep(WorkspaceId.FIRST, TEXT);
        String other = drafts().keep(WorkspaceId.FIRST, "Another");

        assertThat(drafts().find(WorkspaceId.FIRST, one)).contains(TEXT);
        assertThat(drafts().find(WorkspaceId.FIRST, other)).contains("Another");
        assertThat(drafts().find(WorkspaceId.FIRST, "drf_none")).isEmpty();
    }

    @Test
    void keepsThemFromOtherWorkspaces() {
        String name = drafts().keep(WorkspaceId.FIRST, TEXT);

        assertThat(drafts().find(new WorkspaceId("ws_other"), name)).isEmpty();
    }

    @Test
    void keepsThemForAnHour() {
        String name = drafts().keep(WorkspaceId.FIRST, TEXT);

        clock.pass(Duration.ofMinutes(59));
        assertThat(drafts().find(WorkspaceId.FIRST, name)).isPresent();
        clock.pass(Duration.ofMinutes(1));
        assertThat(drafts().find(WorkspaceId.FIRST, name)).isEmpty();
    }
}
