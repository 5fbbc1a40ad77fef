package dev.demur.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a draft is to appear. The names on the wire are the lower-case, hyphenated ones of {@link #id()}. */
public enum Channel {
    X,
    FACEBOOK,
    INSTAGRAM,
    LINKEDIN,
    TIKTOK,
    THREADS,
    BLUESKY,
    MASTODON,
    YOUTUBE,
    REVIEW_REPLY,
    BILLBOARD,
    PRESS,
    OTHER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The stable name used in requests and in rule files, such as {@code review-reply}. */
    public String id() {
        return id;
    }

    /** The channel of that name, or nothing. */
    public static Optional<Channel> of(String id) {
        return Arrays.stream(values()).filter(channel -> channel.id.equals(id)).findFirst();
    }
}
