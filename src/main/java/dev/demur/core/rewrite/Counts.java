package dev.demur.core.rewrite;

import dev.demur.core.disclosure.SentenceView;
import java.util.ArrayList;
import java.util.List;

/** Finds numbers that are said once more for effect: "Elf von euch. Elf." */
final class Counts {

    private static final int MOST_WORDS = 6;

    private Counts() {}

    /** Takes out every other sentence that says nothing but that number. */
    static List<Change> withoutEchoes(Post post, SentenceView home, double value) {
        List<Change> changes = new ArrayList<>();
        for (SentenceView other : post.sentences()) {
            if (other.from() != home.from() && saysOnly(other, value)) {
                changes.add(Change.remove(other.span()));
            }
        }
        return changes;
    }

    private static boolean saysOnly(SentenceView sentence, double value) {
        if (sentence.wordCount() > MOST_WORDS) {
            return false;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.numberValue(i) == value && sentence.numberEnd(i) >= sentence.to() - 1) {
                return true;
            }
        }
        return false;
    }
}
