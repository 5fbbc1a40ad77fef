package dev.demur.web;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form of a review's page as it was sent: each sends some of this. */
final class ReviewForm {

    static final ReviewForm EMPTY = new ReviewForm();

    @FormParam("token")
    @Nullable
    String token;

    @FormParam("decision")
    @Nullable
    String decision;

    @FormParam("revision")
    @Nullable
    String revision;

    @FormParam("comment")
    @Nullable
    String comment;

    @FormParam("text")
    @Nullable
    String text;

    @FormParam("confirm")
    @Nullable
    String confirm;

    /** The comment, with line ends as they were typed; empty where there is none. */
    public String said() {
        return comment == null ? "" : comment.replace("\r\n", "\n").strip();
    }

    /** The wording that was sent, or nothing. */
    public @Nullable String wording() {
        return text == null ? null : text.replace("\r\n", "\n");
    }

    /** The number of the revision the decision is about. */
    Optional<Integer> readRevision() {
        try {
            return revision == null ? Optional.empty() : Optional.of(Integer.valueOf(revision));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
