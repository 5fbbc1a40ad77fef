/** Clearances as JSON Web Signatures, by jose4j. */
@NullMarked
package dev.demur.jose;

import org.jspecify.annotations.NullMarked;
