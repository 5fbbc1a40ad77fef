package dev.demur.core.privacy;

/** A store of sealed texts that can be moved to the current key, piece by piece, while it is in use. */
public interface SealedRecords {

    /**
     * Seals records that are under older keys anew, and hashes their words anew, each in a transaction of its own.
     *
     * @return how many were done; less than the limit when none is left
     */
    int reseal(int limit);
}
