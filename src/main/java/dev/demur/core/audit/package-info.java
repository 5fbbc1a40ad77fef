/** What was decided or changed, by whom and when: an append-only chain of events for each workspace. */
@NullMarked
package dev.demur.core.audit;

import org.jspecify.annotations.NullMarked;
