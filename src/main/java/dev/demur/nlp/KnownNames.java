package dev.demur.nlp;

import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What needs no model: whoever is called Mr, Mrs, Herr or Frau is named, and so is whoever a listed given name stands
 * for beside an initial, a listed family name or a greeting. Belongs to one sentence; not thread-safe.
 */
final class KnownNames {

    private static final Set<String> SALUTATIONS = NameLists.words("salutations");
    private static final Set<String> GREETINGS = NameLists.words("greetings");
    private static final String PROPER_NOUN = "PROPN";

    private final String[] tokens;
    private final String[] tags;
    private final NameLists lists;

    KnownNames(String[] tokens, String[] tags, NameLists lists) {
        this.tokens = tokens;
        this.tags = tags;
        this.lists = lists;
    }

    /** The names a model found, without their titles and with their initials, and those that it did not find. */
    List<Span> complete(List<Span> found) {
        List<Span> all = new ArrayList<>();
        int next = 0;
        int position = 0;
        while (position < tokens.length) {
            while (next < found.size() && found.get(next).end() <= position) {
                next++;
            }
            boolean starts = next < found.size() && found.get(next).start() <= position;
            int start = starts ? withoutTitle(position, found.get(next).end()) : position;
            int end = starts ? extended(found.get(next).end()) : knownEnd(position);
            if (end > start) {
                all.add(new Span(start, end));
            }
            position = Math.max(end, position + 1);
        }
        return List.copyOf(all);
    }

    private int withoutTitle(int start, int end) {
        int name = SALUTATIONS.contains(lower(start)) ? start + 1 : start;
        int bare = name > start && name < end && tokens[name].equals(".") ? name + 1 : name;
        return bare < end ? bare : start;
    }

    /** "Dave P.", "JAYDEN OKORO": the initial or the family name that a model left out. */
    private int extended(int end) {
        if (isInitial(end)) {
            return end + 2;
        }
        boolean stop = end < tokens.length && tokens[end].equals(".") && isLetter(tokens[end - 1]);
        return stop || isFamilyAfter(end) ? end + 1 : end;
    }

    private int knownEnd(int position) {
        if (isTitled(position) || (isAfter(GREETINGS, position) && isGiven(position) && !isPlace(position))) {
            return extended(position + 1);
        }
        boolean full = isGiven(position)
                && isFamilyAfter(position + 1)
                && tags[position].equals(PROPER_NOUN)
                && tags[position + 1].equals(PROPER_NOUN);
        if (full) {
            return position + 2;
        }
        return isGiven(position) && isInitial(position + 1) ? position + 3 : position;
    }

    private boolean isInitial(int position) {
        return position + 1 < tokens.length && isLetter(tokens[position]) && tokens[position + 1].equals(".");
    }

    private static boolean isCapitalized(String token) {
        return startsWithLetter(token) && Character.isUpperCase(token.charAt(0));
    }

    private static boolean startsWithLetter(String token) {
        return !token.isEmpty() && Character.isLetter(token.charAt(0));
    }

    private static boolean isLetter(String token) {
        return token.length() == 1 && Character.isUpperCase(token.charAt(0));
    }

    private boolean isGiven(int position) {
        return isCapitalized(tokens[position]) && isListed(position, "Gg");
    }

    /** A family name typed like the word before it. */
    private boolean isFamilyAfter(int position) {
        return position < tokens.length
                && isCapitalized(tokens[position])
                && WordShape.of(tokens[position]).equals(WordShape.of(tokens[position - 1]))
                && isListed(position, "Ff");
    }

    private boolean isPlace(int position) {
        return isListed(position, "P");
    }

    private boolean isTitled(int position) {
        if (!isAfter(SALUTATIONS, position) || !startsWithLetter(tokens[position])) {
            return false;
        }
        // In a text without capitals, or of nothing else, "frau und herr" are no names.
        return WordShape.of(tokens[position]).startsWith("Aa") || isListed(position, "FfG");
    }

    private boolean isAfter(Set<String> words, int position) {
        int before = position > 1 && tokens[position - 1].equals(".") ? position - 2 : position - 1;
        return before >= 0 && words.contains(lower(before));
    }

    private boolean isListed(int position, String letters) {
        String known = lists.known(lower(position));
        return known.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    private String lower(int position) {
        return tokens[position].toLowerCase(Locale.ROOT);
    }
}
