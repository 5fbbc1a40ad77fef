package dev.demur.core.review;

import java.time.Instant;

/** The last review of a page. Reviews are listed by when they were submitted, newest first, then by id downwards. */
public record ReviewCursor(Instant createdAt, ReviewId id) {}
