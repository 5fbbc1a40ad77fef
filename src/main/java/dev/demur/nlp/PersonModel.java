package dev.demur.nlp;

import dev.demur.core.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
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

    static final int BEAM = 3;

    private final MaxentModel outcomes;
    private final NameLists lists;

    /** A finder by these weights. */
    public PersonModel(MaxentModel outcomes, NameLists lists) {
        this.outcomes = outcomes;
        this.lists = lists;
    }

    /** Reads the model of a language as the training program wrote it. */
    static PersonModel read(InputStream in, String language) throws IOException {
        return new PersonModel(weights(new TokenNameFinderModel(in)), NameLists.of(language));
    }

    /** The weights as they are: the search around them keeps state, and is made anew for each reading. */
    private static MaxentModel weights(TokenNameFinderModel model) {
        return model.getArtifact("nameFinder.model");
    }

    /** The people named among the tokens of a sentence, whose parts of speech these are, as half-open ranges of tokens. */
    public List<Span> find(String[] tokens, String[] tags) {
        PersonFeatures features = new PersonFeatures(tokens, tags, lists);
        Sequence best = new BeamSearch(BEAM, outcomes)
                .bestSequence(tokens, null, features, new NameFinderSequenceValidator());
        return Arrays.stream(new BioCodec().decode(best.getOutcomes()))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
    }
}
