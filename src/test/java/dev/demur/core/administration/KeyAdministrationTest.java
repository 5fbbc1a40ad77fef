package dev.demur.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.Caller;
import dev.demur.core.access.KeyCheck;
import dev.demur.core.access.MemoryApiKeys;
import dev.demur.core.access.MemoryWorkspaces;
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

final class KeyAdministrationTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Caller ADMIN = new Caller(WorkspaceId.FIRST, "key_admin", "admin", Role.ADMIN);
    private static final Caller STRANGER = new Caller(new WorkspaceId("ws_other"), "key_other", "other", Role.ADMIN);
    private static final NewKey AUTHOR = new NewKey("tool", Role.AUTHOR, null);

    private final SettableClock clock = new SettableClock(NOON);
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryApiKeys keys = new MemoryApiKeys(transactions);
    private final MemoryAuditTrail trail = new MemoryAuditTrail(transactions);
    private final KeyCheck check = new KeyCheck(keys, clock, null);
    private final KeyAdministration administration = new KeyAdministration(
            new KeyAdministration.Stores(transactions, new MemoryWorkspaces(), keys, trail),
            check,
            new SecureRandom(),
            clock);

    @Test
    void issuesAKeyThatOpensAndSaysSoInTheAudit() {
        IssuedKey issued = administration.issue(ADMIN, AUTHOR);

        assertThat(check.callerOf(issued.secret().reveal()))
                .contains(new Caller(WorkspaceId.FIRST, issued.key().id(), "tool", Role.AUTHOR));
        AuditEvent event = trail.events().get(0);
        assertThat(event.action()).isEqualTo("key.created");
        assertThat(event.actor()).isEqualTo("key_admin");
        assertThat(event.subject()).isEqualTo(issued.key().id());
        assertThat(event.details())
                .isEqualTo(Map.of("prefix", issued.key().fingerprint().prefix(), "role", "author"));
    }

    @Test
    void revokesAKeyAtOnceAndOnce() {
        IssuedKey issued = administration.issue(ADMIN, AUTHOR);
        check.callerOf(issued.secret().reveal());

        administration.revoke(ADMIN, issued.key().id());
        administration.revoke(ADMIN, issued.key().id());

        assertThat(check.callerOf(issued.secret().reveal())).isEmpty();
        assertThat(trail.events()).extracting(AuditEvent::action).containsExactly("key.created", "key.revoked");
    }

    @Test
    void touchesNoKeyOfAnotherWorkspace() {
        IssuedKey issued = administration.issue(ADMIN, AUTHOR);

        assertThatThrownBy(() -> administration.revoke(STRANGER, issued.key().id()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.rotate(STRANGER, issued.key().id(), Duration.ZERO))
                .isInstanceOf(NotFoundException.class);
        assertThat(administration.list(STRANGER, "")).isEmpty();
        assertThat(check.callerOf(issued.secret().reveal())).isPresent();
    }

    @Test
    void letsNoKeyRevokeItself() {
        IssuedKey issued = administration.issue(ADMIN, new NewKey("second", Role.ADMIN, null));

        assertThatThrownBy(() -> administration.revoke(
                        issued.key().caller(), issued.key().id()))
                .isInstanceOf(OwnKeyException.class);
    }

    @Test
    void rotatesAKeyWithAnOverlap() {
        IssuedKey old = administration.issue(ADMIN, AUTHOR);

        IssuedKey fresh = administration.rotate(ADMIN, old.key().id(), Duration.ofMinutes(1));

        assertThat(fresh.key().name()).isEqualTo("tool");
        assertThat(fresh.key().role()).isEqualTo(Role.AUTHOR);
        assertThat(check.callerOf(old.secret().reveal())).isPresent();
        clock.pass(Duration.ofMinutes(1));
        assertThat(check.callerOf(old.secret().reveal())).isEmpty();
        assertThat(check.callerOf(fresh.secret().reveal())).isPresent();
        assertThat(trail.events().get(1).details())
                .containsEntry("successor", fresh.key().id());
    }

    @Test
    void rotatesNoKeyThatHasEnded() {
        IssuedKey old = administration.issue(ADMIN, AUTHOR);
        administration.revoke(ADMIN, old.key().id());

        assertThatThrownBy(() -> administration.rotate(ADMIN, old.key().id(), Duration.ZERO))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void makesAFirstAdminKeyWhenNoneOpens() {
        IssuedKey first = administration.ensureFirst().orElseThrow();
        assertThat(first.key().role()).isEqualTo(Role.ADMIN);
        assertThat(administration.ensureFirst()).as("there is one").isEmpty();

        administration.revoke(ADMIN, first.key().id());

        assertThat(administration.ensureFirst()).as("there is none any more").isPresent();
    }

    @Test
    void neverStoresASecret() {
        IssuedKey issued = administration.issue(ADMIN, AUTHOR);

        assertThat(keys.list(WorkspaceId.FIRST, "")).allSatisfy(key -> assertThat(key.toString())
                .doesNotContain(issued.secret().reveal().substring(12)));
        assertThat(trail.events().toString())
                .doesNotContain(issued.secret().reveal().substring(12));
        assertThat(keys.list(WorkspaceId.FIRST, "")).extracting(ApiKey::role).containsExactly(Role.AUTHOR);
    }
}
