package dev.demur.store;

import dev.demur.core.check.CheckReport;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.review.Comment;
import dev.demur.core.review.Recheck;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.Revision;
import org.jspecify.annotations.Nullable;

/** Seals whatever of a review holds words, each part for its own place: it opens nowhere else. Erased parts are null. */
final class ReviewSeal {

    private final TextCipher cipher;

    ReviewSeal(TextCipher cipher) {
        this.cipher = cipher;
    }

    /** The key that everything is sealed with from now on. */
    byte[] keyId() {
        return cipher.currentKeyId();
    }

    byte @Nullable [] title(Review review) {
        return seal(review.header().title(), title(review.ref().id()));
    }

    @Nullable
    String openTitle(ReviewId id, byte @Nullable [] sealed) {
        return open(sealed, title(id));
    }

    private static String title(ReviewId id) {
        return "review/%s/title".formatted(id);
    }

    byte @Nullable [] revision(ReviewId id, Revision revision) {
        Revision.Content content = revision.content();
        return seal(content == null ? null : RecordJson.write(content), revision(id, revision.number()));
    }

    Revision.@Nullable Content openRevision(ReviewId id, int number, byte @Nullable [] sealed) {
        String json = open(sealed, revision(id, number));
        return json == null ? null : RecordJson.read(json, Revision.Content.class);
    }

    private static String revision(ReviewId id, int number) {
        return "review/%s/revision/%d".formatted(id, number);
    }

    byte @Nullable [] recheck(Review review) {
        Recheck recheck = review.recheck();
        CheckReport report = recheck == null ? null : recheck.report();
        return seal(
                report == null ? null : RecordJson.write(report),
                recheck(review.ref().id()));
    }

    @Nullable
    CheckReport openRecheck(ReviewId id, byte @Nullable [] sealed) {
        String json = open(sealed, recheck(id));
        return json == null ? null : RecordJson.read(json, CheckReport.class);
    }

    private static String recheck(ReviewId id) {
        return "review/%s/recheck".formatted(id);
    }

    byte @Nullable [] comment(ReviewId id, int number, Comment comment) {
        return seal(comment.text(), comment(id, number));
    }

    @Nullable
    String openComment(ReviewId id, int number, byte @Nullable [] sealed) {
        return open(sealed, comment(id, number));
    }

    private static String comment(ReviewId id, int number) {
        return "review/%s/comment/%d".formatted(id, number);
    }

    private byte @Nullable [] seal(@Nullable String text, String place) {
        return text == null ? null : cipher.seal(text, place);
    }

    private @Nullable String open(byte @Nullable [] sealed, String place) {
        return sealed == null ? null : cipher.open(sealed, place);
    }
}
