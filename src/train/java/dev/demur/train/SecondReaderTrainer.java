package dev.demur.train;

import dev.demur.nlp.LikelihoodModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the second reader with OpenNLP's maximum entropy, by quasi-Newton steps with a penalty on large weights. */
final class SecondReaderTrainer {

    /** A feature seen in fewer posts teaches nothing. */
    private static final int CUTOFF = 3;

    private static final int ITERATIONS = 200;

    private final double penalty;

    SecondReaderTrainer(double penalty) {
        this.penalty = penalty;
    }

    DoccatModel train(List<Example> examples) throws IOException {
        List<Event> events = examples.stream().map(Example::event).toList();
        Map<String, String> manifest = Map.of("Timestamp", "0");
        MaxentModel weights = TrainerFactory.getEventTrainer(parameters(), new java.util.TreeMap<>(manifest))
                .train(ObjectStreamUtils.createObjectStream(events));
        return new DoccatModel("und", weights, manifest, new DoccatFactory());
    }

    private TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.THREADS_PARAM, 1); // sums of several threads differ in their last bits
        parameters.put(QNTrainer.L2COST_PARAM, penalty);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        return parameters;
    }

    /** The features of a post and what it is. */
    record Example(List<String> features, boolean disclosing) {
        Event event() {
            String category = disclosing ? LikelihoodModel.DISCLOSING : LikelihoodModel.HARMLESS;
            return new Event(category, features.toArray(String[]::new));
        }
    }
}
