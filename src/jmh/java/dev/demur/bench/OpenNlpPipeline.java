package dev.demur.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's whole pipeline for one language, as its manual puts it together: what a check is measured against. */
final class OpenNlpPipeline {

    private final LanguageDetectorME language;
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;
    private final LemmatizerME lemmas;

    OpenNlpPipeline(String tag) throws IOException {
        language = new LanguageDetectorME(new LanguageDetectorModel(model("root", "langdetect")));
        sentences = new SentenceDetectorME(new SentenceModel(model(tag, "-sentence-")));
        tokens = new TokenizerME(new TokenizerModel(model(tag, "-tokens-")));
        tags = new POSTaggerME(new POSModel(model(tag, "-pos-")));
        lemmas = new LemmatizerME(new LemmatizerModel(model(tag, "-lemmas-")));
    }

    private static InputStream model(String tag, String kind) throws IOException {
        ClassLoader loader = OpenNlpPipeline.class.getClassLoader();
        for (var url : Collections.list(loader.getResources("model.properties"))) {
            Properties properties = new Properties();
            try (InputStream in = url.openStream()) {
                properties.load(in);
            }
            String name = properties.getProperty("model.name");
            if (tag.equals(properties.getProperty("model.language")) && name.contains(kind)) {
                InputStream found = loader.getResourceAsStream(name);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new IOException("no model " + kind + " for " + tag);
    }

    /** Language, sentences, tokens, parts of speech and lemmas of a text. */
    List<String[]> run(String text) {
        List<String[]> lemmasOfAll = new ArrayList<>();
        lemmasOfAll.add(new String[] {language.predictLanguage(text).getLang()});
        for (String sentence : sentences.sentDetect(text)) {
            String[] words = tokens.tokenize(sentence);
            lemmasOfAll.add(lemmas.lemmatize(words, tags.tag(words)));
        }
        return lemmasOfAll;
    }
}
