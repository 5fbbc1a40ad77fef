package dev.demur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.demur.core.access.WorkspaceId;
import dev.demur.rest.TestKeys;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What admins see, in a real browser and in a workspace of each test's own. */
@QuarkusTest
final class AdminPagesInChromiumTest {

    private TestKeys.Issued admin = new TestKeys.Issued("", "");

    @Inject
    SampleReviews samples;

    @Inject
    Clock clock;

    @BeforeEach
    void makeAWorkspace() {
        admin = TestKeys.otherWorkspace();
    }

    private Page at(Chromium chromium, String address) {
        Page page = chromium.signedIn(admin.key());
        page.navigate(Chromium.address(address));
        return page;
    }

    private WorkspaceId workspace() {
        return new WorkspaceId(
                TestKeys.with(admin.key()).get("/v1/workspaces").jsonPath().getString("workspaces[0].id"));
    }

    @Test
    void makeAKeyThatIsShownOnceAndEndIt() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = at(chromium, "/keys");

            page.getByLabel("Name").fill("<b>planner</b>");
            page.getByText("Make key").click();
            String key = page.locator("#secret").textContent();
            assertThat(TestKeys.with(key).get("/v1/ruleset").statusCode()).isEqualTo(200);

            page.navigate(Chromium.address("/keys"));
            assertThat(page.locator("#secret")).hasCount(0);
            Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("<b>planner</b>"));
            row.getByText("Revoke", new Locator.GetByTextOptions().setExact(false))
                    .first()
                    .click();
            row.getByText("Revoke now").click();
            assertThat(row).containsText("revoked");
            assertThat(TestKeys.with(key).get("/v1/ruleset").statusCode()).isEqualTo(401);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void losesItsSessionsWithAKeyThatIsRevoked() {
        TestKeys.Issued other = TestKeys.issue(admin.key(), "admin");
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.signedIn(other.key());

            TestKeys.with(admin.key()).delete("/v1/keys/" + other.id());
            page.navigate(Chromium.address("/keys"));

            assertThat(page).hasURL(Chromium.address("/sign-in?then=%2Fkeys"));
        }
    }

    @Test
    void signInOnAnotherDeviceByALink() {
        try (Chromium chromium = Chromium.open("en");
                Chromium other = Chromium.open("de")) {
            Page page = at(chromium, "/keys");

            page.getByText("Make a sign-in link").click();
            String link = page.locator("#secret").textContent();

            other.page().navigate(link);
            assertThat(other.page()).hasURL(Chromium.firstPage());
            page.navigate(Chromium.address("/audit"));
            assertThat(page.locator("tbody tr").first()).containsText("sign-in-link.created");
        }
    }

    @Test
    void changeHowTheWorkspaceReviews() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = at(chromium, "/keys");

            page.getByLabel("Who must approve").selectOption("2");
            page.getByText("Save settings").click();

            assertThat(page.getByLabel("Who must approve")).hasValue("2");
            page.navigate(Chromium.address("/audit"));
            assertThat(page.locator("tbody tr").first()).containsText("1 -> 2");
        }
    }

    @Test
    void verifyTheAuditAndFindWhatTheyLookFor() throws IOException {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = at(chromium, "/audit");

            page.getByText("Verify the chain").click();
            assertThat(page.getByText("The chain is whole")).isVisible();
            page.getByLabel("What").selectOption("key.created");
            page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            Download download = page.waitForDownload(() -> page.getByText("CSV").click());
            assertThat(Files.readString(download.path()))
                    .startsWith("sequence,at,actor")
                    .contains("key.created");
            page.getByLabel("Who").fill("key_nobody");
            page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByText("No event is like that.")).isVisible();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void seeWhatWasDecidedAndHowOftenRulesWereOverruled() throws IOException {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = at(chromium, "/insights");
            assertThat(page.getByText("No review ended in this period.")).isVisible();

            samples.add(workspace(), 60, clock.instant());
            page.reload();

            assertThat(page.locator(".figures dd").first()).hasText("60");
            assertThat(page.locator(".chart rect").first()).isVisible();
            assertThat(page.locator(".bars tbody tr").first()).containsText("%");
            Download download =
                    page.waitForDownload(() -> page.locator("section[aria-labelledby=rules-title] a[download]")
                            .click());
            assertThat(Files.readString(download.path())).startsWith("rule,decided,overruled,upheld\r\n");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void areForAdminsOnly() {
        TestKeys.Issued author = TestKeys.issue(admin.key(), "author");
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.signedIn(author.key());

            assertThat(page.locator(".sections a"))
                    .hasText(List.of("Compose", "Reviews", "Rules", "Insights").toArray(String[]::new));
            assertThat(page.navigate(Chromium.address("/keys")).status()).isEqualTo(403);
            assertThat(page.navigate(Chromium.address("/audit")).status()).isEqualTo(403);
        }
    }
}
