package dev.demur.outbound;

import java.time.Duration;

/**
 * How long sending may take.
 *
 * @param connect until there is a connection, and until it is encrypted
 * @param attempt all of it
 */
public record HttpTimes(Duration connect, Duration attempt) {}
