package dev.demur.core.entity;

import dev.demur.core.text.Expression;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rule files say of one type of identifier. Immutable.
 *
 * @param title what a sentence calls it
 * @param raise words nearby that say a match is one
 * @param lower words nearby that say a match is something else
 * @param invite words nearby that say so, too, where no other word and no name says anything: "ring", "write to"
 * @param person whether somebody's first name or handle nearby says that a match is one, too
 * @param form how it is written, for a type that no recognizer knows; else null
 */
public record EntityRule(
        String type,
        String group,
        String title,
        List<String> raise,
        List<String> lower,
        List<String> invite,
        boolean person,
        @Nullable Form form) {

    public EntityRule {
        raise = List.copyOf(raise);
        lower = List.copyOf(lower);
        invite = List.copyOf(invite);
    }

    /** The same type, and these words nearby say too that a match is something else. */
    public EntityRule loweredBy(List<String> more) {
        List<String> both = Stream.concat(lower.stream(), more.stream()).toList();
        return new EntityRule(type, group, title, raise, both, invite, person, form);
    }

    /**
     * How an identifier is written.
     *
     * @param expression for it
     * @param signs the expression is tried only in a text that holds one of these; empty for every text
     * @param labels words that stand right before it, such as "password:"; empty when it stands by itself
     * @param certainty of a match
     */
    public record Form(Expression expression, List<String> signs, List<String> labels, Certainty certainty) {

        public Form {
            signs = List.copyOf(signs);
            labels = List.copyOf(labels);
        }
    }
}
