package dev.demur.core.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.Caller;
import dev.demur.core.access.EnvironmentKey;
import dev.demur.core.access.KeyLifetime;
import dev.demur.core.access.KeySecret;
import dev.demur.core.access.MemoryApiKeys;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Role;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.MemoryAuditTrail;
import dev.demur.core.transaction.MemoryTransactions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who people in a chat are, from the code they take to the key that ends. */
final class ChatAccountsTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ChatUser USER = new ChatUser("T1", "U1");
    private static final Caller PERSON = new Caller(WorkspaceId.FIRST, "person_1", "Ann", Role.REVIEWER);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T12:00:00Z"));
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryAuditTrail trail = new MemoryAuditTrail(transactions);
    private final MemoryChatLinks links = new MemoryChatLinks();
    private final MemoryApiKeys keys = new MemoryApiKeys(transactions);
    private final LinkChatUser linking =
            new LinkChatUser(new LinkChatUser.Stores(transactions, links, trail), new RandomIds(RANDOM), clock);
    private final ChatAccounts accounts = new ChatAccounts(Map.of(), links, keys, clock);

    private ApiKey key() {
        ApiKey key = new ApiKey(
                "key_1",
                WorkspaceId.FIRST,
                "Ann",
                Role.REVIEWER,
                KeySecret.random(RANDOM).fingerprint(),
                KeyLifetime.from(clock.instant(), null));
        transactions.run(transaction -> keys.add(transaction, key));
        return key;
    }

    private String code(Caller account) {
        return linking.code(account).code();
    }

    @Test
    void aCodeMakesSomebodyTheAccountOfWhoeverTookIt() {
        Caller account = key().caller();

        assertThat(accounts.of(USER)).isEmpty();
        assertThat(linking.link(USER, WorkspaceId.FIRST, code(account))).contains(account);
        assertThat(accounts.of(USER)).contains(account);
        assertThat(accounts.of(new ChatUser("T2", "U1"))).isEmpty();
    }

    @Test
    void theTrailSaysSo() {
        linking.link(USER, WorkspaceId.FIRST, code(PERSON));

        assertThat(trail.events())
                .extracting(AuditEvent::action, AuditEvent::subject, AuditEvent::details)
                .containsExactly(tuple("chat.linked", "person_1", Map.of("team", "T1", "user", "U1")));
    }

    @Test
    void aCodeDoesNotWorkTwiceOrAfterTenMinutes() {
        String used = code(PERSON);
        linking.link(USER, WorkspaceId.FIRST, used);
        String old = code(PERSON);
        clock.pass(Duration.ofMinutes(10));

        assertThat(linking.link(USER, WorkspaceId.FIRST, used)).isEmpty();
        assertThat(linking.link(USER, WorkspaceId.FIRST, old)).isEmpty();
        assertThat(linking.link(USER, WorkspaceId.FIRST, "link_made_up")).isEmpty();
    }

    @Test
    void aCodeOfAnotherWorkspaceLinksNobody() {
        assertThat(linking.link(USER, new WorkspaceId("ws_other"), code(PERSON)))
                .isEmpty();
        assertThat(accounts.of(USER)).isEmpty();
    }

    @Test
    void theKeyOfTheEnvironmentIsNobody() {
        assertThatThrownBy(() -> linking.code(EnvironmentKey.CALLER)).isInstanceOf(SharedAccountException.class);
    }

    @Test
    void aKeyThatEndedTakesItsPersonWithIt() {
        ApiKey key = key();
        linking.link(USER, WorkspaceId.FIRST, code(key.caller()));
        transactions.run(transaction -> keys.end(transaction, key.revoked(clock.instant())));

        assertThat(accounts.of(USER)).isEmpty();
    }

    @Test
    void aPersonWithoutAKeyIsBelievedForThirtyDays() {
        linking.link(USER, WorkspaceId.FIRST, code(PERSON));

        clock.pass(Duration.ofDays(30).minusSeconds(1));
        assertThat(accounts.of(USER)).contains(PERSON);
        clock.pass(Duration.ofSeconds(1));
        assertThat(accounts.of(USER)).isEmpty();
    }

    @Test
    void settingsComeBeforeLinks() {
        linking.link(USER, WorkspaceId.FIRST, code(PERSON));
        Caller configured = new Caller(WorkspaceId.FIRST, "chat_acme_U1", "Ann", Role.AUTHOR);

        assertThat(new ChatAccounts(Map.of(USER, configured), links, keys, clock).of(USER))
                .contains(configured);
    }

    @Test
    void aConfiguredKeyHasTheRoleItHasNow() {
        Caller key = key().caller();
        Caller configured = new Caller(WorkspaceId.FIRST, key.id(), "U1", Role.CHECKER);

        assertThat(new ChatAccounts(Map.of(USER, configured), links, keys, clock).of(USER))
                .contains(key);
    }
}
