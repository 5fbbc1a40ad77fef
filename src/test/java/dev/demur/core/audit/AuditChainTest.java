package dev.demur.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class AuditChainTest {

    private static final AuditEvent EVENT = AuditEvent.byService(
                    WorkspaceId.FIRST, Instant.parse("2026-03-01T12:00:00.5Z"), "key.created", "key_1")
            .with("role", "author")
            .with("prefix", "dmr_\"\\\n\u0001ü€");

    @Test
    void writesAnEventInTheOneFormThereIs() {
        assertThat(AuditChain.json(7, EVENT))
                .isEqualTo(
                        """
                        {"action":"key.created","actor":"service","at":"2026-03-01T12:00:00.500Z",\
                        "details":{"prefix":"dmr_\\"\\\\\\n\\u0001ü€","role":"author"},"rulesetDigest":null,"sequence":7,\
                        "subject":"key_1","textHash":null,"workspace":"ws_default"}""");
    }

    @Test
    void hashesTheHashBeforeALineFeedAndThatForm() throws Exception {
        String linked = AuditChain.GENESIS + "\n" + AuditChain.json(1, EVENT);
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(linked.getBytes(StandardCharsets.UTF_8));

        assertThat(AuditChain.hash(AuditChain.GENESIS, 1, EVENT))
                .isEqualTo(HexFormat.of().formatHex(expected));
    }
}
