package dev.demur.core.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart: normal form, words, sentences, and the language of each. Thread-safe. The models are asked only
 * where the words alone do not tell: the language of a post without small words, the sentences of one that has several.
 */
public final class TextReader {

    private final TextNormalizer normalizer;
    private final WordSplitter splitter;
    private final SentenceSplitter sentences;
    private final LanguageFinder languages;

    /**
     * A reader of the languages whose small words these are.
     *
     * @param functionWords by primary tag, tells the folded small words of a language; the first is the language of
     *     texts that have no words at all
     */
    public TextReader(
            TextNormalizer normalizer,
            WordSplitter splitter,
            TextAnnotator annotator,
            Map<String, Predicate<String>> functionWords) {
        this.normalizer = normalizer;
        this.splitter = splitter;
        this.sentences = new SentenceSplitter(annotator);
        this.languages = new LanguageFinder(annotator, new LinkedHashMap<>(functionWords));
    }

    /** Reads a text; {@code declared} is the author's own statement of its language, if any. */
    public ReadText read(String text, @Nullable String declared) {
        NormalizedText normalized = normalizer.normalize(text);
        List<Word> words = splitter.split(normalized.text());
        Optional<String> language = declared == null
                ? languages.of(normalized.text(), words)
                : Optional.of(declared).filter(languages::isInstalled);
        String main = language.orElse(languages.fallback());
        List<Sentence> read = new ArrayList<>();
        for (Span range : sentences.split(normalized.text(), words, main)) {
            String own = languages.ofSentence(words.subList(range.start(), range.end()), main);
            read.add(new Sentence(range.start(), range.end(), own));
        }
        String name = language.orElse(declared == null ? "und" : declared);
        return new ReadText(normalized, words, read, name, language.isPresent());
    }
}
