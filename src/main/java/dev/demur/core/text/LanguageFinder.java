package dev.demur.core.text;

import dev.demur.core.text.TextAnnotator.LanguageGuess;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language of a text among the installed ones. Small words decide where they are plain; the detector is asked
 * for the rest, since it errs on short posts.
 */
final class LanguageFinder {

    private static final int ENOUGH_WORDS = 2;
    private static final int FEW_WORDS = 4;
    /** In running text of a language about every third word is a small one; a chance hit in another is rarer. */
    private static final long MOST_WORDS_A_VOTE = 5;

    /** The detector spreads its confidence over a hundred languages; below this it is as good as guessing. */
    private static final double SURE = 0.03;

    private static final int LONGEST_SAMPLE = 2_000;
    private static final int WORDS_IN_SAMPLE = 400;

    private final TextAnnotator annotator;
    private final Map<String, Predicate<String>> functionWords;
    private final List<String> installed;

    LanguageFinder(TextAnnotator annotator, Map<String, Predicate<String>> functionWords) {
        this.annotator = annotator;
        this.functionWords = functionWords;
        this.installed = List.copyOf(functionWords.keySet());
    }

    boolean isInstalled(String language) {
        return functionWords.containsKey(language);
    }

    /** The language a text is read in when nothing tells. */
    String fallback() {
        return installed.get(0);
    }

    /** The language most of a text is in, or nothing when that is one without a lexicon. */
    Optional<String> of(String text, List<Word> words) {
        List<Word> sample = words.size() > WORDS_IN_SAMPLE ? words.subList(0, WORDS_IN_SAMPLE) : words;
        Votes votes = votes(sample);
        if (votes.isPlain()) {
            return Optional.of(votes.winner());
        }
        long letters =
                sample.stream().filter(word -> word.kind() == Word.Kind.LETTERS).count();
        if (letters == 0) {
            return Optional.of(fallback());
        }
        Optional<LanguageGuess> guess =
                annotator.detectLanguage(text.substring(0, Math.min(text.length(), LONGEST_SAMPLE)));
        boolean installedGuess = guess.isPresent() && isInstalled(guess.get().language());
        if (installedGuess) {
            return Optional.of(votes.best() > 0 ? votes.winner() : guess.get().language());
        }
        boolean foreign = guess.isPresent() && letters >= FEW_WORDS && outweighs(guess.get(), votes, letters);
        return foreign ? Optional.empty() : Optional.of(votes.winner());
    }

    /** A guess at another language counts against none of our small words, or against few when the detector is sure. */
    private static boolean outweighs(LanguageGuess guess, Votes votes, long letters) {
        return votes.best() == 0 || (votes.best() * MOST_WORDS_A_VOTE < letters && guess.confidence() >= SURE);
    }

    /** The language of one sentence, which may differ from the rest of the post. */
    String ofSentence(List<Word> words, String main) {
        Votes votes = votes(words);
        return votes.isPlain() ? votes.winner() : main;
    }

    private Votes votes(List<Word> words) {
        String winner = fallback();
        int best = 0;
        int second = 0;
        Map<String, Set<String>> found = smallWords(words);
        for (String language : installed) {
            int count = found.getOrDefault(language, Set.of()).size();
            if (count > best) {
                second = best;
                best = count;
                winner = language;
            } else {
                second = Math.max(second, count);
            }
        }
        return new Votes(winner, best, second);
    }

    /** By language, the different small words of it; those that several languages share tell nothing. */
    private Map<String, Set<String>> smallWords(List<Word> words) {
        Map<String, Set<String>> found = new HashMap<>();
        for (Word word : words) {
            String language = word.kind() == Word.Kind.LETTERS ? onlyLanguageOf(word.key()) : null;
            if (language != null) {
                found.computeIfAbsent(language, unused -> new HashSet<>()).add(word.key());
            }
        }
        return found;
    }

    private @Nullable String onlyLanguageOf(String key) {
        String only = null;
        for (Map.Entry<String, Predicate<String>> entry : functionWords.entrySet()) {
            if (entry.getValue().test(key)) {
                if (only != null) {
                    return null;
                }
                only = entry.getKey();
            }
        }
        return only;
    }

    private record Votes(String winner, int best, int second) {
        boolean isPlain() {
            return best >= ENOUGH_WORDS && best > second;
        }
    }
}
