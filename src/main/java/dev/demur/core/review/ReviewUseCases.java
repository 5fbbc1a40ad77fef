package dev.demur.core.review;

/** Reviews, and everything that can be done with one that is there. */
public record ReviewUseCases(
        Reviews store,
        ReviewHistory history,
        ReviseReview revision,
        DecideReview decision,
        CommentOnReview comment,
        RenewClearance renewal,
        EraseReview erasure) {}
