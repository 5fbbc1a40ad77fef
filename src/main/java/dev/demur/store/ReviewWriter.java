package dev.demur.store;

import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.review.Comment;
import dev.demur.core.review.Recheck;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewHeader;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Ruling;
import dev.demur.core.review.Verdict;
import dev.demur.core.rule.RuleId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Writes reviews to rows, sealing whatever holds words. */
final class ReviewWriter {

    private static final String INSERT =
            """
            INSERT INTO review (id, workspace_id, channel, author, title, scheduled_at, created_at, changed_at, state,
                standing, closed_at, erased_at, revision, decision, text_hash, ruleset_digest, profile, rules,
                rechecked_at, recheck, decision_changed, words, key_id)
            VALUES (:id, :workspace, :channel, :author, :title, :scheduledAt, :createdAt, :changedAt, :state,
                :standing::jsonb, :closedAt, :erasedAt, :revision, :decision, :textHash, :rulesetDigest, :profile, :rules,
                :recheckedAt, :recheck, :decisionChanged, :words, :keyId)
            """;
    private static final String UPDATE =
            """
            UPDATE review SET title = :title, changed_at = :changedAt, state = :state, standing = :standing::jsonb,
                closed_at = :closedAt, erased_at = :erasedAt, revision = :revision, decision = :decision,
                text_hash = :textHash, ruleset_digest = :rulesetDigest, profile = :profile, rules = :rules,
                rechecked_at = :recheckedAt, recheck = :recheck, decision_changed = :decisionChanged
            WHERE id = :id
            """;
    private static final String INSERT_REVISION =
            """
            INSERT INTO review_revision (review_id, number, author, created_at, decision, text_hash, ruleset_digest, profile,
                rules, content)
            VALUES (:id, :number, :author, :createdAt, :decision, :textHash, :rulesetDigest, :profile, :rules, :content)
            """;
    private static final String INSERT_COMMENT =
            """
            INSERT INTO review_comment (review_id, number, author, created_at, revision, ruling, content)
            VALUES (:id, :number, :author, :createdAt, :revision, :ruling, :content)
            """;

    private final ReviewSeal seal;
    private final BlindIndex index;

    ReviewWriter(ReviewSeal seal, BlindIndex index) {
        this.seal = seal;
        this.index = index;
    }

    void insert(Handle handle, Review review) {
        ReviewHeader header = review.header();
        changing(handle.createUpdate(INSERT), review)
                .bind("workspace", header.ref().workspace().value())
                .bind("channel", header.channel().id())
                .bind("author", review.author())
                .bind("scheduledAt", header.scheduledAt())
                .bind("createdAt", header.createdAt())
                .bindArray("words", UUID.class, words(review))
                .bind("keyId", seal.keyId())
                .execute();
        review.revisions().forEach(revision -> insert(handle, review.ref().id(), revision));
        insertComments(handle, review, 0);
    }

    /** Writes what is new. Revisions and comments are only added to, and erased. */
    void update(Handle handle, Review before, Review after) {
        changing(handle.createUpdate(UPDATE), after).execute();
        after.revisions()
                .subList(before.revisions().size(), after.revisions().size())
                .forEach(revision -> insert(handle, after.ref().id(), revision));
        insertComments(handle, after, before.comments().size());
        if (!before.searchable().equals(after.searchable())) {
            index(handle, after);
        }
        if (before.erasedAt() == null && after.erasedAt() != null) {
            erase(handle, after.ref().id());
        }
    }

    /** Seals and hashes everything anew. */
    void reseal(Handle handle, Review review) {
        ReviewId id = review.ref().id();
        changing(handle.createUpdate(UPDATE), review).execute();
        index(handle, review);
        for (Revision revision : review.revisions()) {
            replace(handle, new Part("review_revision", id, revision.number()), seal.revision(id, revision));
        }
        for (int number = 1; number <= review.comments().size(); number++) {
            Comment comment = review.comments().get(number - 1);
            replace(handle, new Part("review_comment", id, number), seal.comment(id, number, comment));
        }
        handle.createUpdate("UPDATE review SET key_id = :keyId WHERE id = :id")
                .bind("keyId", seal.keyId())
                .bind("id", id.value())
                .execute();
    }

    private <S extends SqlStatement<S>> S changing(S statement, Review review) {
        Recheck recheck = review.recheck();
        return verdict(statement, review.verdict())
                .bind("id", review.ref().id().value())
                .bind("title", seal.title(review))
                .bind("changedAt", review.changedAt())
                .bind("state", review.state().status().id())
                .bind("standing", RecordJson.write(Standing.of(review.state())))
                .bind("closedAt", review.state().closedAt().orElse(null))
                .bind("erasedAt", review.erasedAt())
                .bind("revision", review.current().number())
                .bind("recheckedAt", recheck == null ? null : recheck.at())
                .bind("recheck", seal.recheck(review))
                .bind("decisionChanged", review.isDecisionChanged());
    }

    private static <S extends SqlStatement<S>> S verdict(S statement, Verdict verdict) {
        return statement
                .bind("decision", verdict.decision().id())
                .bind("textHash", verdict.textHash())
                .bind("rulesetDigest", verdict.rulesetDigest())
                .bind("profile", verdict.profile())
                .bindArray(
                        "rules",
                        String.class,
                        verdict.rules().stream().map(RuleId::value).toList());
    }

    private void insert(Handle handle, ReviewId id, Revision revision) {
        verdict(handle.createUpdate(INSERT_REVISION), revision.verdict())
                .bind("id", id.value())
                .bind("number", revision.number())
                .bind("author", revision.author())
                .bind("createdAt", revision.createdAt())
                .bind("content", seal.revision(id, revision))
                .execute();
    }

    private void insertComments(Handle handle, Review review, int present) {
        for (int number = present + 1; number <= review.comments().size(); number++) {
            ReviewId id = review.ref().id();
            Comment comment = review.comments().get(number - 1);
            Ruling ruling = comment.ruling();
            handle.createUpdate(INSERT_COMMENT)
                    .bind("id", id.value())
                    .bind("number", number)
                    .bind("author", comment.author())
                    .bind("createdAt", comment.createdAt())
                    .bind("revision", comment.revision())
                    .bind("ruling", ruling == null ? null : ruling.id())
                    .bind("content", seal.comment(id, number, comment))
                    .execute();
        }
    }

    private void index(Handle handle, Review review) {
        handle.createUpdate("UPDATE review SET words = :words WHERE id = :id")
                .bind("id", review.ref().id().value())
                .bindArray("words", UUID.class, words(review))
                .execute();
    }

    private List<UUID> words(Review review) {
        String text = String.join("\n", review.searchable());
        return index.toStore(review.ref().workspace(), text).stream()
                .map(WordColumn::of)
                .toList();
    }

    private static void erase(Handle handle, ReviewId id) {
        for (String table : List.of("review_revision", "review_comment")) {
            handle.createUpdate("UPDATE %s SET content = NULL WHERE review_id = :id".formatted(table))
                    .bind("id", id.value())
                    .execute();
        }
    }

    private static void replace(Handle handle, Part part, byte @Nullable [] content) {
        String sql = "UPDATE %s SET content = :content WHERE review_id = :id AND number = :number";
        handle.createUpdate(sql.formatted(part.table()))
                .bind("id", part.review().value())
                .bind("number", part.number())
                .bind("content", content)
                .execute();
    }

    /** Where a sealed part of a review stands. */
    private record Part(String table, ReviewId review, int number) {}
}
