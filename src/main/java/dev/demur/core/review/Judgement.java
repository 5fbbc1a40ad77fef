package dev.demur.core.review;

/**
 * What a reviewer decides.
 *
 * @param revision the one the reviewer has read
 * @param comment empty when there is nothing to say
 */
public record Judgement(Ruling ruling, int revision, String comment) {}
