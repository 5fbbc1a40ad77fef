package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.demur.core.text.Allowance;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import dev.demur.rest.CheckRequest.AllowanceRequest;
import dev.demur.rest.CheckRequest.SourceRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftReaderTest {

    private final DraftReader reader = new DraftReader(10);

    @Test
    void takesATextAlone() {
        CheckRequest request = new CheckRequest("Hi", null, null, null, null, null, null);

        assertThat(reader.read(request)).isEqualTo(Draft.of("Hi"));
    }

    @Test
    void takesEverything() {
        SourceRequest source = new SourceRequest("history", "consented", 53L, "C-1");
        CheckRequest request = new CheckRequest("Hi", "press", "en", "Bad", List.of("A cat"), List.of(source), null);

        assertThat(reader.read(request))
                .isEqualTo(new Draft(
                        "Hi",
                        Channel.PRESS,
                        "en",
                        "Bad",
                        List.of("A cat"),
                        List.of(new DataSource("history", DataSource.Kind.CONSENTED, 53L, "C-1"))));
    }

    @Test
    void takesAllowances() {
        CheckRequest request = allowing(new AllowanceRequest("number", "+49 561 70010", "2027-03-31"));

        assertThat(reader.read(request).allow())
                .containsExactly(new Allowance(Allowance.Kind.NUMBER, "+49 561 70010", LocalDate.of(2027, 3, 31)));
    }

    @Test
    void namesEveryMistakeOfAnAllowance() {
        CheckRequest request = allowing(new AllowanceRequest("mailbox", " ", "31.3.2027"), null);

        assertThatThrownBy(() -> reader.read(request)).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().errors())
                .containsExactly(
                        new FieldError("allow[0].kind", "must be one of domain, number, address, person"),
                        new FieldError("allow[0].value", "must not be blank"),
                        new FieldError("allow[0].until", "must be a day such as 2027-03-31"),
                        new FieldError("allow[1]", "must be an object")));
    }

    private static CheckRequest allowing(@Nullable AllowanceRequest... allowances) {
        return new CheckRequest("Hi", null, null, null, null, null, Arrays.asList(allowances));
    }

    @Test
    void callsASourceWithoutANameNothing() {
        CheckRequest request = new CheckRequest(
                "Hi", null, null, null, null, List.of(new SourceRequest(null, "public", null, null)), null);

        assertThat(reader.read(request).sources()).extracting(DataSource::name).containsExactly("");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void knowsEveryChannel(Channel channel) {
        CheckRequest request = new CheckRequest("Hi", channel.id(), null, null, null, null, null);

        assertThat(reader.read(request).channel()).isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "EN, en", "de-AT, de", "de_AT, de", "zh-Hant-TW, zh", "gsw, gsw"})
    void takesTheFirstPartOfALanguageTag(String tag, String language) {
        CheckRequest request = new CheckRequest("Hi", null, tag, null, null, null, null);

        assertThat(reader.read(request).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "e", "english", "en us", "en-", "123"})
    void refusesOtherLanguages(String tag) {
        CheckRequest request = new CheckRequest("Hi", null, tag, null, null, null, null);

        assertThatThrownBy(() -> reader.read(request))
                .asInstanceOf(type(ProblemException.class))
                .extracting(e -> e.problem().errors().get(0).field())
                .isEqualTo("language");
    }

    @Test
    void countsUtf16Units() {
        CheckRequest fits = new CheckRequest("🎄".repeat(5), null, null, null, null, null, null);
        CheckRequest tooLong = new CheckRequest("🎄".repeat(5) + "!", null, null, null, null, null, null);

        assertThat(reader.read(fits).text()).hasSize(10);
        assertThatThrownBy(() -> reader.read(tooLong))
                .asInstanceOf(type(ProblemException.class))
                .extracting(e -> e.problem().type())
                .isEqualTo("urn:demur:problem:text-too-long");
    }

    @Test
    void limitsWhateverIsRead() {
        CheckRequest request =
                new CheckRequest("Hi", null, null, "x".repeat(11), List.of("", "y".repeat(11)), null, null);

        assertThatThrownBy(() -> reader.read(request))
                .asInstanceOf(type(ProblemException.class))
                .extracting(e ->
                        e.problem().errors().stream().map(FieldError::field).toList())
                .isEqualTo(List.of("inReplyTo", "altTexts[1]"));
    }
}
