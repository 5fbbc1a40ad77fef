package dev.demur.evaluation;

import java.util.Locale;

/** By what posts are told apart. */
enum Dimension {
    PART,
    LANGUAGE,
    KIND,
    INDUSTRY,
    CHANNEL;

    String of(Post post) {
        return switch (this) {
            case PART -> post.origin().part();
            case LANGUAGE -> post.language();
            case KIND -> post.kind();
            case INDUSTRY -> post.industry();
            case CHANNEL -> post.draft().channel().id();
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
