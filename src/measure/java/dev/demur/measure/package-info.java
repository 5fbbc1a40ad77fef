/** Programs that compare what is found with sets that others have labelled. Run by hand; never shipped. */
@NullMarked
package dev.demur.measure;

import org.jspecify.annotations.NullMarked;
