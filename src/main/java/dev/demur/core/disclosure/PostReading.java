package dev.demur.core.disclosure;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import dev.demur.core.text.Word;
import java.util.Arrays;
import java.util.List;
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
    public int words() {
        int words = 0;
        for (SentenceReading sentence : sentences) {
            SentenceMarks marks = sentence.marks();
            for (int i = marks.from(); i < marks.to(); i++) {
                words += marks.word(i).kind() == Word.Kind.LETTERS ? 1 : 0;
            }
        }
        return words;
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

    /**
     * Where the sentences stand, in the text as typed, that the statistical reader finds at least that likely to give people
     * away when each stands alone, from 0 to 1, or else the likeliest of them; in text order, none where none was read.
     */
    public List<Span> telling(double atLeast) {
        double[] alone = sentences.stream()
                .mapToDouble(sentence -> likelihood(List.of(sentence)))
                .toArray();
        double needed = Math.min(atLeast, Arrays.stream(alone).max().orElse(atLeast));
        return IntStream.range(0, alone.length)
                .filter(i -> alone[i] >= needed)
                .mapToObj(i -> sentences.get(i).marks())
                .map(marks -> text.span(marks.from(), marks.to()))
                .toList();
    }
}
