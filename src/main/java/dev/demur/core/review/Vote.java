package dev.demur.core.review;

import java.time.Instant;

/** Who decided, and when. */
public record Vote(String reviewer, Instant at) {}
