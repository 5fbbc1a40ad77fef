package dev.demur.train;

import dev.demur.nlp.NameLists;
import dev.demur.nlp.OpenNlpAnnotator;
import dev.demur.nlp.PersonFeatures;
import dev.demur.nlp.PersonModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains the model of one language with OpenNLP's perceptron. */
final class Trainer {

    private static final long SEED = 7;
    private static final int BEAM = 3;

    private final Recipe recipe;
    private final Map<String, SortedSet<String>> names;
    private final OpenNlpAnnotator tagger;

    Trainer(Recipe recipe, Map<String, SortedSet<String>> names, OpenNlpAnnotator tagger) {
        this.recipe = recipe;
        this.names = names;
        this.tagger = tagger;
    }

    void train(List<Post> annotated, Path file) throws IOException {
        Map<String, String> manifest =
                new TreeMap<>(Map.of("Timestamp", "0", PersonModel.CAUTION, Double.toString(recipe.caution())));
        List<Event> events = events(annotated);
        MaxentModel weights = TrainerFactory.getEventTrainer(parameters(), manifest)
                .train(ObjectStreamUtils.createObjectStream(events));
        TokenNameFinderModel model = new TokenNameFinderModel(
                recipe.language(),
                weights,
                BEAM,
                null,
                Map.of(),
                manifest,
                new BioCodec(),
                new TokenNameFinderFactory());
        ReproducibleModel.write(model, file);
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.CUTOFF_PARAM, Recipe.CUTOFF);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, recipe.iterations());
        return parameters;
    }

    private List<Event> events(List<Post> annotated) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        NameLists lists = NameLists.of(recipe.language());
        List<Event> events = new ArrayList<>();
        List<Post> kept = annotated.stream()
                .filter(post -> !post.names().isEmpty() || random.nextDouble() >= recipe.dropped())
                .toList();
        List<Post> all = posts(kept);
        for (int i = 0; i < all.size(); i++) {
            boolean unlisted = i >= kept.size() && random.nextDouble() < recipe.unlisted();
            add(all.get(i), unlisted ? NameLists.none() : lists, events);
        }
        return events;
    }

    /** The annotated posts first, then copies of them and of the made-up sentences. */
    private List<Post> posts(List<Post> kept) throws IOException {
        Path sentences = Path.of("src/train/resources/sentences-" + recipe.language() + ".txt");
        List<Post> all = new ArrayList<>(new Typings(names, recipe).copies(kept));
        all.addAll(new Typings(names, recipe).copies(MadeUp.posts(sentences, names, recipe)));
        return all;
    }

    private void add(Post post, NameLists lists, List<Event> events) {
        String[] tokens = post.tokens().toArray(String[]::new);
        Span[] spans = post.names().stream()
                .map(name -> new Span(name.from(), name.to(), "person"))
                .toArray(Span[]::new);
        String[] outcomes = new BioCodec().encode(spans, tokens.length);
        PersonFeatures features = new PersonFeatures(tokens, tagger.tags(tokens, recipe.language()), lists);
        for (int i = 0; i < tokens.length; i++) {
            events.add(new Event(outcomes[i], features.getContext(i, tokens, outcomes, new Object[0])));
        }
    }
}
