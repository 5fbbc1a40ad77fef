package dev.demur.core.disclosure;

import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Something done, or a fact about somebody, as it stands in a sentence.
 *
 * @param id of the behaviour, or the word itself when no lexicon lists it
 * @param knowledge who gets to know of it; null when no lexicon lists it
 */
record Deed(int from, int to, String id, String group, @Nullable Knowledge knowledge, Certainty certainty) {

    /** The id of what people are rather than do. */
    static final String TRAIT = "trait";

    /** How plainly the words say that it happened. */
    enum Certainty {
        PAST,
        PRESENT,
        NOUN,
        UNLISTED
    }

    /** What was done where no word says it and only the details tell. */
    static Deed unstated(SubjectMark subject) {
        return new Deed(subject.from(), subject.to(), "", "", null, Certainty.NOUN);
    }

    boolean isUnstated() {
        return id.isEmpty();
    }

    boolean isTrait() {
        return id.equals(TRAIT);
    }

    boolean isTracked() {
        return knowledge == Knowledge.TRACKED;
    }

    boolean isPublic() {
        return knowledge == Knowledge.PUBLIC;
    }

    boolean isState() {
        return knowledge == Knowledge.STATE || isPersonnel();
    }

    boolean isPersonnel() {
        return knowledge == Knowledge.PERSONNEL;
    }
}
