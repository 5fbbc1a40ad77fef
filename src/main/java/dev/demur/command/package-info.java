/** Programs to be run beside the service, which they ask over HTTP like anybody else. */
@NullMarked
package dev.demur.command;

import org.jspecify.annotations.NullMarked;
