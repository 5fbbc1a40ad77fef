/** What happened that others may want to hear about, and the outbox it leaves through. No event has a word of a draft. */
@NullMarked
package dev.demur.core.event;

import org.jspecify.annotations.NullMarked;
