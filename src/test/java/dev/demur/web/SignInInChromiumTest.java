package dev.demur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.demur.core.access.EnvironmentKey;
import dev.demur.core.access.SignInLinks;
import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The ways in, and the choices in the bar, in a real browser. */
@QuarkusTest
final class SignInInChromiumTest {

    @Inject
    SignInLinks links;

    @Test
    void opensByALinkAndLeavesNoTokenInTheAddress() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.page();

            page.navigate(Chromium.address(
                    "/sign-in?token=" + links.make(EnvironmentKey.CALLER).token()));

            assertThat(page).hasURL(Chromium.firstPage());
            assertThat(page.locator(".settings summary")).containsText("environment");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void knowsItsReaderWhenAnotherSiteLeadsHere() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.signedIn(AsAdmin.KEY);

            page.navigate("data:text/html,<a href='" + Chromium.address("/rules") + "'>to the rules</a>");
            page.getByText("to the rules").click();

            assertThat(page.locator(".rule-entry").first()).isVisible();
            assertThat(page).hasURL(Chromium.address("/rules"));
        }
    }

    @Test
    void changesLanguageAndColoursByTheKeyboardAndStaysOnThePage() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.signedIn(AsAdmin.KEY);
            page.navigate(Chromium.address("/rules"));

            page.locator(".settings summary").focus();
            page.keyboard().press("Enter");
            page.getByText("Deutsch").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Regeln");
            page.locator(".settings summary").focus();
            page.keyboard().press("Enter");
            page.getByText("Dunkel").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");

            page.locator(".settings summary").press("Enter");
            page.keyboard().press("Escape");
            assertThat(page.locator(".settings summary")).isFocused();
            assertThat(page.getByText("Dunkel")).isHidden();
            assertThat(page).hasURL(Chromium.address("/rules"));
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
