package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionMatcherTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "terms: [secret sauce]|Our SECRET s4uce is back|SECRET s4uce",
                "terms: [secret sauce]|Our secret sauce is back|secret sauce",
                "terms: [sauce]|Our saucepan is back|",
                "pattern: '\\bv\\d+\\b'|Meet v12 today|v12",
                "pattern: '\\bv\\d+\\b'|Meet vv today|",
                "entity: [email]|Write to lena@example.com today|lena@example.com",
                "entity: [email]|Write to press at example today|",
                "near: {what: {terms: [red]}, to: {terms: [fox]}, words: 2}|a red and quick fox|red+fox",
                "near: {what: {terms: [red]}, to: {terms: [fox]}, words: 1}|a red and quick fox|",
                "all: [{terms: [red]}, {terms: [fox]}]|the fox is red|fox+red",
                "all: [{terms: [red]}, {terms: [fox]}]|the dog is red|",
                "any: [{terms: [red]}, {terms: [fox]}]|the dog is red|red",
                "all: [{terms: [red]}, {not: {terms: [fox]}}]|the dog is red|red",
                "all: [{terms: [red]}, {not: {terms: [fox]}}]|the fox is red|",
            })
    void marksWhereItHolds(String condition, String text, @Nullable String marked) {
        List<Finding> findings = findings(condition, Draft.of(text));

        List<String> quotes = findings.stream()
                .flatMap(finding -> finding.spans().stream())
                .map(FieldSpan::quote)
                .toList();
        assertThat(String.join("+", quotes)).isEqualTo(marked == null ? "" : marked);
    }

    @Test
    void asksForTheChannel() {
        String condition = "all: [{terms: [red]}, {channel: [billboard]}]";

        assertThat(findings(condition, draft(Channel.BILLBOARD, List.of()))).hasSize(1);
        assertThat(findings(condition, draft(Channel.X, List.of()))).isEmpty();
    }

    @Test
    void asksWhetherItIsAReply() {
        String condition = "all: [{terms: [red]}, {reply: yes}]";

        assertThat(findings(condition, draft(Channel.REVIEW_REPLY, List.of()))).hasSize(1);
        assertThat(findings(condition, draft(Channel.X, List.of()))).isEmpty();
    }

    @Test
    void asksForTheSource() {
        String condition = "all: [{terms: [red]}, {source: [survey]}]";
        DataSource survey = new DataSource("poll", DataSource.Kind.SURVEY, null, null);

        assertThat(findings(condition, draft(Channel.X, List.of(survey)))).hasSize(1);
        assertThat(findings(condition, draft(Channel.X, List.of()))).isEmpty();
    }

    @Test
    void theStrictProfileAsksSooner() {
        Draft draft = Draft.of("412 guests ordered twelve pizzas at 3am last night.");

        assertThat(ShippedRules.DEFAULT.check(draft).decision()).isEqualTo(Decision.PASS);
        assertThat(ShippedRules.engine("strict").check(draft).decision()).isEqualTo(Decision.BLOCK);
    }

    private static Draft draft(Channel channel, List<DataSource> sources) {
        return new Draft("the fox is red", channel, "en", null, List.of(), sources);
    }

    private static List<Finding> findings(String condition, Draft draft) {
        String rule =
                """
                - id: under-test
                  title: Under test
                  why: To be tested.
                  category: test
                  severity: review
                  message: Found.
                  when: {%s}
                  flags: ["[[x]]"]
                  passes: ["x"]
                """
                        .formatted(condition);
        return ShippedRules.with("test.yaml", rule).check(draft).findings().stream()
                .filter(finding -> finding.ruleId().value().equals("under-test"))
                .toList();
    }
}
