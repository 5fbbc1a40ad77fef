package dev.demur.core.entity;

import com.google.re2j.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rule files say of one type of identifier. Immutable.
 *
 * @param title what a sentence calls it
 * @param raise words nearby that say a match is one
 * @param lower words nearby that say a match is something else
 * @param pattern how it is written, for a type that no recognizer knows; else null
 * @param certainty of a match of the pattern
 */
public record EntityRule(
        String type,
        String group,
        String title,
        List<String> raise,
        List<String> lower,
        @Nullable Pattern pattern,
        Certainty certainty) {

    public EntityRule {
        raise = List.copyOf(raise);
        lower = List.copyOf(lower);
    }
}
