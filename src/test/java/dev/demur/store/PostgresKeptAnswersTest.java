package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.access.Caller;
import dev.demur.core.access.KeptAnswers.KeptAnswer;
import dev.demur.core.access.KeptAnswers.RequestName;
import dev.demur.core.access.Role;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PostgresKeptAnswersTest {

    private static final Caller CALLER = new Caller(WorkspaceId.FIRST, "key_1", "tool", Role.AUTHOR);
    private static final RequestName NAME = new RequestName(CALLER, "first try");
    private static final KeptAnswer ANSWER = new KeptAnswer("print", "{\"key\": \"dmr_secret\"}");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final Database database = TestPostgres.migrated().database();
    private final PostgresKeptAnswers answers = new PostgresKeptAnswers(
            database,
            new AesTextCipher(
                    MasterKeys.parse(Base64.getEncoder().encodeToString(new byte[MasterKey.BYTES])),
                    new SecureRandom()),
            clock);

    private Optional<KeptAnswer> once(RequestName name, KeptAnswer answer) {
        return database.call(transaction -> {
            Optional<KeptAnswer> before = answers.claim(transaction, name);
            if (before.isEmpty()) {
                answers.keep(transaction, name, answer);
            }
            return before;
        });
    }

    @Test
    void givesTheAnswerToARequestSentAgain() {
        assertThat(once(NAME, ANSWER)).isEmpty();

        assertThat(once(NAME, new KeptAnswer("other", "other"))).contains(ANSWER);
    }

    @Test
    void keepsTheRequestsOfCallersApart() {
        once(NAME, ANSWER);
        Caller other = new Caller(WorkspaceId.FIRST, "key_2", "tool", Role.AUTHOR);

        assertThat(once(new RequestName(other, NAME.key()), ANSWER)).isEmpty();
        assertThat(once(new RequestName(CALLER, "second try"), ANSWER)).isEmpty();
    }

    @Test
    void forgetsARequestWhoseTransactionFailed() {
        assertThatThrownBy(() -> database.run(transaction -> {
                    answers.claim(transaction, NAME);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(once(NAME, ANSWER)).isEmpty();
    }

    @Test
    void forgetsAnAnswerAfterADay() {
        once(NAME, ANSWER);

        clock.pass(Duration.ofHours(24));
        assertThat(answers.forgetOld()).isZero();
        assertThat(once(NAME, ANSWER)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(answers.forgetOld()).isEqualTo(1);
        assertThat(once(NAME, ANSWER)).isEmpty();
    }

    @Test
    void keepsNoAnswerInTheClear() {
        once(NAME, ANSWER);

        byte[] stored = database.read(handle -> handle.createQuery("SELECT answer FROM idempotent_answer")
                .mapTo(byte[].class)
                .one());

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("dmr_secret");
    }

    @Test
    void letsOneOfManyAtOnceDoIt() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Callable<Optional<KeptAnswer>> request = () -> database.call(transaction -> {
            Optional<KeptAnswer> before = answers.claim(transaction, NAME);
            if (before.isEmpty()) {
                done.incrementAndGet();
                answers.keep(transaction, NAME, ANSWER);
            }
            return before;
        });
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Optional<KeptAnswer>>> requests =
                    IntStream.range(0, 40).mapToObj(i -> request).toList();
            for (var answer : clients.invokeAll(requests)) {
                answer.get().ifPresent(before -> assertThat(before).isEqualTo(ANSWER));
            }
        } finally {
            clients.shutdownNow();
        }

        assertThat(done).hasValue(1);
    }
}
