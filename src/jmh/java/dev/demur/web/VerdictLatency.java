package dev.demur.web;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long the page takes from the last key of a post of 280 characters to the verdict on the screen, in a real Chromium
 * and against a service that runs. Arguments: the service's address and how many runs; {@code DEMUR_ADMIN_KEY} in the
 * environment opens the page. Every run ends its post otherwise, so that none finds another's verdict.
 */
final class VerdictLatency {

    private static final String POST =
            ("To the 53 people who've watched A Christmas Prince every day for the past 18 days: " + "Who hurt you? ")
                    .repeat(3);
    private static final int LENGTH = 280;
    private static final int MILLIS_BETWEEN_KEYS = 12;
    private static final int MILLIS_BETWEEN_LOOKS = 20;

    /** Notes when the last key went down, and when the frame with a verdict on what it made was drawn. */
    private static final String STOPWATCH =
            """
            () => {
              const verdict = document.querySelector("#verdict");
              addEventListener("keydown", () => { window.pressed = performance.now(); window.seen = 0; }, true);
              new MutationObserver(() => {
                if (!verdict.hidden && !verdict.matches(".stale, .none")) {
                  requestAnimationFrame(() => setTimeout(() => { window.seen ||= performance.now(); }));
                }
              }).observe(verdict, { attributes: true, childList: true });
            }
            """;

    private VerdictLatency() {}

    public static void main(String[] arguments) {
        String address = arguments[0];
        int runs = Integer.parseInt(arguments[1]);
        try (Chromium chromium = Chromium.open("en")) {
            Page page = chromium.page();
            page.navigate(address + "/sign-in");
            page.locator("#key").fill(System.getenv("DEMUR_ADMIN_KEY"));
            page.keyboard().press("Enter");
            page.locator("#editor .cm-content").click();
            page.evaluate(STOPWATCH);
            measure(page, 0); // warms up
            List<Double> times = new ArrayList<>();
            for (int run = 1; run <= runs; run++) {
                times.add(measure(page, run));
            }
            Collections.sort(times);
            System.out.printf(
                    "runs %d, last key to verdict: p50 %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                    runs, share(times, 0.5), share(times, 0.95), times.get(times.size() - 1));
        }
    }

    private static double measure(Page page, int run) {
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        String ending = " %04d".formatted(run);
        String text = POST.substring(0, LENGTH - ending.length()) + ending;
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(MILLIS_BETWEEN_KEYS));
        // A function that waits in the page would need a policy that allows eval.
        while (number(page, "window.seen") == 0) {
            page.waitForTimeout(MILLIS_BETWEEN_LOOKS);
        }
        return number(page, "window.seen - window.pressed");
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
