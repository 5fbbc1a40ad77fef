package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import org.jspecify.annotations.Nullable;

/** A finding and the match it was made of. */
record Judged(Finding finding, Match match) {

    @Nullable
    Disclosure disclosure() {
        return match.disclosure();
    }
}
