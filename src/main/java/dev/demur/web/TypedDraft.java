package dev.demur.web;

import dev.demur.core.review.Submission;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page a post is written on, as its script sends it.
 *
 * @param scheduledAt an instant; empty or null when none is set
 */
record TypedDraft(
        @Nullable String text,
        @Nullable String channel,
        @Nullable String inReplyTo,
        @Nullable List<@Nullable String> altTexts,
        @Nullable List<@Nullable Source> sources,
        @Nullable String title,
        @Nullable String scheduledAt) {

    /** How many alt texts or sources a post may have. */
    static final int MOST = 50;

    /** The longest title, in UTF-16 units. */
    static final int LONGEST_TITLE = 200;

    private static final int SHORT_TITLE = 60;

    boolean isFit(int maxLength) {
        return text != null
                && !text.isBlank()
                && text.length() <= maxLength
                && (inReplyTo == null || inReplyTo.length() <= maxLength)
                && orEmpty(altTexts).size() <= MOST
                && orEmpty(altTexts).stream().allMatch(alt -> alt != null && alt.length() <= maxLength)
                && orEmpty(sources).size() <= MOST
                && orEmpty(sources).stream().allMatch(source -> source != null && source.isFit())
                && (title == null || title.length() <= LONGEST_TITLE)
                && (scheduledAt == null || scheduledAt.isEmpty() || schedule() != null);
    }

    Draft draft() {
        return new Draft(
                Objects.requireNonNullElse(text, ""),
                Optional.ofNullable(channel).flatMap(Channel::of).orElse(Channel.OTHER),
                null,
                inReplyTo == null || inReplyTo.isBlank() ? null : inReplyTo,
                orEmpty(altTexts).stream().map(Objects::requireNonNull).toList(),
                orEmpty(sources).stream()
                        .map(Objects::requireNonNull)
                        .map(Source::source)
                        .toList());
    }

    /** The same, to be decided by people. A draft without a title is called by how it begins: a list has to call it something. */
    Submission submission() {
        String called = title == null || title.isBlank() ? beginning() : title.strip();
        return new Submission(draft(), called, schedule());
    }

    @Nullable
    Instant schedule() {
        if (scheduledAt == null || scheduledAt.isEmpty()) {
            return null;
        }
        try {
            return Instant.parse(scheduledAt);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String beginning() {
        String line =
                Objects.requireNonNullElse(text, "").strip().lines().findFirst().orElse("");
        if (line.length() <= SHORT_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', SHORT_TITLE);
        int end = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, SHORT_TITLE));
        return line.substring(0, end) + " …";
    }

    private static <T extends @Nullable Object> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Where figures of the post come from, as its author says. */
    record Source(
            @Nullable String name, @Nullable String kind, @Nullable Long cohortSize, @Nullable String consentRef) {

        private static final int LONGEST = 500;

        boolean isFit() {
            return kindOf().isPresent()
                    && (cohortSize == null || cohortSize >= 0)
                    && length(name) <= LONGEST
                    && length(consentRef) <= LONGEST;
        }

        private Optional<DataSource.Kind> kindOf() {
            return Optional.ofNullable(kind).flatMap(DataSource.Kind::of);
        }

        private static int length(@Nullable String value) {
            return value == null ? 0 : value.length();
        }

        DataSource source() {
            return new DataSource(Objects.requireNonNullElse(name, ""), kindOf().orElseThrow(), cohortSize, consentRef);
        }
    }
}
