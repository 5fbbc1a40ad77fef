/** Subscriptions to events by address, and what admins do with them. */
@NullMarked
package dev.demur.core.webhook;

import org.jspecify.annotations.NullMarked;
