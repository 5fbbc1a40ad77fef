package dev.demur.core.transaction;

import org.jspecify.annotations.Nullable;

/** The store cannot be reached at the moment: nothing was written, and trying again later may work. */
public final class StorageUnavailableException extends RuntimeException {

    public StorageUnavailableException(@Nullable Throwable cause) {
        super("the store cannot be reached", cause);
    }
}
