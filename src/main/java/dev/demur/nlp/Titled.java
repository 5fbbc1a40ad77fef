package dev.demur.nlp;

import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What needs no model: whoever is called Mr, Mrs, Herr or Frau is named, and the initial after a name belongs to it.
 * Immutable.
 */
final class Titled {

    private final Set<String> salutations;
    private final NameLists lists;

    Titled(NameLists lists) {
        this.salutations = NameLists.words("salutations");
        this.lists = lists;
    }

    /** The names a model found, each with its initial, and those after a salutation that it did not find. */
    List<Span> complete(List<Span> found, String[] tokens) {
        List<Span> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tokens.length; i++) {
            if (next < found.size() && found.get(next).start() == i) {
                Span whole = new Span(i, endWithInitial(found.get(next).end(), tokens));
                all.add(whole);
                i = whole.end() - 1;
                while (next < found.size() && found.get(next).start() < whole.end()) {
                    next++;
                }
            } else if (isTitled(i, tokens)) {
                all.add(new Span(i, i + 1));
            }
        }
        return List.copyOf(all);
    }

    /** "Dave P." and "Dave P": the letter and its stop. */
    private static int endWithInitial(int end, String[] tokens) {
        boolean follows = end + 1 < tokens.length && isLetter(tokens[end]) && tokens[end + 1].equals(".");
        if (follows) {
            return end + 2;
        }
        boolean within = end < tokens.length && isLetter(tokens[end - 1]) && tokens[end].equals(".");
        return within ? end + 1 : end;
    }

    private static boolean isLetter(String token) {
        return token.length() == 1 && Character.isUpperCase(token.charAt(0));
    }

    private boolean isTitled(int position, String[] tokens) {
        int title = position > 0 && tokens[position - 1].equals(".") ? position - 2 : position - 1;
        if (title < 0 || !salutations.contains(lower(tokens[title])) || !Character.isLetter(tokens[position].charAt(0))) {
            return false;
        }
        String shape = WordShape.of(tokens[position]);
        boolean likeTitle = shape.equals(WordShape.of(tokens[title]));
        return shape.startsWith("Aa") || (likeTitle && isListed(tokens[position]));
    }

    /** In a text without capitals, or of nothing else, "frau und herr" are no names. */
    private boolean isListed(String token) {
        String known = lists.known(lower(token));
        return known.indexOf('F') >= 0 || known.indexOf('f') >= 0 || known.indexOf('G') >= 0;
    }

    private static String lower(String token) {
        return token.toLowerCase(Locale.ROOT);
    }
}
