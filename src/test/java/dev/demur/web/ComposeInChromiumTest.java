package dev.demur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page in a real browser, by the keyboard and by the mouse. */
@QuarkusTest
final class ComposeInChromiumTest {

    private static final String SEED =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";

    private static Page signedIn(Chromium chromium) {
        Page page = chromium.page();
        page.navigate(Chromium.firstPage());
        page.getByLabel("API key").fill(AsAdmin.KEY);
        page.keyboard().press("Enter");
        assertThat(editor(page)).isFocused();
        return page;
    }

    private static Locator editor(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your post"));
    }

    private static Locator verdict(Page page) {
        return page.locator("#verdict");
    }

    @Test
    void showsWhatAPostGivesAwayAndPutsItRight() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium);

            page.keyboard().type(SEED);
            assertThat(verdict(page)).containsText("Not as it stands");
            assertThat(page.locator(".mark.block").first()).hasText("53 people");
            page.locator("button.apply").first().click();
            assertThat(verdict(page)).containsText("Good to go");

            page.keyboard().press("Control+z");
            assertThat(verdict(page)).containsText("Not as it stands");
            assertThat(editor(page)).hasText(SEED);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void keepsTheDraftOverAReload() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium);
            page.keyboard().type("Thank you all!");

            page.reload();

            assertThat(editor(page)).hasText("Thank you all!");
            assertThat(verdict(page)).containsText("Good to go");
            assertThat(page.locator("#counter")).hasText("14 / 280");
        }
    }

    @Test
    void runsNoMarkupOfADraft() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium);

            page.keyboard()
                    .insertText("<img src=x onerror=alert(1)> The 53 people who watched it every day: <b>sad</b>");

            assertThat(verdict(page)).hasClass(Pattern.compile("block|review"));
            assertThat(page.locator("#report img, #verdict img, #editor img:not(.cm-widgetBuffer)"))
                    .hasCount(0);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void asksNobodyElse() {
        try (Chromium chromium = Chromium.open("en")) {
            signedIn(chromium);

            assertThat(chromium.hosts()).containsExactly("localhost");
        }
    }
}
