package dev.demur.core.entity;

import dev.demur.core.text.Span;

/**
 * An identifier that stands in a text.
 *
 * @param type the kebab-case name rules ask for it by, such as {@code email}
 * @param group the family it belongs to, such as {@code contact}; rules may ask for that instead
 * @param title what a sentence calls it, such as "an e-mail address"
 * @param span where it stands in the text as typed
 * @param value as it stands in the normalised text
 */
public record Entity(String type, String group, String title, Span span, String value) {}
