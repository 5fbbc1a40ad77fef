package dev.demur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the pages about reviews: {@code mvn test -Dtest=ReviewScreenshotsTest -Dscreenshots=target/screenshots}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "pictures only when asked for")
final class ReviewScreenshotsTest {

    private static final List<String> TITLES = List.of(
            "Christmas tweet",
            "Year in review: what our 12 most loyal listeners did on repeat, and a thank-you to all the others who made this"
                    + " the longest year we ever had, in numbers that our legal department has seen twice already",
            "Valentine's Day",
            "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselbundanhängerverlosungsankündigung",
            "Spring sale",
            "\u202Eesrever");

    private static Office office = Office.NONE;
    private static String open = "";
    private static String long50 = "";
    private static String approved = "";
    private static String erased = "";

    @BeforeEach
    void fill() {
        if (!office.equals(Office.NONE)) {
            return;
        }
        office = Office.fresh();
        for (int i = 0; i < 40; i++) {
            office.submit(Map.of(
                    "text",
                    i % 3 == 0
                            ? Office.KIND
                            : i % 3 == 1 ? Office.CREEPY : "Dear person in Kassel who ordered 14 pizzas: you ok, hun?",
                    "channel",
                    List.of("x", "instagram", "linkedin", "press").get(i % 4),
                    "title",
                    TITLES.get(i % TITLES.size())));
        }
        approved = office.submit(Office.KIND);
        Office.decide(
                office.reviewer(), approved, Map.of("decision", "approve", "revision", 1, "comment", "Kind. Go."));
        erased = office.submit("To be forgotten, all of it.");
        Office.with(office.admin()).delete("/v1/reviews/" + erased + "/text");
        long50 = office.submit(Map.of(
                "text",
                "Write to erika.mustermann%d@example.org or call. "
                        .repeat(50)
                        .formatted(
                                java.util.stream.IntStream.range(0, 50).boxed().toArray()),
                "channel",
                "linkedin",
                "title",
                "Fifty of them"));
        open = office.submit(Map.of(
                "text",
                Office.CREEPY + "\n\n<b>Bold</b> \u202Eand turned",
                "channel",
                "x",
                "title",
                "Christmas tweet for everybody who has seen it",
                "inReplyTo",
                "Why is this film on every list?",
                "altTexts",
                List.of("A prince, a castle, snow", "53 people on a couch"),
                "sources",
                List.of(Map.of("name", "viewing history", "kind", "customer-data", "cohortSize", 53)),
                "scheduledAt",
                Instant.now()
                        .plus(3, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()));
        Office.decide(
                office.second(),
                open,
                Map.of(
                        "decision",
                        "request-changes",
                        "revision",
                        1,
                        "comment",
                        "No numbers, please.\nAnd nobody is hurt."));
        office.revise(
                open,
                "To the 53 people who've watched A Christmas Prince every day for the past 18 days: thank you!\n\n<b>Bold</b> \u202Eand turned");
        Office.comment(office.author(), open, "Is this better?");
    }

    @ParameterizedTest
    @CsvSource({"390,LIGHT,en", "390,DARK,de", "1440,LIGHT,en", "1440,DARK,de"})
    void takesPictures(int width, ColorScheme scheme, String language) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(language)
                .setTimezoneId("Europe/Berlin");
        try (Chromium chromium = Chromium.open(options)) {
            Page page = chromium.page();
            String name = "%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
            page.navigate(Chromium.firstPage() + "sign-in");
            page.locator("#key").fill(office.reviewer());
            page.keyboard().press("Enter");
            page.locator("#example").waitFor();
            take(page, "reviews", "queue-" + name);
            take(page, "reviews?state=all&q=christmas&channel=x", "queue-all-" + name);
            take(page, "reviews?q=unheardof", "queue-nothing-" + name);
            take(page, "reviews?state=rejected", "queue-empty-" + name);
            take(page, "reviews/" + open, "review-" + name);
            take(page, "reviews/" + long50, "review-long-" + name);
            take(page, "reviews/" + approved, "review-approved-" + name);
            take(page, "reviews/" + erased, "review-erased-" + name);
            take(page, "reviews/rev_none", "problem-" + name);
            page.navigate(Chromium.firstPage() + "reviews/" + open);
            page.locator("#help-button").click();
            shoot(page, "help-" + name, false);
            compose(page, name);
            assertThat(page).hasURL(Chromium.firstPage());
            System.out.println(name + " complaints: " + chromium.complaints());
        }
    }

    private static void compose(Page page, String name) {
        page.navigate(Chromium.firstPage());
        page.locator("#title").fill("Christmas tweet");
        page.locator("#schedule").fill("2027-12-10T18:00");
        page.locator("#reply").fill("Why is this film on every list?");
        page.locator("#add-alt").click();
        page.keyboard().type("A prince, a castle, snow");
        page.locator("#add-source").click();
        page.locator("#example").click();
        assertThat(page.locator("#verdict")).hasClass(java.util.regex.Pattern.compile("block"));
        page.evaluate("scrollTo(0, 0)");
        shoot(page, "compose-top-" + name, false);
        shoot(page, "compose-" + name, true);
        page.locator("button.apply").last().click();
        assertThat(page.locator("#verdict")).hasClass(java.util.regex.Pattern.compile("pass"));
        page.locator("#clear").click();
        page.locator("#jws").waitFor();
        shoot(page, "compose-cleared-" + name, true);
        for (String channel : List.of("instagram", "tiktok", "linkedin", "review-reply", "billboard", "press")) {
            page.locator("#channel").selectOption(channel);
            page.locator(".likeness")
                    .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                            .setPath(folder().resolve("likeness-" + channel + "-" + name + ".png")));
        }
    }

    private static void take(Page page, String path, String name) {
        page.navigate(Chromium.firstPage() + path);
        shoot(page, name, true);
    }

    private static void shoot(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(whole).setPath(folder().resolve(name + ".png")));
        try {
            Files.writeString(folder().resolve(name + ".html"), page.content());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("screenshots"));
    }

    @Test
    void printsOneReviewWell() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.page();
            page.navigate(Chromium.firstPage() + "sign-in");
            page.locator("#key").fill(office.reviewer());
            page.keyboard().press("Enter");
            page.locator("#example").waitFor();
            page.navigate(Chromium.firstPage() + "reviews/" + open);
            page.pdf(new Page.PdfOptions()
                    .setPath(folder().resolve("review.pdf"))
                    .setFormat("A4"));
        }
    }
}
