/** Trains the models that come with Demur. Compiled on demand, never shipped. */
@NullMarked
package dev.demur.train;

import org.jspecify.annotations.NullMarked;
