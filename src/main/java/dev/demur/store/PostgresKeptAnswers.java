package dev.demur.store;

import dev.demur.core.access.KeptAnswers;
import dev.demur.core.privacy.FleetingRecords;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.transaction.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Kept answers in PostgreSQL, sealed: they may hold a draft or a new key. */
public final class PostgresKeptAnswers implements KeptAnswers, FleetingRecords {

    private static final Duration KEPT = Duration.ofHours(24);

    private final Database database;
    private final TextCipher cipher;
    private final Clock clock;

    public PostgresKeptAnswers(Database database, TextCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Optional<KeptAnswer> claim(Transaction transaction, RequestName request) {
        Handle handle = Database.in(transaction);
        Instant now = clock.instant();
        named(
                        request,
                        handle.createUpdate(
                                """
                                DELETE FROM idempotent_answer
                                WHERE workspace_id = :workspace AND caller = :caller AND key = :key AND created_at < :oldest
                                """))
                .bind("oldest", now.minus(KEPT))
                .execute();
        return claimed(handle, request, now) ? Optional.empty() : present(handle, request);
    }

    /** A second claim waits here until the first one's transaction has ended. */
    private static boolean claimed(Handle handle, RequestName request, Instant now) {
        return named(
                                request,
                                handle.createUpdate(
                                        """
                                        INSERT INTO idempotent_answer (workspace_id, caller, key, fingerprint, created_at)
                                        VALUES (:workspace, :caller, :key, '', :now) ON CONFLICT DO NOTHING
                                        """))
                        .bind("now", now)
                        .execute()
                == 1;
    }

    private Optional<KeptAnswer> present(Handle handle, RequestName request) {
        return named(
                        request,
                        handle.createQuery(
                                """
                                SELECT fingerprint, answer FROM idempotent_answer
                                WHERE workspace_id = :workspace AND caller = :caller AND key = :key
                                """))
                .map((row, context) -> answer(row, request))
                .findOne();
    }

    private KeptAnswer answer(ResultSet row, RequestName request) throws SQLException {
        return new KeptAnswer(row.getString("fingerprint"), cipher.open(row.getBytes("answer"), place(request)));
    }

    @Override
    public void keep(Transaction transaction, RequestName request, KeptAnswer answer) {
        named(
                        request,
                        Database.in(transaction)
                                .createUpdate(
                                        """
                                        UPDATE idempotent_answer SET fingerprint = :fingerprint, answer = :answer
                                        WHERE workspace_id = :workspace AND caller = :caller AND key = :key
                                        """))
                .bind("fingerprint", answer.fingerprint())
                .bind("answer", cipher.seal(answer.content(), place(request)))
                .execute();
    }

    @Override
    public int forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        return database.call(transaction -> Database.in(transaction)
                .createUpdate("DELETE FROM idempotent_answer WHERE created_at < :oldest")
                .bind("oldest", oldest)
                .execute());
    }

    private static <S extends SqlStatement<S>> S named(RequestName request, S statement) {
        return statement
                .bind("workspace", request.caller().workspace().value())
                .bind("caller", request.caller().id())
                .bind("key", request.key());
    }

    private static String place(RequestName request) {
        return "answer/%s/%s/%s"
                .formatted(request.caller().workspace(), request.caller().id(), request.key());
    }
}
