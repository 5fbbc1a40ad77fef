package dev.demur.rulefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known names an author meant. Immutable. */
final class Suggestion {

    private static final int MAX_LENGTH = 60;
    private static final int SHORT_LIST = 90;
    private static final int BEGINNING = 3;

    private final List<String> known;

    private Suggestion(List<String> known) {
        this.known = known;
    }

    static Suggestion among(Collection<String> known) {
        return new Suggestion(List.copyOf(known));
    }

    /** "did you mean …?", else the whole list when it is short, else nothing. */
    String hint(String wrong) {
        return hint(wrong, "");
    }

    /** "did you mean …?", else the whole list when it is short, else some other words. */
    String hint(String wrong, String otherwise) {
        Optional<String> nearest = nearest(wrong);
        if (nearest.isPresent()) {
            return "did you mean '" + nearest.get() + "'?";
        }
        String list = String.join(", ", known);
        if (known.isEmpty() || list.length() > SHORT_LIST) {
            return otherwise;
        }
        return known.size() == 1 ? "only '" + list + "' is known" : "one of " + list;
    }

    /** The known name that is most like this one, when one is like it at all. */
    Optional<String> nearest(String wrong) {
        if (wrong.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String folded = fold(wrong);
        return known.stream()
                .filter(name -> isLike(folded, fold(name)))
                .min(Comparator.comparing((String name) -> distance(folded, fold(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isLike(String wrong, String name) {
        int allowed = Math.min(Math.max(1, Math.min(3, wrong.length() / 3)), wrong.length() - 1);
        boolean isBeginning = wrong.length() >= BEGINNING && name.startsWith(wrong);
        return isBeginning
                || (Math.abs(name.length() - wrong.length()) <= allowed && distance(wrong, name) <= allowed)
                || wrong.equals(name);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Edits it takes to get from one to the other; two neighbours that change places count once. */
    static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, from, to, i, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int cheapest(int[][] edits, String from, String to, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
