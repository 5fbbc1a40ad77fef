package dev.demur.core.disclosure;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import dev.demur.core.text.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A text with everything the lexicons say of its sentences; those of a language without a lexicon are left out. A statistical
 * reader is asked when its opinion is, and of the whole text once. Belongs to one check; not thread-safe.
 */
public final class PostReading {

    private final ReadText text;
    private final List<SentenceReading> sentences;
    private final boolean reply;
    private final ToDoubleFunction<List<String>> reader;
    private final Supplier<Double> likelihood;

    PostReading(ReadText text, List<SentenceReading> sentences, boolean reply, ToDoubleFunction<List<String>> reader) {
        this.text = text;
        this.reply = reply;
        this.sentences = List.copyOf(sentences);
        this.reader = reader;
        this.likelihood = new Lazy<>(() -> reader.applyAsDouble(features()));
    }

    ReadText text() {
        return text;
    }

    List<SentenceReading> sentences() {
        return sentences;
    }

    /** How many words were read, numbers and signs aside. */
    public long words() {
        return sentences.stream()
                .map(SentenceReading::marks)
                .flatMapToInt(marks -> IntStream.range(marks.from(), marks.to())
                        .filter(i -> marks.word(i).kind() == Word.Kind.LETTERS))
                .count();
    }

    /** How many words and signs were read of some of its sentences. */
    static int length(List<SentenceReading> some) {
        return some.stream()
                .map(SentenceReading::marks)
                .mapToInt(marks -> marks.to() - marks.from())
                .sum();
    }

    /** What a statistical reader goes by in the whole text, each once, in a fixed order. */
    public List<String> features() {
        return features(sentences);
    }

    private List<String> features(List<SentenceReading> some) {
        return PostFeatures.of(some, reply);
    }

    /** How likely the statistical reader finds it that the text gives people away, from 0 to 1. */
    public double likelihood() {
        return likelihood.get();
    }

    /** The same of some of its sentences. */
    double likelihood(List<SentenceReading> some) {
        return some.size() == sentences.size() ? likelihood() : reader.applyAsDouble(features(some));
    }

    /** Where the sentence stands, in the text as typed, that reads most like it alone; nothing where none was read. */
    public Optional<Span> worst() {
        return sentences.stream()
                .max(Comparator.comparingDouble(sentence -> likelihood(List.of(sentence))))
                .map(sentence ->
                        text.span(sentence.marks().from(), sentence.marks().to()));
    }
}
