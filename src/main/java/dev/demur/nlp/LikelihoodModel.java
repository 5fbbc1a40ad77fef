package dev.demur.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The second reader: a categorizer of documents that tells how likely a post is to give people away. Thread-safe: the
 * weights alone are asked, with the features of a post for its words.
 */
public final class LikelihoodModel {

    /** Where the model lies on the class path. */
    public static final String FILE = "models/second-reader.bin";

    /** The category of posts that give people away. */
    public static final String DISCLOSING = "disclosing";

    /** The category of all others. */
    public static final String HARMLESS = "harmless";

    private final MaxentModel weights;
    private final int disclosing;

    private LikelihoodModel(MaxentModel weights) {
        this.weights = weights;
        this.disclosing = weights.getIndex(DISCLOSING);
    }

    /** Reads the model as the training program wrote it. */
    static LikelihoodModel read(InputStream in) throws IOException {
        return of(new DoccatModel(in));
    }

    /** A reader with this model. */
    public static LikelihoodModel of(DoccatModel model) {
        return new LikelihoodModel(model.getMaxentModel());
    }

    /** From 0 to 1. */
    public double of(List<String> features) {
        return weights.eval(features.toArray(String[]::new))[disclosing];
    }
}
