package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.audit.AuditTrail;
import dev.demur.core.audit.AuditTrailContract;
import dev.demur.core.audit.AuditVerifier;
import dev.demur.core.audit.ChainVerification;
import dev.demur.core.transaction.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresAuditTrailTest extends AuditTrailContract {

    private final TestPostgres postgres = TestPostgres.migrated();
    private final Database database = postgres.database();
    private final PostgresAuditTrail trail = new PostgresAuditTrail(database);

    @Override
    protected AuditTrail trail() {
        return trail;
    }

    @Override
    protected Transactions transactions() {
        return database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_event SET actor = 'key_other'",
                "DELETE FROM audit_event",
                "TRUNCATE audit_event",
            })
    void isRefusedToTheApplicationAndToTheOwnerAlike(String change) {
        record(event("key_1"));

        assertThatThrownBy(() -> execute(postgres.application(), change)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(postgres.owner(), change)).hasMessageContaining("neither changed nor removed");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an actor changed     | UPDATE audit_event SET actor = 'key_9' WHERE sequence = 3                 | 3",
                "a time changed       | UPDATE audit_event SET at = at + interval '1 microsecond' WHERE sequence = 1 | 1",
                "a detail changed     | UPDATE audit_event SET details = jsonb_set(details, '{role}', '\"admin\"') WHERE sequence = 4 | 4",
                "a hash changed       | UPDATE audit_event SET hash = repeat('0', 64) WHERE sequence = 2          | 2",
                "one taken out        | DELETE FROM audit_event WHERE sequence = 2                                | 2",
                "the last taken away  | DELETE FROM audit_event WHERE sequence = 5                                | 5",
                "all taken away       | DELETE FROM audit_event                                                   | 1",
                "two changed places   | UPDATE audit_event SET subject = concat('key_', 5 - sequence) WHERE sequence IN (2, 3) | 2",
                "a head set back      | UPDATE audit_head SET (sequence, hash) = (SELECT sequence, hash FROM audit_event WHERE sequence = 3) | 4",
                "a head's hash        | UPDATE audit_head SET hash = repeat('f', 64)                               | 5"
            })
    void namesTheFirstEventThatSomebodyTouched(String how, String change, long firstBroken) throws SQLException {
        IntStream.rangeClosed(1, 5).forEach(i -> record(event("key_" + i)));

        execute(postgres.owner(), "ALTER TABLE audit_event DISABLE TRIGGER USER");
        execute(postgres.owner(), "GRANT UPDATE, DELETE ON audit_event TO demur_owner");
        execute(postgres.owner(), change);

        ChainVerification verification = new AuditVerifier(trail).verify(WORKSPACE);
        assertThat(verification.valid()).as(how).isFalse();
        assertThat(verification.firstBroken()).as(how).isEqualTo(firstBroken);
    }

    @Test
    void staysOneChainHoweverManyWriteAtOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> written = IntStream.range(0, 80)
                    .<Future<?>>mapToObj(i -> writers.submit(() -> record(event("key_" + i))))
                    .toList();
            for (Future<?> one : written) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }

        assertThat(new AuditVerifier(trail).verify(WORKSPACE)).isEqualTo(new ChainVerification(80, null));
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
