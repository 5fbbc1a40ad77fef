package dev.demur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the pages to look at: {@code mvn test -Dtest=ScreenshotsTest -Dscreenshots=target/screenshots}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "pictures only when asked for")
final class ScreenshotsTest {

    @ParameterizedTest
    @CsvSource({"390,LIGHT,en", "390,DARK,de", "1440,LIGHT,en", "1440,DARK,de"})
    void takesPictures(int width, ColorScheme scheme, String language) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(language);
        try (Chromium chromium = Chromium.open(options)) {
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
