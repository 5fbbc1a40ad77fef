package dev.demur.core.entity;

import dev.demur.core.text.Span;

/**
 * An identifier that stands in a text.
 *
 * @param type the kebab-case name rules ask for it by, such as {@code email}
 * @param span where it stands in the text as typed
 */
public record Entity(String type, Span span) {}
