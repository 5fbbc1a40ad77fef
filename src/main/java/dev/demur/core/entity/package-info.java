/** Identifiers: what they are, who recognises them, and where they stand in a text. */
@NullMarked
package dev.demur.core.entity;

import org.jspecify.annotations.NullMarked;
