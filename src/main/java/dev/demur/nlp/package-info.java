/** OpenNLP behind the core's port. No type of OpenNLP leaves this package. */
@NullMarked
package dev.demur.nlp;

import org.jspecify.annotations.NullMarked;
