package dev.demur.train;

import dev.demur.nlp.OpenNlpAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains the finders of people's names that come with Demur, or measures them. {@code <data folder>} trains and measures,
 * {@code evaluate <data folder>} measures what is there, {@code lists} gathers the lists of names anew. The same data
 * gives the same bytes.
 */
public final class PersonTraining {

    static final Path MODELS = Path.of("src/main/resources/models");
    private static final List<String> LISTS =
            List.of("given-en", "given-de", "given-other", "family-en", "family-de", "family-other", "places");

    private PersonTraining() {}

    /** See the README beside the models. */
    public static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].equals("lists")) {
            NameListBuilder.write(NameListBuilder.build(jar("datafaker-"), jar("synthea-")), MODELS.resolve("names"));
            return;
        }
        DataSets data = new DataSets(Path.of(args[args.length - 1]));
        OpenNlpAnnotator tagger = new OpenNlpAnnotator(PersonTraining.class.getClassLoader());
        String only = System.getProperty("train.language", "");
        for (Recipe recipe : Recipe.ALL) {
            if (!recipe.language().startsWith(only)) {
                continue;
            }
            Path file = MODELS.resolve("person-" + recipe.language() + ".bin");
            if (!args[0].equals("evaluate")) {
                new Trainer(recipe, lists(), tagger).train(data.training(recipe.language()), file);
            }
            new Evaluation(recipe.language(), file, tagger).print(data.tests(recipe.language()));
        }
    }

    private static Map<String, SortedSet<String>> lists() throws IOException {
        Map<String, SortedSet<String>> lists = new TreeMap<>();
        for (String list : LISTS) {
            lists.put(list, new TreeSet<>(Files.readAllLines(MODELS.resolve("names/" + list + ".txt"))));
        }
        return lists;
    }

    private static Path jar(String name) {
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            Path path = Path.of(entry);
            if (path.getFileName().toString().startsWith(name)) {
                return path;
            }
        }
        throw new IllegalStateException("no jar %s on the class path".formatted(name));
    }
}
