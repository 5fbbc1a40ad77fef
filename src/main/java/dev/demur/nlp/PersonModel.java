package dev.demur.nlp;

import dev.demur.core.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderSequenceValidator;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Sequence;

/**
 * The finder of people's names of one language: a {@link TokenNameFinderModel} and the lists it goes by. Thread-safe:
 * what a reading needs while it works belongs to that reading.
 */
public final class PersonModel {

    /** The entry of a model's manifest that says how much surer than even it must be, see {@link Caution}. */
    public static final String CAUTION = "Demur-Caution";

    private static final int BEAM = 3;

    private final MaxentModel cautious;
    private final MaxentModel halfCautious;
    private final NameLists lists;

    private PersonModel(MaxentModel weights, double caution, NameLists lists) {
        this.cautious = new Caution(weights, caution);
        this.halfCautious = new Caution(weights, Math.sqrt(caution));
        this.lists = lists;
    }

    /** Reads the model of a language as the training program wrote it. */
    static PersonModel read(InputStream in, String language) throws IOException {
        return of(new TokenNameFinderModel(in), language);
    }

    /** A finder with this model for a language. */
    public static PersonModel of(TokenNameFinderModel model, String language) {
        // The weights alone: the search that the model wraps them in keeps state, and is made anew for each reading.
        MaxentModel weights = model.getArtifact("nameFinder.model");
        double factor = Double.parseDouble(model.getManifestProperty(CAUTION));
        return new PersonModel(weights, factor, NameLists.of(language));
    }

    /**
     * The people named among the tokens of a sentence, as half-open ranges of tokens. A sentence without a word that
     * somebody can be called by is not worth the model's time, nor the tagger's.
     */
    public List<Span> find(String[] tokens, UnaryOperator<String[]> tagger) {
        if (Arrays.stream(tokens).noneMatch(lists::mayName)) {
            return List.of();
        }
        String[] tags = tagger.apply(tokens);
        return new KnownNames(tokens, tags, lists).complete(learned(tokens, tags));
    }

    private List<Span> learned(String[] tokens, String[] tags) {
        PersonFeatures features = new PersonFeatures(tokens, tags, lists);
        // Where capitals tell nothing the model is unsure of itself already.
        Sequence best = new BeamSearch(BEAM, features.capitalsTell() ? cautious : halfCautious)
                .bestSequence(tokens, null, features, new NameFinderSequenceValidator());
        return Arrays.stream(new BioCodec().decode(best.getOutcomes()))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
    }
}
