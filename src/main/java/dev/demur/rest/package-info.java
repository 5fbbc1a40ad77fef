/** HTTP and JSON: checks, batches, rules. Every error leaves as {@code application/problem+json}, from one place. */
@NullMarked
package dev.demur.rest;

import org.jspecify.annotations.NullMarked;
