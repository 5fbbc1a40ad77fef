package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.entity.Entity;
import dev.demur.core.text.Allowance;
import dev.demur.core.text.Allowance.Kind;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Folding;
import dev.demur.core.text.Span;
import dev.demur.core.text.WordSplitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final WordSplitter SPLITTER = new WordSplitter(new Folding(Map.of()), List.of());

    @ParameterizedTest(name = "{0} {1} covers {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DOMAIN|example.com|press@example.com|true",
                "DOMAIN|example.com|Press@Shop.Example.com|true",
                "DOMAIN|example.com|press (at) example.com|true",
                "DOMAIN|example.com|press@my-example.com|false",
                "DOMAIN|example.com|https://shop.example.com/reset?u=a@b.example|false",
                "DOMAIN|example.com|https://shop.example.com/reset?u=a@example.com|false",
                "DOMAIN|example.com|press@notexample.com|false",
                "DOMAIN|example.com|press@example.com.evil.example|false",
                "DOMAIN|example.com|example.com@evil.example|false",
                "NUMBER|DE89 3704 0044 0532 0130 00|de89370400440532013000|true",
                "NUMBER|DE89 3704 0044 0532 0130 00|DE89 3704 0044 0532 0130 01|false",
                "NUMBER|+49 561 7001230|0561 / 700 12 30|true",
                "NUMBER|+49 561 7001230|+49 (0)561 7001230|true",
                "NUMBER|+49 561 7001230|+44 561 7001230|false",
                "NUMBER|+49 561 7001230|0561 7001231|false",
                "NUMBER|+49 561 7001230|0049 561 7001230|true",
                "NUMBER|0561 7001-230|+49 (0)561/7001230|true",
                "NUMBER|020 7946 0958|+44 20 7946 0958|true",
                "NUMBER|+44 20 7946 0958|(020) 7946 0958|true",
                "NUMBER|415-555-0132|+1 (415) 555.0132|true",
                "NUMBER|415-555-0132|415-555-0133|false",
                "ADDRESS|Am Markt 1, 34117 Kassel|Am Markt 1|true",
                "ADDRESS|Am Markt 1|am markt 1, 34117 Kassel|true",
                "ADDRESS|Am Markt 1|Am Markt 12|false",
                "ADDRESS|Am Markt 1|Alter Markt 1|false",
                "ADDRESS|12 Market Street, Leeds LS1 4AB|12 Market Street|true",
                "ADDRESS|12 Market Street|12 MARKET STREET, Leeds LS1 4AB|true",
                "ADDRESS|12 Market Street|112 Market Street|false",
                "ADDRESS|Goethestraße 12a, 34117 Kassel|Goethestr. 12a|true",
            })
    void coversWhatIsTheSame(Kind kind, String own, String found, boolean covered) {
        assertThat(permission(new Allowance(kind, own, null), found)).isEqualTo(covered);
    }

    @Test
    void countsUpToItsLastDay() {
        assertThat(permission(new Allowance(Kind.DOMAIN, "example.com", TODAY), "me@example.com"))
                .isTrue();
        assertThat(permission(new Allowance(Kind.DOMAIN, "example.com", TODAY.minusDays(1)), "me@example.com"))
                .isFalse();
    }

    @Test
    void whatTheRuleSetListsIsSuppressedAndSaidSo() {
        CheckEngine engine =
                ShippedRules.with("organisation.yaml", "domains: [{value: mailbox.example, until: 2026-12-31}]");

        CheckReport report = engine.check(Draft.of("Write to lena@mailbox.example or to tom@post.example today."));

        assertThat(report.findings()).singleElement().satisfies(finding -> assertThat(finding.spans())
                .extracting(FieldSpan::quote)
                .containsExactly("tom@post.example"));
        assertThat(report.suppressed()).singleElement().satisfies(suppressed -> {
            assertThat(suppressed.reason()).isEqualTo("Listed as the organisation's own domain until 2026-12-31.");
            assertThat(suppressed.spans()).extracting(FieldSpan::quote).containsExactly("lena@mailbox.example");
        });
    }

    @Test
    void aDraftMayBringItsOwn() {
        String text = "Write to lena@mailbox.example today.";

        assertThat(check(text, null).decision()).isEqualTo(Decision.BLOCK);
        assertThat(check(text, new Allowance(Kind.DOMAIN, "mailbox.example", null))
                        .decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void aPublicPersonIsTalkedOfButNotTheirHealth() {
        Allowance dana = new Allowance(Kind.PERSON, "Dana Whitfield", null);
        String deed = "Dana Whitfield ordered twelve pizzas at 3 am yesterday.";
        String health = "Dana Whitfield booked a pregnancy test at 3 am yesterday.";

        assertThat(check(deed, null).decision()).isEqualTo(Decision.BLOCK);
        assertThat(check(deed, dana).decision()).isEqualTo(Decision.PASS);
        assertThat(check(health, dana).decision()).isEqualTo(Decision.BLOCK);
    }

    @Test
    void aPublicPersonIsNamedBesideADealingButNotBesideAnIllness() {
        Allowance dana = new Allowance(Kind.PERSON, "Dana Whitfield", null);
        String dealing = "Our guest Dana Whitfield is the reason we count the towels.";
        String illness = "Dana Whitfield, your biopsy came back, call us.";

        assertThat(check(dealing, null).decision()).isEqualTo(Decision.BLOCK);
        assertThat(check(dealing, dana).decision()).isEqualTo(Decision.PASS);
        assertThat(check(illness, dana).decision()).isEqualTo(Decision.BLOCK);
    }

    private static boolean permission(Allowance allowance, String found) {
        Entity entity = new Entity("some-type", "some-group", "something", new Span(0, found.length()), found);
        return Allowances.on(TODAY, List.of(allowance), List.of(), SPLITTER)
                .permission(Match.of(entity), "identifier", found)
                .isPresent();
    }

    private static CheckReport check(String text, @Nullable Allowance allowance) {
        List<Allowance> allow = allowance == null ? List.of() : List.of(allowance);
        return ShippedRules.DEFAULT.check(new Draft(text, Channel.X, null, null, List.of(), List.of(), allow));
    }
}
