package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import dev.demur.core.access.WorkspaceId;
import dev.demur.rest.TestKeys;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether everybody can use the pages, as far as axe can tell, in both themes and on both kinds of screen. */
@QuarkusTest
final class AccessibilityInChromiumTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/reviews",
            "/rules",
            "/rules/small-cohort-behaviour",
            "/rules/editor",
            "/insights",
            "/audit",
            "/keys");

    private TestKeys.Issued admin = new TestKeys.Issued("", "");

    @Inject
    SampleReviews samples;

    @Inject
    Clock clock;

    @BeforeEach
    void makeAWorkspace() {
        admin = TestKeys.otherWorkspace();
    }

    @ParameterizedTest
    @CsvSource({"1440,LIGHT,en", "390,DARK,de", "1440,DARK,de", "390,LIGHT,en"})
    void shutsNobodyOut(int width, ColorScheme scheme, String language) {
        String workspace =
                TestKeys.with(admin.key()).get("/v1/workspaces").jsonPath().getString("workspaces[0].id");
        samples.add(new WorkspaceId(workspace), 40, clock.instant());
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(language);
        try (Chromium chromium = Chromium.open(options)) {
            Page page = chromium.page();
            page.navigate(Chromium.address("/sign-in"));
            assertThat(violations(page)).as("sign in").isEmpty();
            chromium.signedIn(admin.key());
            for (String address : PAGES) {
                page.navigate(Chromium.address(address));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(violations(page)).as(address).isEmpty();
            }
            page.locator(".settings summary").click();
            assertThat(violations(page)).as("the menu").isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(AccessibilityInChromiumTest::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }
}
