package dev.demur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import dev.demur.core.access.WorkspaceId;
import dev.demur.rest.AsAdmin;
import dev.demur.rest.TestKeys;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the pages to look at: {@code mvn test -Dtest=ScreenshotsTest -Dscreenshots=target/screenshots}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "pictures only when asked for")
final class ScreenshotsTest {

    /** Pages to open one after the other, each by a name for its picture. */
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "rules", "/rules",
            "rule", "/rules/small-cohort-behaviour",
            "editor", "/rules/editor",
            "insights", "/insights",
            "audit", "/audit",
            "keys", "/keys"));

    @Inject
    SampleReviews samples;

    @Inject
    Clock clock;

    /** Every page in a workspace of its own, with little and with much on it. */
    @ParameterizedTest
    @CsvSource({"390,LIGHT,de", "390,DARK,en", "1440,LIGHT,en", "1440,DARK,de"})
    void takesPicturesOfEveryPage(int width, ColorScheme scheme, String language) {
        TestKeys.Issued admin = TestKeys.otherWorkspace();
        try (Chromium chromium = Chromium.open(options(width, scheme, language))) {
            Page page = chromium.page();
            String name = "%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
            signIn(page, admin.key());
            take(page, "insights-empty-" + name, "/insights");
            samples.add(new WorkspaceId(workspace(admin)), 240, clock.instant());
            makeManyKeys(admin);
            PAGES.forEach((picture, address) -> take(page, picture + "-" + name, address));
            page.navigate(Chromium.address("/rules/small-cohort-behaviour"));
            page.locator("#try").fill("7,312 people watched A Christmas Prince in December.");
            page.locator("#tried .trial").waitFor();
            take(page, "rule-near-" + name);
            page.navigate(Chromium.address("/keys"));
            page.locator("input[name=name]").fill("Social media team");
            page.locator(".new-key button").click();
            page.locator("#secret").waitFor();
            take(page, "keys-made-" + name);
            page.locator(".settings summary").click();
            take(page, "menu-" + name);
        }
    }

    private static void makeManyKeys(TestKeys.Issued admin) {
        for (String name : List.of("planning tool", "a".repeat(100), "Kundendienst und Öffentlichkeitsarbeit Süd")) {
            for (String role : List.of("checker", "author", "reviewer")) {
                TestKeys.with(admin.key())
                        .contentType("application/json; charset=utf-8")
                        .body("{\"name\": \"%s\", \"role\": \"%s\", \"expiresAt\": \"2099-01-01T00:00:00Z\"}"
                                .formatted(name, role))
                        .post("/v1/keys");
            }
        }
        TestKeys.with(admin.key())
                .delete("/v1/keys/" + TestKeys.issue(admin.key(), "admin").id());
    }

    private static String workspace(TestKeys.Issued admin) {
        return TestKeys.with(admin.key()).get("/v1/workspaces").jsonPath().getString("workspaces[0].id");
    }

    private static void signIn(Page page, String key) {
        page.navigate(Chromium.firstPage());
        page.locator("#key").fill(key);
        page.keyboard().press("Enter");
        page.locator("#example").waitFor();
    }

    private static void take(Page page, String name, String address) {
        page.navigate(Chromium.address(address));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        take(page, name);
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme, String language) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(language);
    }

    @ParameterizedTest
    @CsvSource({"390,LIGHT,en", "390,DARK,de", "1440,LIGHT,en", "1440,DARK,de"})
    void takesPictures(int width, ColorScheme scheme, String language) {
        try (Chromium chromium = Chromium.open(options(width, scheme, language))) {
            Page page = chromium.page();
            String name = "%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
            page.navigate(Chromium.firstPage());
            take(page, "sign-in-" + name);
            page.locator("#key").fill(AsAdmin.KEY);
            page.keyboard().press("Enter");
            page.locator("#example").waitFor();
            take(page, "empty-" + name);
            page.locator("#example").click();
            assertThat(page.locator("#verdict")).hasClass(Pattern.compile("block"));
            take(page, "block-" + name);
            page.locator("button.apply").first().click();
            assertThat(page.locator("#verdict")).hasClass(Pattern.compile("pass"));
            take(page, "pass-" + name);
        }
    }

    private static void take(Page page, String name) {
        Path folder = Path.of(System.getProperty("screenshots"));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
    }
}
