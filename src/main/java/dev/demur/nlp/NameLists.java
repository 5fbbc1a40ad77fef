package dev.demur.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the lists of names know of a word: given name, family name, place, here or elsewhere. Immutable.
 *
 * <p>The lists are plain text, one name a line. Each has a letter of its own, and a word's letters together are what the
 * lists know of it.
 */
public final class NameLists {

    private static final String FOLDER = "/models/names/";
    private static final List<String> ELSEWHERE = List.of("de", "en", "other", "own");

    private final Map<String, String> letters;

    private NameLists(Map<String, String> letters) {
        this.letters = letters;
    }

    /** The lists for texts in this language, and those for names from elsewhere. */
    public static NameLists of(String language) {
        Map<String, String> letters = new HashMap<>();
        add("given-" + language, 'G', letters);
        add("family-" + language, 'F', letters);
        for (String other : ELSEWHERE) {
            if (!other.equals(language)) {
                add("given-" + other, 'g', letters);
                add("family-" + other, 'f', letters);
            }
        }
        add("places", 'P', letters);
        add("titles-" + language, 'T', letters);
        return new NameLists(letters);
    }

    /** Lists without a name: what the model learns to do without them. */
    public static NameLists none() {
        return new NameLists(Map.of());
    }

    private static void add(String list, char letter, Map<String, String> letters) {
        words(list).forEach(word -> letters.merge(word, String.valueOf(letter), NameLists::with));
    }

    /** The words of a list, in lower case. */
    static Set<String> words(String list) {
        try (InputStream in = NameLists.class.getResourceAsStream(FOLDER + list + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no list of names '%s'".formatted(list));
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String with(String known, String letter) {
        return known.contains(letter) ? known : known + letter;
    }

    /** Whether somebody can be called by a word: a name of any list or a title, for a place alone is nobody. */
    boolean mayName(String token) {
        String known = known(token.toLowerCase(Locale.ROOT));
        return !known.isEmpty() && !known.equals("P");
    }

    /** The letters of the lists that a word, in lower case, stands in; empty for a word that none knows. */
    String known(String word) {
        return letters.getOrDefault(word, "");
    }
}
