package dev.demur.rest;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.review.ReviewCursor;
import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reviews are asked for. What is left out or empty asks for nothing. */
record ReviewListParams(
        @QueryParam("state")
                @Parameter(description = "open, changes-requested, approved, rejected or expired")
                @Nullable
                String state,
        @QueryParam("channel") @Parameter(description = "Where it is to appear", example = "x") @Nullable
                String channel,
        @QueryParam("author") @Parameter(description = "The id of the key that submitted it") @Nullable String author,
        @QueryParam("rule")
                @Parameter(description = "A rule that found something", example = "small-cohort-behaviour")
                @Nullable
                String rule,
        @QueryParam("q")
                @Parameter(description = "Words of the title or some revision; all of them, whole words")
                @Nullable
                String words,
        @QueryParam("cursor") @Parameter(description = "The nextCursor of the page before") @Nullable String cursor,
        @QueryParam("limit") @DefaultValue("50") @Parameter(description = "1 to 200") String limit) {

    private static final int MOST = 200;

    /** The query. Throws a problem that names every parameter that is not right. */
    ReviewQuery in(WorkspaceId workspace) {
        FieldErrors errors = new FieldErrors();
        Reader reader = new Reader(errors);
        ReviewQuery.Filter filter = new ReviewQuery.Filter(
                reader.read("state", state, "must be the name of a state", ReviewStatus::of),
                reader.read("channel", channel, "must be the name of a channel", Channel::of),
                reader.read("author", author, "must be the id of a key", ReviewListParams::clean),
                reader.read("rule", rule, "must be the id of a rule", ReviewListParams::rule),
                words == null ? "" : words);
        ReviewCursor after = reader.read("cursor", cursor, "must be the nextCursor of an answer", ReviewCursors::read);
        errors.throwIfAny();
        return new ReviewQuery(workspace, filter, after, SequenceCursor.limit(limit, MOST));
    }

    private static Optional<String> clean(String id) {
        return Ids.isWellFormed(id) ? Optional.of(id) : Optional.empty();
    }

    private static Optional<RuleId> rule(String id) {
        return RuleId.isWellFormed(id) ? Optional.of(new RuleId(id)) : Optional.empty();
    }

    /** Reads parameters and notes what is wrong with them. */
    private record Reader(FieldErrors errors) {

        <T> @Nullable T read(String name, @Nullable String value, String mustBe, Function<String, Optional<T>> parse) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            Optional<T> parsed = parse.apply(value);
            if (parsed.isEmpty()) {
                errors.add(name, mustBe);
            }
            return parsed.orElse(null);
        }
    }
}
