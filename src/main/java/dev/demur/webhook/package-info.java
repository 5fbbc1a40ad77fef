/** Webhooks as Standard Webhooks has them: what is sent, its signature, and what an answer means. */
@NullMarked
package dev.demur.webhook;

import org.jspecify.annotations.NullMarked;
