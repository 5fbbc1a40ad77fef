package dev.demur.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AuditTableTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void givesDetailsAsOneCellOfJsonInTheOrderOfTheirNames() {
        AuditEvent event = AuditEvent.byService(WorkspaceId.FIRST, NOON, "key.created", "key_1")
                .with("role", "author")
                .with("name", "a, b");

        String table = AuditTable.csv(List.of(new RecordedEvent(7, event, "before", "after")));

        assertThat(table.lines())
                .containsExactly(
                        "sequence,at,actor,action,subject,rulesetDigest,textHash,details,previousHash,hash",
                        "7,2026-03-02T12:00:00Z," + event.actor()
                                + ",key.created,key_1,,,\"{\"\"name\"\":\"\"a, b\"\",\"\"role\"\":\"\"author\"\"}\",before,after");
    }
}
