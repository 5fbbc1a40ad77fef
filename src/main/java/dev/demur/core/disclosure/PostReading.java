package dev.demur.core.disclosure;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import java.util.List;

/** A text with everything the lexicons say of its sentences; those of a language without a lexicon are left out. Immutable. */
public final class PostReading {

    private final ReadText text;
    private final List<SentenceReading> sentences;
    private final boolean reply;

    PostReading(ReadText text, List<SentenceReading> sentences, boolean reply) {
        this.text = text;
        this.reply = reply;
        this.sentences = List.copyOf(sentences);
    }

    ReadText text() {
        return text;
    }

    List<SentenceReading> sentences() {
        return sentences;
    }

    /** How many words and signs were read. */
    public int length() {
        return length(sentences);
    }

    static int length(List<SentenceReading> sentences) {
        return sentences.stream()
                .map(SentenceReading::marks)
                .mapToInt(marks -> marks.to() - marks.from())
                .sum();
    }

    /** What a statistical reader goes by in the whole text, each once, in a fixed order. */
    public List<String> features() {
        return features(sentences);
    }

    /** What a statistical reader goes by in some of the sentences. */
    List<String> features(List<SentenceReading> some) {
        return PostFeatures.of(some, reply);
    }

    /** The sentences one by one, each with what a statistical reader goes by in it alone. */
    public List<Part> parts() {
        return sentences.stream()
                .map(sentence -> new Part(
                        text.span(sentence.marks().from(), sentence.marks().to()), features(List.of(sentence))))
                .toList();
    }

    /**
     * A sentence of a post.
     *
     * @param span where it stands in the text as typed
     */
    public record Part(Span span, List<String> features) {
        public Part {
            features = List.copyOf(features);
        }
    }
}
