package dev.demur.core.chat;

import java.time.Instant;

/** A code to be typed into the chat, this once and until then. */
public record IssuedLinkCode(String code, Instant expiresAt) {}
