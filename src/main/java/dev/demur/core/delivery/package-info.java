/** Events on their way to whoever wants them: at least once, in order for each review and target, tried for a day. */
@NullMarked
package dev.demur.core.delivery;

import org.jspecify.annotations.NullMarked;
