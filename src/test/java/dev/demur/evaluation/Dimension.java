package dev.demur.evaluation;

import java.util.Locale;
import java.util.function.Function;

/** By what posts are told apart. */
enum Dimension {
    PART(post -> post.origin().part()),
    LANGUAGE(Post::language),
    KIND(Post::kind),
    INDUSTRY(Post::industry),
    CHANNEL(post -> post.draft().channel().id());

    private final Function<Post, String> value;

    Dimension(Function<Post, String> value) {
        this.value = value;
    }

    String of(Post post) {
        return value.apply(post);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
