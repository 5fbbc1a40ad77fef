package dev.demur.core.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The trained models behind the reading of a text. Thread-safe. Called at most once per draft and question, and only
 * when an answer is needed: models are the dearest part of a check.
 */
public interface TextAnnotator {

    /** The languages, as primary tags, that sentences and parts of speech can be had for. */
    Set<String> languages();

    /**
     * The likeliest language of a text as a primary tag ({@code en}, {@code fr}); nothing when the text is too short or
     * too mixed to tell. May name a language that is not in {@link #languages()}.
     */
    Optional<LanguageGuess> detectLanguage(String text);

    /** The sentences of a text, in order, without the white space around them. */
    List<Span> sentences(String text, String language);

    /** The tokens of one sentence in order, each with its part of speech. */
    List<TaggedToken> partsOfSpeech(String sentence, String language);

    /**
     * The people named among the tokens of one sentence, in order, as half-open ranges of tokens; none in a language
     * that names cannot be had for. Tokens come as they were typed, capitals and all.
     */
    List<Span> people(List<String> tokens, String language);

    /**
     * How likely a post is to give people away, from 0 to 1, by the features that were found in it; one half where no
     * feature is known, 0 where no such model is there.
     */
    double likelihood(List<String> features);

    /** A token and what it is; the span is one of the sentence it was found in. */
    record TaggedToken(Span span, PartOfSpeech partOfSpeech) {}

    /** A language and how sure the model is of it, from 0 to 1. */
    record LanguageGuess(String language, double confidence) {}

    /** The parts of speech that the reading of a draft tells apart. */
    enum PartOfSpeech {
        VERB,
        AUXILIARY,
        NOUN,
        PROPER_NOUN,
        ADJECTIVE,
        OTHER
    }
}
