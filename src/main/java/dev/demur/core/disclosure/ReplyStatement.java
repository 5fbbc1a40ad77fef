package dev.demur.core.disclosure;

import dev.demur.core.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one sentence of a reply gives away about the person it answers. Immutable.
 *
 * @param spans the words that do, in order, as offsets into the text as typed; at least one
 */
public record ReplyStatement(Says says, List<Span> spans) {

    public ReplyStatement {
        spans = List.copyOf(spans);
    }

    /** What a sentence of a reply does, the gravest last. */
    public enum Says {
        /** Thanks for a visit, an order, a stay. */
        THANKS,
        /** Is sorry for what the other one wrote, in their words. */
        ECHO,
        /** Asks for data of a customer where everybody reads along. */
        DATA_REQUEST,
        /** Confirms that somebody is or was a customer. */
        RELATION,
        /** Tells what was done with or for them, when, or what the records say. */
        DEALING;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name in rule files, such as {@code data-request}. */
        public String id() {
            return id;
        }

        /** What has that name, or nothing. */
        public static Optional<Says> of(String id) {
            return Arrays.stream(values()).filter(says -> says.id.equals(id)).findFirst();
        }
    }
}
