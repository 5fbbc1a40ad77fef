package dev.demur.core.chat;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.ApiKeys;
import dev.demur.core.access.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Who somebody in a chat is here: as configured, else as linked. A key is looked up each time, so that one that ended
 * takes its people with it; a person who signed in through a provider has to link again now and then. Thread-safe.
 */
public final class ChatAccounts {

    /** How long the role that a provider vouched for is believed. */
    static final Duration BELIEVED = Duration.ofDays(30);

    private final Map<ChatUser, Caller> configured;
    private final ChatLinks links;
    private final ApiKeys keys;
    private final Clock clock;

    /** Accounts as configured, before those that are linked; a configured key needs its id and workspace only. */
    public ChatAccounts(Map<ChatUser, Caller> configured, ChatLinks links, ApiKeys keys, Clock clock) {
        this.configured = Map.copyOf(configured);
        this.links = links;
        this.keys = keys;
        this.clock = clock;
    }

    /** The account of somebody in a chat; nothing when there is none, or it has ended. */
    public Optional<Caller> of(ChatUser user) {
        Caller known = configured.get(user);
        if (known != null) {
            return isKey(known) ? key(known) : Optional.of(known);
        }
        return links.find(user).flatMap(this::linked);
    }

    private Optional<Caller> linked(ChatLink link) {
        if (isKey(link.account())) {
            return key(link.account());
        }
        boolean believed = clock.instant().isBefore(link.linkedAt().plus(BELIEVED));
        return believed ? Optional.of(link.account()) : Optional.empty();
    }

    private static boolean isKey(Caller account) {
        return account.id().startsWith(ApiKey.ID_PREFIX);
    }

    private Optional<Caller> key(Caller account) {
        Instant now = clock.instant();
        return keys.find(account.workspace(), account.id())
                .filter(key -> key.lifetime().isUsableAt(now))
                .map(ApiKey::caller);
    }
}
