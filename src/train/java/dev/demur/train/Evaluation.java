package dev.demur.train;

import dev.demur.core.text.Span;
import dev.demur.nlp.OpenNlpAnnotator;
import dev.demur.nlp.PersonModel;
import dev.demur.train.Post.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Measures a model by whole names: one that is a word too long or too short counts as missed and as made up. */
final class Evaluation {

    private final String language;
    private final Path file;
    private final OpenNlpAnnotator tagger;

    Evaluation(String language, Path file, OpenNlpAnnotator tagger) {
        this.language = language;
        this.file = file;
        this.tagger = tagger;
    }

    void print(Map<String, List<Post>> tests) throws IOException {
        PersonModel model = PersonModel.of(new TokenNameFinderModel(file), language);
        System.out.printf("%s: %d kB%n", file.getFileName(), Files.size(file) / 1000);
        tests.forEach((name, posts) -> {
            System.out.println(name);
            print("as typed", measure(model, posts, UnaryOperator.identity()));
            print("in lower case", measure(model, posts, token -> token.toLowerCase(Locale.ROOT)));
            print("in capitals", measure(model, posts, token -> token.toUpperCase(Locale.ROOT)));
        });
    }

    private static void print(String typing, Counts counts) {
        System.out.printf(
                Locale.ROOT,
                "  %-14s precision %.3f  recall %.3f  F1 %.3f  (%d names)%n",
                typing,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                counts.wanted);
    }

    private Counts measure(PersonModel model, List<Post> posts, UnaryOperator<String> typing) {
        Counts counts = new Counts();
        for (Post post : posts) {
            String[] tokens = post.tokens().stream().map(typing).toArray(String[]::new);
            List<Span> found = model.find(tokens, words -> tagger.tags(words, language));
            counts.add(
                    found.stream()
                            .map(span -> new Name(span.start(), span.end()))
                            .collect(Collectors.toSet()),
                    post);
        }
        return counts;
    }

    /** What was wanted, found, and both. */
    private static final class Counts {
        private int wanted;
        private int found;
        private int right;

        void add(Set<Name> names, Post post) {
            wanted += post.names().size();
            found += names.size();
            Set<Name> both = new HashSet<>(names);
            both.retainAll(post.names());
            right += both.size();
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }
    }
}
