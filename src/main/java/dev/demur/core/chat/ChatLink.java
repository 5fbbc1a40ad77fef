package dev.demur.core.chat;

import dev.demur.core.access.Caller;
import java.time.Instant;

/** That somebody in a chat is an account here, as it was when they were linked. */
public record ChatLink(ChatUser user, Caller account, Instant linkedAt) {}
