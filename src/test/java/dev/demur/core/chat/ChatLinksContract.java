package dev.demur.core.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.Transactions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of links must do. */
public abstract class ChatLinksContract {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Caller ANN = new Caller(WorkspaceId.FIRST, "person_1", "Änn", Role.REVIEWER);
    private static final Caller BEN = new Caller(WorkspaceId.FIRST, "key_2", "Ben", Role.AUTHOR);
    private static final ChatUser USER = new ChatUser("T1", "U1");

    protected abstract ChatLinks links();

    protected abstract Transactions transactions();

    private Optional<Caller> redeem(String hash, Instant now) {
        return transactions().call(transaction -> links().redeem(transaction, hash, now));
    }

    private void add(LinkCode code) {
        transactions().run(transaction -> links().add(transaction, code));
    }

    @Test
    void redeemsACodeOnce() {
        add(new LinkCode("sha256:1", ANN, NOON));

        assertThat(redeem("sha256:1", NOON.minusSeconds(1))).contains(ANN);
        assertThat(redeem("sha256:1", NOON.minusSeconds(1))).isEmpty();
        assertThat(redeem("sha256:2", NOON.minusSeconds(1))).isEmpty();
    }

    @Test
    void redeemsNoneThatHasRunOut() {
        add(new LinkCode("sha256:3", ANN, NOON));

        assertThat(redeem("sha256:3", NOON)).isEmpty();
    }

    @Test
    void knowsTheLastLinkOfAPerson() {
        assertThat(links().find(USER)).isEmpty();
        ChatLink first = new ChatLink(USER, ANN, NOON);
        ChatLink second = new ChatLink(USER, BEN, NOON.plusSeconds(1));

        transactions().run(transaction -> links().put(transaction, first));
        assertThat(links().find(USER)).contains(first);
        transactions().run(transaction -> links().put(transaction, second));

        assertThat(links().find(USER)).contains(second);
        assertThat(links().find(new ChatUser("T2", "U1"))).isEmpty();
    }
}
