package dev.demur.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator.LanguageGuess;
import dev.demur.core.text.TextAnnotator.PartOfSpeech;
import dev.demur.core.text.TextAnnotator.TaggedToken;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenNlpAnnotatorTest {

    private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator(OpenNlpAnnotatorTest.class.getClassLoader());

    @Test
    void knowsTheLanguagesOfTheModelsThatAreThere() {
        assertThat(ANNOTATOR.languages()).containsExactly("de", "en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Thank you all for coming, we had a wonderful evening with every one of you.",
                "de | Vielen Dank euch allen, wir hatten einen wunderbaren Abend mit jedem von euch.",
                "fr | Merci à vous tous d'être venus, nous avons passé une soirée merveilleuse ensemble.",
                "es | Muchas gracias a todos por venir, hemos pasado una noche maravillosa con vosotros."
            })
    void namesALanguageByItsTwoLetters(String language, String text) {
        assertThat(ANNOTATOR.detectLanguage(text)).map(LanguageGuess::language).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "42", "🎄🎄🎄", "?!"})
    void namesNoLanguageWhereThereIsNone(String text) {
        assertThat(ANNOTATOR.detectLanguage(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void findsSentencesWithoutTheSpaceAroundThem(String language) {
        String text = "  Das ist gut. Es ist sehr gut.  ";

        assertThat(ANNOTATOR.sentences(text, language)).containsExactly(new Span(2, 14), new Span(15, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void findsNoSentenceInNothing(String text) {
        assertThat(ANNOTATOR.sentences(text, "en")).isEmpty();
    }

    @Test
    void tellsVerbsFromNouns() {
        assertThat(ANNOTATOR.partsOfSpeech("Anna has watched old films.", "en"))
                .containsExactly(
                        new TaggedToken(new Span(0, 4), PartOfSpeech.PROPER_NOUN),
                        new TaggedToken(new Span(5, 8), PartOfSpeech.AUXILIARY),
                        new TaggedToken(new Span(9, 16), PartOfSpeech.VERB),
                        new TaggedToken(new Span(17, 20), PartOfSpeech.ADJECTIVE),
                        new TaggedToken(new Span(21, 26), PartOfSpeech.NOUN),
                        new TaggedToken(new Span(26, 27), PartOfSpeech.OTHER));
    }

    @Test
    void tellsVerbsFromNounsInGerman() {
        assertThat(ANNOTATOR.partsOfSpeech("Anna hat alte Filme gesehen", "de"))
                .extracting(TaggedToken::partOfSpeech)
                .containsExactly(
                        PartOfSpeech.PROPER_NOUN,
                        PartOfSpeech.AUXILIARY,
                        PartOfSpeech.ADJECTIVE,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.VERB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud83d", "a\0b", "\u200b"})
    void survivesWhatIsNoSentence(String text) {
        assertThat(ANNOTATOR.partsOfSpeech(text, "en")).hasSizeLessThan(3);
    }

    @Test
    void hasNoModelsForAnotherLanguage() {
        assertThatThrownBy(() -> ANNOTATOR.sentences("Bonjour.", "fr"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no SENTENCES model for 'fr' is installed");
    }

    @Test
    void givesEveryThreadTheSameAnswers() throws ExecutionException, InterruptedException {
        OpenNlpAnnotator fresh = new OpenNlpAnnotator(OpenNlpAnnotatorTest.class.getClassLoader());
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i ->
                        "The %d people watched %s films on day %d.".formatted(i, i % 2 == 0 ? "old" : "new", i * 7))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<TaggedToken>>> answers = texts.stream()
                    .map(text -> threads.submit(() -> fresh.partsOfSpeech(text, "en")))
                    .toList();

            for (int i = 0; i < texts.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(ANNOTATOR.partsOfSpeech(texts.get(i), "en"));
            }
        } finally {
            threads.shutdown();
        }
    }
}
