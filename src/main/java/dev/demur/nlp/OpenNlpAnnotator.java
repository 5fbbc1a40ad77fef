package dev.demur.nlp;

import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The trained models of OpenNLP, whichever are on the class path. Thread-safe: a model is loaded once, by whoever asks
 * first, and shared; what it needs while it works is kept a thread (the plain {@code …ME} classes of 2.x keep it in
 * their fields).
 */
public final class OpenNlpAnnotator implements TextAnnotator {

    private final InstalledModels models;
    private final Set<String> languages;
    private final Map<String, LanguageDetector> detectors = new ConcurrentHashMap<>();
    private final Map<String, SentenceDetector> sentences = new ConcurrentHashMap<>();
    private final Map<String, Tokenizer> tokenizers = new ConcurrentHashMap<>();
    private final Map<String, POSTagger> taggers = new ConcurrentHashMap<>();
    private final Map<String, Optional<PersonModel>> people = new ConcurrentHashMap<>();
    private final Map<String, Optional<LikelihoodModel>> likelihoods = new ConcurrentHashMap<>();

    /** Uses the models that this class loader finds. Loads none yet. */
    public OpenNlpAnnotator(ClassLoader loader) {
        this.models = InstalledModels.of(loader);
        this.languages = models.languages(ModelKind.SENTENCES, ModelKind.TOKENS, ModelKind.PARTS_OF_SPEECH);
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public Optional<LanguageGuess> detectLanguage(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Language best = detectors
                .computeIfAbsent(ModelKind.ANY_LANGUAGE, this::loadDetector)
                .predictLanguage(text);
        return Optional.of(new LanguageGuess(LanguageTags.of(best.getLang()), best.getConfidence()));
    }

    @Override
    public List<Span> sentences(String text, String language) {
        return Arrays.stream(
                        sentences.computeIfAbsent(language, this::loadSentences).sentPosDetect(text))
                .filter(span -> span.length() > 0)
                .map(OpenNlpAnnotator::span)
                .toList();
    }

    @Override
    public List<TaggedToken> partsOfSpeech(String sentence, String language) {
        opennlp.tools.util.Span[] tokens =
                tokenizers.computeIfAbsent(language, this::loadTokenizer).tokenizePos(sentence);
        String[] words = opennlp.tools.util.Span.spansToStrings(tokens, sentence);
        String[] tags = tags(words, language);
        return IntStream.range(0, tokens.length)
                .mapToObj(i -> new TaggedToken(span(tokens[i]), partOfSpeech(tags[i])))
                .toList();
    }

    @Override
    public List<Span> people(List<String> tokens, String language) {
        Optional<PersonModel> model = people.computeIfAbsent(language, this::loadPeople);
        if (tokens.isEmpty() || model.isEmpty()) {
            return List.of();
        }
        return model.get().find(tokens.toArray(String[]::new), words -> tags(words, language));
    }

    @Override
    public double likelihood(List<String> features) {
        return likelihoods
                .computeIfAbsent(LikelihoodModel.FILE, this::loadLikelihood)
                .map(model -> model.of(features))
                .orElse(0.0);
    }

    /** The universal tags of a sentence's tokens, one each; the model of names is trained on them. */
    public String[] tags(String[] tokens, String language) {
        return taggers.computeIfAbsent(language, this::loadTagger).tag(tokens);
    }

    private static Span span(opennlp.tools.util.Span span) {
        return new Span(span.getStart(), span.getEnd());
    }

    /** From the universal tags, which all models of OpenNLP use. */
    static PartOfSpeech partOfSpeech(String tag) {
        return switch (tag) {
            case "VERB" -> PartOfSpeech.VERB;
            case "AUX" -> PartOfSpeech.AUXILIARY;
            case "NOUN" -> PartOfSpeech.NOUN;
            case "PROPN" -> PartOfSpeech.PROPER_NOUN;
            case "ADJ" -> PartOfSpeech.ADJECTIVE;
            default -> PartOfSpeech.OTHER;
        };
    }

    private LanguageDetector loadDetector(String language) {
        LanguageDetectorModel model = load(ModelKind.LANGUAGES, language, LanguageDetectorModel::new);
        return new ThreadSafeLanguageDetectorME(model);
    }

    private SentenceDetector loadSentences(String language) {
        SentenceModel model = load(ModelKind.SENTENCES, language, SentenceModel::new);
        return new ThreadSafeSentenceDetectorME(model);
    }

    private Tokenizer loadTokenizer(String language) {
        TokenizerModel model = load(ModelKind.TOKENS, language, TokenizerModel::new);
        return new ThreadSafeTokenizerME(model);
    }

    private POSTagger loadTagger(String language) {
        POSModel model = load(ModelKind.PARTS_OF_SPEECH, language, POSModel::new);
        return new ThreadSafePOSTaggerME(model);
    }

    /** Those models come with Demur, as the one of likelihoods does, see the README beside them. */
    private Optional<PersonModel> loadPeople(String language) {
        try (InputStream in = models.resource("models/person-" + language + ".bin")) {
            return in == null ? Optional.empty() : Optional.of(PersonModel.read(in, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<LikelihoodModel> loadLikelihood(String file) {
        try (InputStream in = models.resource(file)) {
            return in == null ? Optional.empty() : Optional.of(LikelihoodModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <M> M load(ModelKind kind, String language, Parser<M> parser) {
        try (InputStream in = models.open(kind, language)) {
            return parser.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model. */
    private interface Parser<M> {
        M parse(InputStream in) throws IOException;
    }
}
