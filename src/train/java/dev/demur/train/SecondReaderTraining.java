package dev.demur.train;

import dev.demur.ShippedRules;
import dev.demur.core.check.Decision;
import dev.demur.core.rule.Rule;
import dev.demur.nlp.LikelihoodModel;
import dev.demur.train.SecondReaderTrainer.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatModel;

/**
 * Trains the second reader that comes with Demur on the tune part of the corpus and on the posts written for it, each whole
 * and sentence by sentence, and says how well it does on posts it was not trained on. The same posts and word lists give the same bytes.
 */
public final class SecondReaderTraining {

    private static final int FOLDS = 10;
    private static final double PENALTY = Double.parseDouble(System.getProperty("train.penalty", "3"));
    private static final List<Path> FILES = List.of(
            Path.of("src/test/resources/corpus/de/tune.jsonl"), Path.of("src/test/resources/corpus/en/tune.jsonl"));
    private static final Path WRITTEN_FOR_IT = Path.of("src/train/resources/posts");

    private SecondReaderTraining() {}

    /** {@code <data folder>}; see the README beside the models. */
    public static void main(String[] args) throws IOException {
        Feed feed = new Feed(Path.of(args[0]));
        List<Lesson> lessons = lessons();
        Stream.concat(examplesOfRules().stream(), feed.harmless().stream())
                .filter(lesson -> lesson.disclosing() || passes(lesson))
                .forEach(lessons::add);
        List<Example> posts = examples(lessons);
        List<List<Example>> sentences = lessons.stream()
                .map(lesson -> examples(lesson.sentences(ShippedRules.FIRST_READER.sentences(lesson.draft()))))
                .toList();
        System.out.println(posts.size() + " posts");
        System.out.println(new Gain(lessons).table(likelihoods(posts, sentences)));

        DoccatModel trained = new SecondReaderTrainer(PENALTY).train(all(posts, sentences, post -> true));
        LikelihoodModel model = LikelihoodModel.of(trained);
        List<Lesson> kept = feed.kept();
        double[] unseen = examples(kept).stream()
                .mapToDouble(example -> model.of(example.features()))
                .toArray();
        System.out.println(new Gain(kept).table(unseen));
        ReproducibleModel.write(trained, Path.of("src/main/resources").resolve(LikelihoodModel.FILE));
    }

    /** What rule authors wrote down to say what they mean. */
    private static List<Lesson> examplesOfRules() {
        List<Lesson> lessons = new ArrayList<>();
        for (Rule rule : ShippedRules.FIRST_READER.rules().rules()) {
            rule.flags().forEach(example -> lessons.add(new Lesson("examples of rules", rule.draft(example), true)));
            rule.passes().forEach(example -> lessons.add(new Lesson("examples of rules", rule.draft(example), false)));
        }
        return lessons;
    }

    /** What a rule holds up is none of the second reader's business, and might rightly be held up. */
    private static boolean passes(Lesson lesson) {
        return ShippedRules.FIRST_READER.check(lesson.draft()).decision() == Decision.PASS;
    }

    private static List<Example> examples(List<Lesson> lessons) {
        return lessons.stream()
                .map(lesson -> new Example(ShippedRules.FIRST_READER.features(lesson.draft()), lesson.disclosing()))
                .toList();
    }

    private static List<Lesson> lessons() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (Stream<Path> written = Files.list(WRITTEN_FOR_IT)) {
            for (Path file : Stream.concat(FILES.stream(), written.sorted()).toList()) {
                lessons.addAll(Lesson.read(file));
            }
        }
        return lessons;
    }

    /** How likely each post is to disclose by models that have not seen it, nor its sentences. */
    private static double[] likelihoods(List<Example> posts, List<List<Example>> sentences) throws IOException {
        double[] likelihoods = new double[posts.size()];
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            List<Example> others = all(posts, sentences, post -> post % FOLDS != fold);
            LikelihoodModel model = LikelihoodModel.of(new SecondReaderTrainer(PENALTY).train(others));
            for (int post = fold; post < posts.size(); post += FOLDS) {
                likelihoods[post] = model.of(posts.get(post).features());
            }
        }
        return likelihoods;
    }

    private static List<Example> all(List<Example> posts, List<List<Example>> sentences, IntPredicate wanted) {
        return IntStream.range(0, posts.size())
                .filter(wanted)
                .boxed()
                .flatMap(post -> Stream.concat(Stream.of(posts.get(post)), sentences.get(post).stream()))
                .toList();
    }
}
