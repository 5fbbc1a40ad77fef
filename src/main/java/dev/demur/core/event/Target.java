package dev.demur.core.event;

/**
 * Whom events go to.
 *
 * @param kind how they get there, as in {@code webhook}: there is one courier for each
 * @param id of the one among those of its kind
 */
public record Target(String kind, String id) {}
