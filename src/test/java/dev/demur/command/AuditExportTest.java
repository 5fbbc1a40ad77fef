package dev.demur.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditChain;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.ChainHead;
import dev.demur.core.audit.ChainWalk;
import dev.demur.core.audit.RecordedEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AuditExportTest {

    private static final RecordedEvent FIRST = AuditChain.link(
            ChainHead.START,
            AuditEvent.byService(WorkspaceId.FIRST, Instant.parse("2026-03-01T12:00:00Z"), "key.created", "key_1")
                    .with("role", "author"));

    private static String page(String role) {
        return """
                {"workspace": "ws_default", "events": [{"sequence": 1, "at": "2026-03-01T12:00:00Z", "actor": "service",
                 "action": "key.created", "subject": "key_1", "rulesetDigest": null, "textHash": null,
                 "details": {"role": "%s"}, "previousHash": "%s", "hash": "%s"}], "nextCursor": null}
                """
                .formatted(role, FIRST.previousHash(), FIRST.hash());
    }

    @Test
    void readsBackWhatWasRecorded() throws Exception {
        AuditExport.Page page = AuditExport.read(page("author"));

        assertThat(page.events()).containsExactly(FIRST);
        assertThat(page.next()).isNull();
        assertThat(page.events()).allMatch(new ChainWalk()::follow);
    }

    @Test
    void readsAChangedEventThatNoLongerFollows() throws Exception {
        AuditExport.Page page = AuditExport.read(page("admin"));

        assertThat(page.events()).noneMatch(new ChainWalk()::follow);
    }
}
