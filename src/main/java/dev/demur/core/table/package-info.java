/** Tables as files for spreadsheets. */
@NullMarked
package dev.demur.core.table;

import org.jspecify.annotations.NullMarked;
