package dev.demur.core.administration;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.ApiKeys;
import dev.demur.core.access.Caller;
import dev.demur.core.access.KeyCheck;
import dev.demur.core.access.KeyLifetime;
import dev.demur.core.access.KeySecret;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.Workspaces;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.transaction.Transaction;
import dev.demur.core.transaction.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes, lists, rotates and ends the keys of the caller's workspace. Who may call is up to the caller's caller. */
public final class KeyAdministration {

    private static final String FIRST_NAME = "first admin key";

    private final Stores stores;
    private final KeyCheck check;
    private final SecureRandom random;
    private final Clock clock;

    /** Where keys and what happens to them are kept. */
    public record Stores(Transactions transactions, Workspaces workspaces, ApiKeys keys, AuditTrail trail) {}

    public KeyAdministration(Stores stores, KeyCheck check, SecureRandom random, Clock clock) {
        this.stores = stores;
        this.check = check;
        this.random = random;
        this.clock = clock;
    }

    /** Makes a key. Its secret is in the answer and nowhere else. */
    public IssuedKey issue(Caller admin, NewKey wanted) {
        return stores.transactions().call(transaction -> {
            IssuedKey issued = make(transaction, admin.workspace(), wanted);
            record(transaction, about(issued.key(), event(admin, "key.created", issued.key())));
            return issued;
        });
    }

    /** The workspace's keys that begin so, ended ones too. */
    public List<ApiKey> list(Caller admin, String prefix) {
        return stores.keys().list(admin.workspace(), prefix);
    }

    /** Ends a key at once. Doing so again changes nothing. */
    public void revoke(Caller admin, String id) {
        if (admin.id().equals(id)) {
            throw new OwnKeyException();
        }
        stores.transactions().run(transaction -> {
            ApiKey key = locked(transaction, admin, id);
            if (key.lifetime().revokedAt() == null) {
                stores.keys().end(transaction, key.revoked(clock.instant()));
                record(transaction, event(admin, "key.revoked", key));
            }
        });
        check.forget(id);
    }

    /** Makes another key of the same name, role and end; the old one goes on for the overlap and no longer. */
    public IssuedKey rotate(Caller admin, String id, Duration overlap) {
        IssuedKey issued = stores.transactions().call(transaction -> {
            ApiKey old = locked(transaction, admin, id);
            Instant now = clock.instant();
            if (!old.lifetime().isUsableAt(now)) {
                throw new NotFoundException("key");
            }
            NewKey wanted = new NewKey(old.name(), old.role(), old.lifetime().expiresAt());
            IssuedKey fresh = make(transaction, admin.workspace(), wanted);
            stores.keys().end(transaction, old.endingBy(now.plus(overlap)));
            record(
                    transaction,
                    about(fresh.key(), event(admin, "key.rotated", old))
                            .with("successor", fresh.key().id()));
            return fresh;
        });
        check.forget(id);
        return issued;
    }

    /** Makes the first workspace's first admin key, unless it has one that opens. */
    public Optional<IssuedKey> ensureFirst() {
        return stores.transactions().call(transaction -> {
            stores.workspaces().lock(transaction, WorkspaceId.FIRST);
            Instant now = clock.instant();
            boolean present = stores.keys().list(WorkspaceId.FIRST, "").stream()
                    .anyMatch(key -> key.role() == Role.ADMIN && key.lifetime().isUsableAt(now));
            return present ? Optional.empty() : Optional.of(first(transaction, WorkspaceId.FIRST));
        });
    }

    /** A workspace's first admin key, made by the service. */
    IssuedKey first(Transaction transaction, WorkspaceId workspace) {
        IssuedKey issued = make(transaction, workspace, new NewKey(FIRST_NAME, Role.ADMIN, null));
        AuditEvent event = AuditEvent.byService(
                workspace, clock.instant(), "key.created", issued.key().id());
        record(transaction, about(issued.key(), event));
        return issued;
    }

    private IssuedKey make(Transaction transaction, WorkspaceId workspace, NewKey wanted) {
        KeySecret secret = KeySecret.random(random);
        ApiKey key = new ApiKey(
                new RandomIds(random).next(ApiKey.ID_PREFIX),
                workspace,
                wanted.name(),
                wanted.role(),
                secret.fingerprint(),
                KeyLifetime.from(clock.instant(), wanted.expiresAt()));
        stores.keys().add(transaction, key);
        return new IssuedKey(key, secret);
    }

    /** The workspace is held, so that two who change the same key do it one after the other. */
    private ApiKey locked(Transaction transaction, Caller admin, String id) {
        stores.workspaces().lock(transaction, admin.workspace());
        return stores.keys().find(admin.workspace(), id).orElseThrow(() -> new NotFoundException("key"));
    }

    private AuditEvent event(Caller admin, String action, ApiKey key) {
        return AuditEvent.by(admin, clock.instant(), action, key.id());
    }

    private static AuditEvent about(ApiKey key, AuditEvent event) {
        return event.with("prefix", key.fingerprint().prefix())
                .with("role", key.role().id());
    }

    private void record(Transaction transaction, AuditEvent event) {
        stores.trail().record(transaction, event);
    }
}
