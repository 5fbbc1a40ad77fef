package dev.demur.store;

import dev.demur.core.access.RandomIds;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.KeptDrafts;
import dev.demur.core.privacy.FleetingRecords;
import dev.demur.core.privacy.TextCipher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Drafts of a chat in PostgreSQL, sealed, for an hour. */
public final class PostgresKeptDrafts implements KeptDrafts, FleetingRecords {

    /** Longer than anybody looks at an answer before they click; shorter than a working day. */
    static final Duration KEPT = Duration.ofHours(1);

    private final Database database;
    private final TextCipher cipher;
    private final RandomIds ids;
    private final Clock clock;

    public PostgresKeptDrafts(Database database, TextCipher cipher, RandomIds ids, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String keep(WorkspaceId workspace, String text) {
        String name = ids.next("drf_");
        database.read(handle -> handle.createUpdate(
                        """
                        INSERT INTO chat_draft (id, workspace_id, content, expires_at)
                        VALUES (:id, :workspace, :content, :expiresAt)
                        """)
                .bind("id", name)
                .bind("workspace", workspace.value())
                .bind("content", cipher.seal(text, place(name)))
                .bind("expiresAt", clock.instant().plus(KEPT))
                .execute());
        return name;
    }

    @Override
    public Optional<String> find(WorkspaceId workspace, String name) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT content FROM chat_draft
                        WHERE id = :id AND workspace_id = :workspace AND expires_at > :now
                        """)
                .bind("id", name)
                .bind("workspace", workspace.value())
                .bind("now", clock.instant())
                .map((row, context) -> cipher.open(row.getBytes("content"), place(name)))
                .findOne());
    }

    @Override
    public int forgetOld() {
        Instant now = clock.instant();
        return database.call(transaction -> Database.in(transaction)
                .createUpdate("DELETE FROM chat_draft WHERE expires_at <= :now")
                .bind("now", now)
                .execute());
    }

    private static String place(String name) {
        return "draft/" + name;
    }
}
