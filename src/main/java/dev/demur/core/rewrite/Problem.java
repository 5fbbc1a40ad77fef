package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.entity.Entity;
import dev.demur.core.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about. Disclosure and identifier may both be missing; then only the whole sentence can go, or the whole post.
 *
 * @param places where it stands in the text, in UTF-16 offsets
 */
public record Problem(@Nullable Disclosure disclosure, @Nullable Entity entity, List<Span> places) {

    public Problem {
        places = List.copyOf(places);
    }

    /** Whether nothing is known of it but where it stands. */
    boolean isNameless() {
        return disclosure == null && entity == null;
    }
}
