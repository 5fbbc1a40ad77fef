/** Requests the service sends by itself, and the addresses it may send them to. */
@NullMarked
package dev.demur.core.outbound;

import org.jspecify.annotations.NullMarked;
