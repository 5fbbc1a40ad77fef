/** Clearances: signed leave to publish a text on a channel, the keys that sign them, and what makes one fail. */
@NullMarked
package dev.demur.core.clearance;

import org.jspecify.annotations.NullMarked;
