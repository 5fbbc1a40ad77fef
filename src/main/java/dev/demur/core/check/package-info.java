/** The engine: a draft in, a report with findings and one decision out. */
@NullMarked
package dev.demur.core.check;

import org.jspecify.annotations.NullMarked;
