package dev.demur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSplitterTest {

    private final WordSplitter splitter = new WordSplitter(new Folding(Map.of()), List.of("'ve"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://t.example/08seL040Pw",
                "http://shop.example/a?b=c&d=7",
                "www.shop.example/sale",
                "HTTPS://SHOP.EXAMPLE",
                "go.example/17-orders"
            })
    void aLinkIsOneWordThatSaysNothing(String link) {
        List<Word> words = splitter.split("see " + link + ", now");

        assertThat(texts(words)).containsExactly("see", link, ",", "now");
        assertThat(words.get(1)).matches(word -> word.kind() == Word.Kind.LINK && !word.isWord() && word.spaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"and/or", "10.000/Monat", "Nr.12/13", "z.B./usw.", "4/5", "ships. www"})
    void aStrokeAloneMakesNoLink(String text) {
        assertThat(splitter.split(text)).noneMatch(word -> word.kind() == Word.Kind.LINK);
    }

    @Test
    void aHandleIsOneWordBehindItsSign() {
        List<Word> words = splitter.split("Hi @kim_17.runs! (@Book_5)");

        assertThat(texts(words)).containsExactly("Hi", "@", "kim_17.runs", "!", "(", "@", "Book_5", ")");
        assertThat(handles(words)).containsExactly("@kim_17.runs", "@book_5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs@studio.example", "@ home", "50 @", "a@b"})
    void anAtSignAloneMakesNoHandle(String text) {
        assertThat(handles(splitter.split(text))).isEmpty();
    }

    @Test
    void everyWordStandsWhereItWasTyped() {
        String text = "New: go.example/x… @ida-b, we've 3k at https://a.example/(b).";

        assertThat(splitter.split(text))
                .allMatch(word -> text.substring(word.start(), word.end()).equals(word.text()));
    }

    private static Stream<String> handles(List<Word> words) {
        return words.stream().filter(word -> word.kind() == Word.Kind.HANDLE).map(Word::key);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
