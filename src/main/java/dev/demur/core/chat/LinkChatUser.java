package dev.demur.core.chat;

import dev.demur.core.access.Caller;
import dev.demur.core.access.EnvironmentKey;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.check.TextHash;
import dev.demur.core.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes somebody in a chat an account here: who is signed in takes a code and types it into the chat. Thread-safe. */
public final class LinkChatUser {

    /** How every code begins. */
    public static final String PREFIX = "link_";

    /** How long a code can be used. */
    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final Stores stores;
    private final RandomIds ids;
    private final Clock clock;

    /** Where links, and that they were made, are kept. */
    public record Stores(Transactions transactions, ChatLinks links, AuditTrail trail) {}

    public LinkChatUser(Stores stores, RandomIds ids, Clock clock) {
        this.stores = stores;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A code for the caller's own account.
     *
     * @throws SharedAccountException when the caller is no one person's account
     */
    public IssuedLinkCode code(Caller account) {
        if (account.id().equals(EnvironmentKey.CALLER.id())) {
            throw new SharedAccountException();
        }
        String code = ids.next(PREFIX);
        Instant expiresAt = clock.instant().plus(LIFETIME);
        stores.transactions().run(transaction -> stores.links()
                .add(transaction, new LinkCode(TextHash.of(code), account, expiresAt)));
        return new IssuedLinkCode(code, expiresAt);
    }

    /** Links whoever typed the code into a chat of that workspace; nothing when it is no code, or none of there. */
    public Optional<Caller> link(ChatUser user, WorkspaceId workspace, String code) {
        Instant now = clock.instant();
        return stores.transactions().call(transaction -> stores.links()
                .redeem(transaction, TextHash.of(code), now)
                .filter(account -> account.workspace().equals(workspace))
                .map(account -> {
                    stores.links().put(transaction, new ChatLink(user, account, now));
                    stores.trail().record(transaction, event(user, account, now));
                    return account;
                }));
    }

    private static AuditEvent event(ChatUser user, Caller account, Instant now) {
        return AuditEvent.by(account, now, "chat.linked", account.id())
                .with("team", user.team())
                .with("user", user.user());
    }
}
