package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** How much a browser has to fetch. */
@QuarkusTest
final class PageWeightInChromiumTest {

    private static final long MOST = 200_000;

    @Test
    void showsTheFirstPageForLessThan200KilobytesOverTheWire() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.page();
            List<Request> requests = new CopyOnWriteArrayList<>();
            page.onRequestFinished(requests::add);

            chromium.signedIn(AsAdmin.KEY);
            page.waitForLoadState(LoadState.NETWORKIDLE);

            long bytes =
                    requests.stream().mapToLong(PageWeightInChromiumTest::bytes).sum();
            System.out.printf("the sign-in page and the first page: %,d bytes in %d answers%n", bytes, requests.size());
            assertThat(bytes).isBetween(1_000L, MOST);
        }
    }

    @Test
    void keepsWhatNeverChanges() {
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.page();
            List<Request> requests = new CopyOnWriteArrayList<>();
            page.onRequestFinished(requests::add);

            page.navigate(Chromium.address("/sign-in"));

            assertThat(requests)
                    .filteredOn(request -> request.url().contains("/static/bundle/"))
                    .isNotEmpty()
                    .allSatisfy(request -> assertThat(request.response().headerValue("cache-control"))
                            .contains("immutable"));
        }
    }

    private static long bytes(Request request) {
        Sizes sizes = request.sizes();
        return (long) sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
