package dev.demur.core.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post before it goes out, with what its author said about it. Immutable.
 *
 * @param language the author's own statement (a BCP 47 primary tag such as {@code de}), or null to have it found out
 * @param inReplyTo the public review or post being answered; read for context, never judged
 * @param allow what of the organisation's own may stand in this draft, beside what the rule set lists
 */
public record Draft(
        String text,
        Channel channel,
        @Nullable String language,
        @Nullable String inReplyTo,
        List<String> altTexts,
        List<DataSource> sources,
        List<Allowance> allow) {

    public Draft {
        altTexts = List.copyOf(altTexts);
        sources = List.copyOf(sources);
        allow = List.copyOf(allow);
    }

    /** A draft that brings no allowances of its own. */
    public Draft(
            String text,
            Channel channel,
            @Nullable String language,
            @Nullable String inReplyTo,
            List<String> altTexts,
            List<DataSource> sources) {
        this(text, channel, language, inReplyTo, altTexts, sources, List.of());
    }

    /** A draft of which nothing is known but its text. */
    public static Draft of(String text) {
        return new Draft(text, Channel.OTHER, null, null, List.of(), List.of());
    }

    /** The same draft in other words. */
    public Draft withText(String other) {
        return new Draft(other, channel, language, inReplyTo, altTexts, sources, allow);
    }

    /** Whether the draft answers somebody: it says what it replies to, or its channel is for replies. */
    public boolean isReply() {
        return channel == Channel.REVIEW_REPLY || (inReplyTo != null && !inReplyTo.isBlank());
    }

    /** Everything of the draft that the public would get to read, in a fixed order; blank parts left out. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Passage.TEXT, text));
        for (int i = 0; i < altTexts.size(); i++) {
            if (!altTexts.get(i).isBlank()) {
                passages.add(new Passage("altTexts[" + i + "]", altTexts.get(i)));
            }
        }
        return List.copyOf(passages);
    }

    /** One stretch of published text; {@code field} names it as the request does. */
    public record Passage(String field, String text) {

        /** The field of the post itself. */
        public static final String TEXT = "text";
    }
}
