package dev.demur.core.entity;

import java.util.List;
import java.util.Set;

/**
 * Finds the identifiers of one family by their form. Thread-safe; runs in time linear in the text, and returns at once
 * when the text has none of the signs its family is written with.
 */
public interface Recognizer {

    /** The types it can find. */
    Set<String> types();

    /** What has the form of one of them, in any order; may overlap. */
    List<Candidate> find(ScannedText text);
}
