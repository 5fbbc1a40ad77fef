package dev.demur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing, submitting and deciding in a real browser, by the mouse and by the keyboard alone, in both languages. */
@QuarkusTest
final class ReviewsInChromiumTest {

    private Office office = Office.NONE;

    @BeforeEach
    void open() {
        office = Office.fresh();
    }

    private static Page signedIn(Chromium chromium, String key) {
        return signedIn(chromium.page(), key);
    }

    private static Page signedIn(Page page, String key) {
        page.navigate(Chromium.firstPage() + "sign-in");
        page.locator("#key").fill(key);
        page.keyboard().press("Enter");
        assertThat(editor(page)).isFocused();
        return page;
    }

    private static Locator editor(Page page) {
        return page.locator("#editor [role=textbox]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void show(Page page, String id) {
        page.navigate(Chromium.firstPage() + "reviews/" + id);
    }

    /** Keys do something from then on that their help can be called. */
    private static void press(Page page, String key) {
        assertThat(page.locator("#help-button")).isVisible();
        page.keyboard().press(key);
    }

    private static Locator state(Page page) {
        return page.locator(".head .state");
    }

    @Test
    void goesFromTheFirstKeyToAnApprovedPost() {
        try (Chromium writer = Chromium.open("en");
                Chromium decider = Chromium.open("en")) {
            Page page = signedIn(writer, office.author());
            page.locator("#title").fill("Christmas");
            editor(page).click();
            page.keyboard().insertText(Office.CREEPY);
            assertThat(page.locator("#verdict")).containsText("Not as it stands");
            page.locator("button.apply").first().click();
            assertThat(page.locator("#verdict")).containsText("Good to go");
            button(page, "Submit for review").click();
            assertThat(page.locator("#submitted")).containsText("Submitted");
            assertThat(state(page)).hasText("Open");
            assertThat(page.locator("#decide")).containsText("You wrote a revision of this draft");
            assertThat(button(page, "Approve")).hasCount(0);

            Page other = signedIn(decider, office.reviewer());
            other.navigate(Chromium.firstPage() + "reviews");
            other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Christmas"))
                    .click();
            button(other, "Approve").click();
            assertThat(state(other)).hasText("Approved");
            assertThat(other.locator("#jws")).hasValue(Pattern.compile("^ey.+\\..+\\..+"));

            assertThat(state(page)).hasText("Approved");
            assertThat(page.locator("#news")).containsText("privacy office approved revision 1");
            assertThat(page.locator("#jws")).hasValue(Pattern.compile("^ey.+"));
            assertThat(writer.complaints()).isEmpty();
            assertThat(decider.complaints()).isEmpty();
            assertThat(decider.hosts()).containsExactly("localhost");
        }
    }

    @Test
    void forgetsTheDraftOnceItIsSubmitted() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.author());
            page.keyboard().insertText("Thank you all!");
            button(page, "Submit for review").click();
            assertThat(page.locator("#submitted")).isVisible();

            page.navigate(Chromium.firstPage());

            assertThat(page.locator("#empty")).isVisible();
            assertThat(page.locator("#discard")).isHidden();
        }
    }

    @Test
    void keepsEverythingOfADraftOverAReload() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.author());
            page.keyboard().insertText("53 people watched it every day for 18 days.");
            page.locator("#title").fill("Numbers");
            page.locator("#schedule").fill("2031-12-10T18:00");
            page.locator("#reply").fill("Why?");
            page.locator("#add-alt").click();
            page.keyboard().insertText("A castle");
            page.locator("#add-source").click();
            page.getByLabel("Kind").selectOption("consented");
            page.getByLabel("People covered").fill("53");
            page.getByLabel("Consent on file at").fill("file 12");

            page.reload();

            assertThat(page.locator("#title")).hasValue("Numbers");
            assertThat(page.locator("#schedule")).hasValue("2031-12-10T18:00");
            assertThat(page.locator("#reply")).hasValue("Why?");
            assertThat(page.getByLabel("Description of image 1")).hasValue("A castle");
            assertThat(page.getByLabel("Kind")).hasValue("consented");
            assertThat(page.getByLabel("People covered")).hasValue("53");
            assertThat(page.locator("#verdict")).containsText("Good to go");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void takesAClearanceThatGoesWithTheNextKey() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.author());
            page.keyboard().insertText("Thank you all!");
            button(page, "Take a clearance").click();
            assertThat(page.locator("#jws")).hasValue(Pattern.compile("^ey.+\\..+\\..+"));

            editor(page).click();
            page.keyboard().type("x");

            assertThat(page.locator("#jws")).hasCount(0);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void takesBackARewriteByAButton() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.author());
            page.keyboard().insertText(Office.CREEPY);
            page.locator("button.apply").first().waitFor();
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#verdict")).containsText("Good to go");

            button(page, "Undo").click();

            assertThat(editor(page)).hasText(Office.CREEPY);
        }
    }

    @Test
    void decidesByTheKeyboardAloneInGerman() {
        String id = office.submit(Office.CREEPY);
        try (Chromium chromium = Chromium.open("de")) {
            Page page = signedIn(chromium, office.reviewer());
            page.navigate(Chromium.firstPage() + "reviews");
            press(page, "j");
            page.keyboard().press("Enter");
            assertThat(state(page)).hasText("Offen");

            press(page, "c");
            assertThat(page.locator("#comment")).isFocused();
            page.keyboard().type("Keine Zahlen, bitte.");
            page.keyboard().press("Control+Enter");
            assertThat(state(page)).hasText("In Überarbeitung");
            assertThat(page.locator("#history")).containsText("Änderungen an Fassung 1 verlangt von privacy office");
            assertThat(page.locator("#history")).containsText("Keine Zahlen, bitte.");

            office.revise(id, Office.KIND);
            assertThat(page.locator("#newer")).containsText("Fassung 2 ist da");
            page.reload();
            press(page, "a");
            assertThat(button(page, "Freigeben")).isFocused();
            page.keyboard().press("Enter");
            assertThat(state(page)).hasText("Freigegeben");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void asksForAReasonBeforeItRejects() {
        String id = office.submit(Office.CREEPY);
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.reviewer());
            show(page, id);
            button(page, "Reject").click();
            assertThat(state(page)).hasText("Open");
            assertThat(page.locator("#comment")).isFocused();

            page.locator("#comment").fill("Nobody should be counted.");
            button(page, "Reject").click();

            assertThat(state(page)).hasText("Rejected");
        }
    }

    @Test
    void showsEachOfTwoReviewersWhatTheOtherDecides() {
        String id = office.submit(Office.CREEPY);
        try (Chromium one = Chromium.open("en");
                Chromium two = Chromium.open("en")) {
            Page first = signedIn(one, office.reviewer());
            Page second = signedIn(two, office.second());
            show(first, id);
            show(second, id);
            second.locator("#comment").fill("Half a thought");

            first.locator("#comment").fill("Hurts nobody.");
            button(first, "Comment").click();
            assertThat(second.locator("#history")).containsText("Hurts nobody.");
            assertThat(second.locator("#comment")).hasValue("Half a thought");

            button(first, "Approve").click();
            assertThat(state(second)).hasText("Approved");
            assertThat(button(second, "Approve")).hasCount(0);
            assertThat(second.locator("#comment")).hasValue("Half a thought");
            assertThat(two.complaints()).isEmpty();
        }
    }

    @Test
    void refusesADecisionOnWhatIsNotCurrentAndShowsWhatIs() {
        String id = office.submit(Office.CREEPY);
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.reviewer());
            show(page, id);
            office.revise(id, Office.KIND);
            page.locator("#newer").waitFor();

            button(page, "Approve").click();

            assertThat(page.locator(".refusal")).containsText("there is a newer revision, number 2");
            assertThat(page.locator(".post .text")).hasText(Office.KIND);
            assertThat(state(page)).hasText("Open");
            assertThat(page.locator("#diff del").first()).containsText("the 53 people");
        }
    }

    @Test
    void theQueueFillsByItself() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.reviewer());
            page.navigate(Chromium.firstPage() + "reviews");
            assertThat(page.locator("#list .empty")).containsText("Nothing to decide");
            assertThat(page.locator("#liveness")).hasText("Live");

            office.submit(Map.of("text", Office.CREEPY, "title", "<i>New</i>", "channel", "press"));

            assertThat(page.locator(".entry .name")).hasText("<i>New</i>");
            assertThat(page.locator("#states [aria-current] .count")).hasText("1");
            assertThat(page.locator("#news")).hasText("The list has changed.");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void comesBackAfterTheLineWasCut() {
        String id = office.submit(Office.CREEPY);
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.reviewer());
            show(page, id);
            page.context().setOffline(true);
            Office.decide(office.second(), id, Map.of("decision", "approve", "revision", 1));
            page.context().setOffline(false);

            assertThat(state(page)).hasText("Approved");
        }
    }

    @Test
    void theAuthorBringsARevisionWithARewriteInIt() {
        String id = office.submit(Office.CREEPY);
        Office.decide(
                office.reviewer(), id, Map.of("decision", "request-changes", "revision", 1, "comment", "No numbers."));
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.author());
            show(page, id);
            page.locator("button.apply").first().click();
            assertThat(page.locator("#wording")).hasValue(Pattern.compile("^To everyone.*"));
            assertThat(page.locator("#wording-verdict")).containsText("Good to go");

            button(page, "Submit revision").click();

            assertThat(state(page)).hasText("Open");
            assertThat(page.locator(".post .text")).hasText(Pattern.compile("^To everyone.*"));
            assertThat(page.locator("#revisions li")).hasCount(2);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void keysAreToldAndCanBeSwitchedOff() {
        String id = office.submit(Office.CREEPY);
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.reviewer());
            show(page, id);
            press(page, "?");
            assertThat(page.locator("#help")).isVisible();
            page.locator("#keys-on").uncheck();
            page.keyboard().press("Escape");
            assertThat(page.locator("#help")).isHidden();

            press(page, "a");

            assertThat(button(page, "Approve")).not().isFocused();
        }
    }

    @Test
    void showsMarkupAndTurnedTextAsTheyAre() {
        String id = office.submit(Map.of(
                "text",
                "<img src=x onerror=alert(1)> 53 people watched it every day \u202Eesrever",
                "title",
                "<script>"));
        try (Chromium chromium = Chromium.open("en")) {
            Page page = signedIn(chromium, office.second());
            show(page, id);

            assertThat(page.locator(".post .text")).containsText("<img src=x onerror=alert(1)>");
            assertThat(page.locator(".post .text")).containsText("[U+202E]esrever");
            assertThat(page.locator("h1")).hasText("<script>");
            assertThat(page.locator("main img")).hasCount(0);
            button(page, "Approve").click();
            assertThat(page.locator("#history")).containsText("legal <b>desk</b> approved revision 1");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,LIGHT,en", "390,DARK,de"})
    void shutsNobodyOut(int width, ColorScheme scheme, String language) {
        String open = office.submit(Office.CREEPY);
        office.revise(open, Office.CREEPY + " Tell us!");
        String approved = office.submit(Office.KIND);
        Office.decide(office.second(), approved, Map.of("decision", "approve", "revision", 1, "comment", "Yes."));
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(language);
        try (Chromium chromium = Chromium.open(options)) {
            Page page = signedIn(chromium, office.reviewer());
            for (String address : List.of("?state=all", "?q=unheardof", "/" + open, "/" + approved, "/rev_none")) {
                page.navigate(Chromium.firstPage() + "reviews" + address);
                assertThat(page.locator("h1")).isVisible();
                assertThat(violations(page)).as(address).isEmpty();
                assertThat(isTooWide(page)).as(address).isFalse();
            }
            page.navigate(Chromium.firstPage());
            page.locator("#add-alt").click();
            page.locator("#add-source").click();
            page.locator("#example").click();
            page.locator("button.apply").first().waitFor();
            assertThat(violations(page)).as("compose").isEmpty();
            assertThat(isTooWide(page)).as("compose").isFalse();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget())
                        .toList();
    }

    private static boolean isTooWide(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }
}
