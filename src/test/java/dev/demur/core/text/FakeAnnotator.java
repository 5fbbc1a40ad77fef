package dev.demur.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows some names and suspects some words, and nothing else. Counts how often it is asked for either. */
public final class FakeAnnotator implements TextAnnotator {

    private final Set<String> names;
    private final Set<String> suspected;
    private final double suspicion;
    private int questions;
    private int readings;

    /** An annotator of German and English that takes these words for names. */
    public FakeAnnotator(String... names) {
        this(Set.of(names), Set.of(), 0);
    }

    private FakeAnnotator(Set<String> names, Set<String> suspected, double suspicion) {
        this.names = names;
        this.suspected = suspected;
        this.suspicion = suspicion;
    }

    /** An annotator to which every post with this feature is so likely to give people away, from 0 to 1. */
    public static FakeAnnotator suspecting(String feature, double likelihood) {
        return new FakeAnnotator(Set.of(), Set.of(feature), likelihood);
    }

    /** How often it was asked how likely it is that a post gives people away. */
    public int readings() {
        return readings;
    }

    /** How often it was asked who is named. */
    public int questions() {
        return questions;
    }

    @Override
    public List<Span> people(List<String> tokens, String language) {
        questions++;
        List<Span> found = new ArrayList<>();
        if (!languages().contains(language)) {
            return found;
        }
        int start = 0;
        while (start < tokens.size()) {
            int end = start;
            while (end < tokens.size() && names.contains(tokens.get(end))) {
                end++;
            }
            if (end > start) {
                found.add(new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    @Override
    public Set<String> languages() {
        return Set.of("de", "en");
    }

    @Override
    public Optional<LanguageGuess> detectLanguage(String text) {
        return Optional.empty();
    }

    @Override
    public List<Span> sentences(String text, String language) {
        return text.isBlank() ? List.of() : List.of(new Span(0, text.length()));
    }

    @Override
    public List<TaggedToken> partsOfSpeech(String sentence, String language) {
        return List.of();
    }

    @Override
    public double likelihood(List<String> features) {
        readings++;
        return features.stream().anyMatch(suspected::contains) ? suspicion : 0;
    }
}
