/** The wiring: puts core and adapters together, and watches over what runs. Imported by nobody. */
@NullMarked
package dev.demur.app;

import org.jspecify.annotations.NullMarked;
