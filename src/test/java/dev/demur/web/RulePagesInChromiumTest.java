package dev.demur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules in a real browser: found, tried and written. */
@QuarkusTest
final class RulePagesInChromiumTest {

    private static Page at(Chromium chromium, String address) {
        Page page = chromium.signedIn(AsAdmin.KEY);
        page.navigate(Chromium.address(address));
        return page;
    }

    private static Locator editor(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Rule file"));
    }

    private static Locator box(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("A post"));
    }

    /** Takes the completion that is chosen; the editor lets nobody do so in the first moment. */
    private static void complete(Page page, String word) {
        assertThat(page.locator(".cm-tooltip-autocomplete li[aria-selected]")).hasText(word);
        page.waitForTimeout(200);
        page.keyboard().press("Enter");
    }

    @Test
    void areFoundByAWordOfWhatTheySay() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = at(chromium, "/rules");

            page.getByLabel("Find a rule").fill("small cohort");
            assertThat(page.locator(".rule-entry:visible h3").first()).isVisible();
            page.getByLabel("Find a rule").fill("no rule is about xylophones");
            assertThat(page.getByText("No rule says that.")).isVisible();

            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void saysWhatItFindsInAnExampleAndWhatWasMissingInANearMiss() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = at(chromium, "/rules/small-cohort-behaviour");
            Locator tried = page.locator("#tried");

            page.locator("button.use").first().click();
            assertThat(tried).containsText("The rule finds something.");
            assertThat(tried.locator("mark").first()).isVisible();

            box(page).fill("7,312 people watched A Christmas Prince every day in December.");
            assertThat(tried).containsText("Not quite");
            assertThat(tried.locator("dt").first()).hasText("cohort");

            box(page).fill("Good morning!");
            assertThat(tried).containsText("The rule has nothing to say.");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void showsTheLoadersProblemsWhereTheyAreAndOffersTheFile() throws IOException {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = at(chromium, "/rules/editor");
            assertThat(page.getByText("This file would load.")).isVisible();

            editor(page).click();
            page.keyboard().press("Control+a");
            page.keyboard().insertText("- id: guaranteed-returns\n  severty: block\n");
            assertThat(page.locator("#loads")).containsText("would not load");
            assertThat(page.locator(".cm-lint-marker-error").first()).isVisible();
            assertThat(page.locator("#problems")).containsText("severity");
            page.locator("#problems button").first().click();
            assertThat(editor(page)).isFocused();

            Download download =
                    page.waitForDownload(() -> page.locator("#download").click());
            assertThat(download.suggestedFilename()).isEqualTo("my-rules.yaml");
            assertThat(Files.readString(download.path())).contains("severty");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void completesKeysAndValuesByTheSchema() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = at(chromium, "/rules/editor");
            editor(page).click();
            page.keyboard().press("Control+a");
            page.keyboard().type("- id: a-rule\nsever");
            complete(page, "severity");
            page.keyboard().type("bl");
            complete(page, "block");

            assertThat(editor(page)).containsText(Pattern.compile("severity: block"));
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
