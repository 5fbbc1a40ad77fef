package dev.demur.slack;

import dev.demur.core.review.ReviewId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Where things are to be seen in a browser, if the operator has said where Demur is. */
@Singleton
class Links {

    private final Optional<URI> pages;

    Links(SlackSettings settings) {
        this.pages = settings.pages().map(Links::folder);
    }

    private static URI folder(URI pages) {
        return pages.toString().endsWith("/") ? pages : URI.create(pages + "/");
    }

    Optional<URI> compose() {
        return pages;
    }

    Optional<URI> review(ReviewId id) {
        return pages.map(base -> base.resolve("reviews/" + id));
    }
}
