/**
 * Rule files in YAML: one description of their shape, from which come the checks an author reads and the schemas an
 * editor completes by. YAML types stop at this package.
 */
@NullMarked
package dev.demur.rulefile;

import org.jspecify.annotations.NullMarked;
