package dev.demur.core.privacy;

/** A store of what is kept for a short while only. */
public interface FleetingRecords {

    /** Removes what has been kept for long enough; answers how many that were. */
    int forgetOld();
}
