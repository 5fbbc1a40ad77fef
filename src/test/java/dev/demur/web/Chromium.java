package dev.demur.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The Chromium of the machine, with one page that listens to what goes wrong. Downloads none. */
final class Chromium implements AutoCloseable {

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Set<String> hosts = new ConcurrentSkipListSet<>();

    private Chromium(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
    }

    private static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium open(String language) {
        return open(new Browser.NewContextOptions().setLocale(language));
    }

    /** Opens one, or skips the test where none is installed. */
    static Chromium open(Browser.NewContextOptions options) {
        Optional<Path> executable = executable();
        assumeTrue(executable.isPresent(), "no Chromium is installed, so the pages are not tried in a browser");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions()
                .setExecutablePath(executable.orElseThrow())
                .setArgs(FLAGS);
        return new Chromium(playwright, playwright.chromium().launch(launch).newContext(options));
    }

    /** Where the service under test shows its first page. */
    static String firstPage() {
        return address("/");
    }

    /** A page of the service under test, by its path. */
    static String address(String path) {
        return "http://localhost:%d%s".formatted(RestAssured.port, path);
    }

    Page page() {
        return page;
    }

    /** The page, with whoever has that key signed in. */
    Page signedIn(String key) {
        page.navigate(address("/sign-in"));
        page.locator("#key").fill(key);
        page.keyboard().press("Enter");
        page.waitForURL(firstPage());
        return page;
    }

    /** Errors on the console, those of the policy included, and exceptions nobody caught. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Whom the page asked for anything. */
    Set<String> hosts() {
        return Set.copyOf(hosts);
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
