/** How good the detection is: runs a corpus of judged posts through the checker and says so in figures. Never shipped. */
@NullMarked
package dev.demur.evaluation;

import org.jspecify.annotations.NullMarked;
