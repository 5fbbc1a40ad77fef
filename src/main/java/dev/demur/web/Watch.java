package dev.demur.web;

import dev.demur.core.access.WorkspaceId;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What an open page wants to know of.
 *
 * @param session tells sessions apart, and opens none
 * @param review the only one it wants to know of, or null for all
 * @param isWelcome whether the session still lasts
 */
record Watch(String session, WorkspaceId workspace, @Nullable String review, BooleanSupplier isWelcome) {

    boolean concerns(Set<String> reviews) {
        return review == null ? !reviews.isEmpty() : reviews.contains(review);
    }
}
