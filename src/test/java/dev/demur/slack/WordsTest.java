package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class WordsTest {

    private static Properties file(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(WordsTest.class.getResourceAsStream("/chat/" + name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        Properties english = file("words.properties");
        Properties german = file("words_de.properties");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
                assertThat(Words.in(language).say(key, 2, 3, 4))
                        .as("%s in %s", key, language)
                        .isNotBlank()
                        .doesNotContain("''", "{");
            }
        }
    }

    @Test
    void saysItInTheLanguageAskedForAndElseInEnglish() {
        assertThat(Words.in(Locale.GERMAN).say("verdict.block")).isEqualTo("⛔ So nicht");
        assertThat(Words.in(Locale.forLanguageTag("de-CH")).say("verdict.block"))
                .isEqualTo("⛔ So nicht");
        assertThat(Words.in(Locale.FRENCH).say("verdict.block")).isEqualTo("⛔ Not as it stands");
    }

    @Test
    void countsInWords() {
        assertThat(Words.in(Locale.ENGLISH).say("findings.more", 1)).isEqualTo("One more finding is not shown here.");
        assertThat(Words.in(Locale.ENGLISH).say("findings.more", 20)).isEqualTo("20 more findings are not shown here.");
    }
}
