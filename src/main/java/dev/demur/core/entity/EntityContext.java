package dev.demur.core.entity;

import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.List;

/** What the words on both sides of a match say of it; the nearest counts. Immutable. */
final class EntityContext {

    static final EntityContext NONE = new EntityContext("", "an identifier", PhraseSet.EMPTY, PhraseSet.EMPTY);

    /** So many words away, a word is still about the match. */
    private static final int REACH = 8;

    private final String group;
    private final String title;
    private final PhraseSet raise;
    private final PhraseSet lower;

    private EntityContext(String group, String title, PhraseSet raise, PhraseSet lower) {
        this.group = group;
        this.title = title;
        this.raise = raise;
        this.lower = lower;
    }

    static EntityContext of(EntityRule rule, WordSplitter splitter) {
        return new EntityContext(
                rule.group(), rule.title(), PhraseSet.of(rule.raise(), splitter), PhraseSet.of(rule.lower(), splitter));
    }

    String group() {
        return group;
    }

    String title() {
        return title;
    }

    Verdict hear(Candidate candidate, List<Word> words) {
        if (raise.isEmpty() && lower.isEmpty()) {
            return Verdict.SILENT;
        }
        int first = firstAtOrAfter(words, candidate.start());
        int after = firstAtOrAfter(words, candidate.end());
        for (int away = 1; away <= REACH; away++) {
            Verdict verdict = at(first - away, words);
            verdict = verdict == Verdict.SILENT ? at(after + away - 1, words) : verdict;
            if (verdict != Verdict.SILENT) {
                return verdict;
            }
        }
        return Verdict.SILENT;
    }

    private Verdict at(int position, List<Word> words) {
        if (position < 0 || position >= words.size()) {
            return Verdict.SILENT;
        }
        int raised = raise.lengthAt(words, position);
        int lowered = lower.lengthAt(words, position);
        if (raised == 0 && lowered == 0) {
            return Verdict.SILENT;
        }
        return raised >= lowered ? Verdict.RAISED : Verdict.LOWERED;
    }

    /** Words are in order, so the place is found by halving. */
    private static int firstAtOrAfter(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What the words around a match say of it. */
    enum Verdict {
        RAISED,
        SILENT,
        LOWERED
    }
}
