package dev.demur.core.entity;

import dev.demur.core.text.ReadText;
import java.util.List;
import java.util.Set;

/** Finds the identifiers of one family. Thread-safe; runs in time linear in the text. */
public interface Recognizer {

    /** The types it can find. */
    Set<String> types();

    /** What it finds, in the order of the text. */
    List<Entity> find(ReadText text);
}
