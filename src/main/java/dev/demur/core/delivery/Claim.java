package dev.demur.core.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * How many deliveries somebody is ready to take on.
 *
 * @param lease for how long nobody else gets them
 * @param limit how many at most
 * @param perTarget how many of one target may be under way at once, whoever holds them; nearly kept when several claim
 *     at the same moment
 */
public record Claim(Instant now, Duration lease, int limit, int perTarget) {}
