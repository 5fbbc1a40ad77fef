package dev.demur.web;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of a review: the current revision and its way from the one before, unless the address says otherwise.
 *
 * @param revision the one to show
 * @param from the older of two to compare
 * @param to the newer one
 */
record SheetParams(
        @QueryParam("revision") @Nullable String revision,
        @QueryParam("from") @Nullable String from,
        @QueryParam("to") @Nullable String to) {

    static final SheetParams NONE = new SheetParams(null, null, null);
}
