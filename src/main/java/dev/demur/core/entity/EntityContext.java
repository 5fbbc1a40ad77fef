package dev.demur.core.entity;

import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.List;
import java.util.Set;

/**
 * What the words on both sides of a match say of it; the nearest counts, an invitation only where there is nothing else. A
 * name says less than a word that names the thing, and so has to stand nearer: "press contact: Jane, 0561 …" stays a press
 * contact. Immutable.
 */
final class EntityContext {

    static final EntityContext NONE =
            new EntityContext("", "an identifier", Words.NONE, Words.NONE, Words.NONE, Set.of());

    /** So many words away, a word is still about the match. */
    private static final int REACH = 8;

    /** So many words nearer a name must stand than a word. */
    private static final int HANDICAP = 3;

    private final String group;
    private final String title;
    private final Words raise;
    private final Words lower;
    private final Words invite;
    private final Set<String> names;

    private EntityContext(String group, String title, Words raise, Words lower, Words invite, Set<String> names) {
        this.group = group;
        this.title = title;
        this.raise = raise;
        this.lower = lower;
        this.invite = invite;
        this.names = names;
    }

    /** What a rule says; {@code names} are the folded first names that count for a type that goes by people. */
    static EntityContext of(EntityRule rule, Set<String> names, WordSplitter splitter) {
        return new EntityContext(
                rule.group(),
                rule.title(),
                Words.of(rule.raise(), splitter),
                Words.of(rule.lower(), splitter),
                Words.of(rule.invite(), splitter),
                rule.person() ? names : Set.of());
    }

    String group() {
        return group;
    }

    String title() {
        return title;
    }

    Verdict hear(Candidate candidate, List<Word> words) {
        if (raise.isEmpty() && lower.isEmpty() && names.isEmpty()) {
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
            int near = away - HANDICAP;
            if (near > 0 && (isPerson(words, first - near) || isPerson(words, after + near - 1))) {
                return Verdict.RAISED;
            }
        }
        return isInvited(first, after, words) ? Verdict.LOWERED : Verdict.SILENT;
    }

    /** "Ring 01632 …", "ruft durch: 0561 …": whoever asks readers to call gives their own number. */
    private boolean isInvited(int first, int after, List<Word> words) {
        for (int i = Math.max(0, first - REACH); i < Math.min(words.size(), after + REACH); i++) {
            if ((i < first || i >= after) && invite.lengthAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything in a text could say of a match that it is one. */
    boolean mayRaise(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (raise.lengthAt(words, i) > 0 || isPerson(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** A first name, capitalised, or a handle. */
    private boolean isPerson(List<Word> words, int position) {
        if (names.isEmpty() || position < 0 || position >= words.size()) {
            return false;
        }
        Word word = words.get(position);
        return word.isCapitalized() ? names.contains(word.key()) : isHandle(words, position);
    }

    private static boolean isHandle(List<Word> words, int position) {
        return words.get(position).text().equals("@")
                && words.get(position).spaced()
                && position + 1 < words.size()
                && !words.get(position + 1).spaced();
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

    /** Phrases, and words by how they begin or end. */
    private record Words(PhraseSet phrases, WordShapes shapes) {

        static final Words NONE = new Words(PhraseSet.EMPTY, WordShapes.NONE);

        static Words of(List<String> listed, WordSplitter splitter) {
            List<String> whole = listed.stream()
                    .filter(phrase -> !WordShapes.isShape(phrase))
                    .toList();
            return new Words(PhraseSet.of(whole, splitter), WordShapes.of(listed, splitter));
        }

        boolean isEmpty() {
            return phrases.isEmpty() && shapes.isEmpty();
        }

        /** How many words long the longest of them is that starts there; 0 when none does. */
        int lengthAt(List<Word> words, int position) {
            int length = phrases.lengthAt(words, position);
            return length == 0 && shapes.fits(words.get(position)) ? 1 : length;
        }
    }

    /** What the words around a match say of it. */
    enum Verdict {
        RAISED,
        SILENT,
        LOWERED
    }
}
