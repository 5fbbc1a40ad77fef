package dev.demur.core.check;

import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.text.Folding;
import dev.demur.core.text.WordSplitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the lexicons of a rule set say together of how texts are read, whatever language each is in. Immutable. */
record Languages(List<Lexicon> lexicons) {

    Languages {
        lexicons = List.copyOf(lexicons);
    }

    /** The lexicons by primary tag, in its order. */
    Map<String, Lexicon> byTag() {
        Map<String, Lexicon> byTag = new TreeMap<>();
        lexicons.forEach(lexicon -> byTag.put(lexicon.language(), lexicon));
        return byTag;
    }

    Folding folding() {
        Map<String, String> letters = new HashMap<>();
        lexicons.forEach(lexicon -> letters.putAll(lexicon.entries().folding()));
        return new Folding(letters);
    }

    WordSplitter splitter() {
        Set<String> clitics = new HashSet<>();
        lexicons.forEach(lexicon -> clitics.addAll(lexicon.entries().clitics()));
        return new WordSplitter(folding(), List.copyOf(clitics));
    }

    List<String> firstNames() {
        return lexicons.stream()
                .flatMap(lexicon -> lexicon.entries().givenNames().stream())
                .toList();
    }

    /** Whether a folded word stands in some lexicon. */
    boolean knows(String word) {
        for (Lexicon lexicon : lexicons) {
            if (lexicon.knows(word)) {
                return true;
            }
        }
        return false;
    }

    /** Tells, by primary tag in its order, the folded small words of a language. */
    Map<String, Predicate<String>> functionWords() {
        Map<String, Predicate<String>> words = new LinkedHashMap<>();
        byTag().forEach((language, lexicon) -> words.put(language, lexicon::isFunctionWord));
        return words;
    }
}
