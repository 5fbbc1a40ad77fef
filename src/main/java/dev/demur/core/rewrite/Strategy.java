package dev.demur.core.rewrite;

import java.util.List;

/** One way to take something out of a post. Stateless. */
interface Strategy {

    /** The id of its label in the lexicon. */
    String id();

    /** What it would change; empty where it does not apply, or where it could not do so in good language. */
    List<Change> changes(Post post, List<Problem> problems);
}
