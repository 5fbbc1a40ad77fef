package dev.demur.command;

import dev.demur.core.audit.ChainWalk;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a workspace's audit without taking the service's word for it: reads all events over HTTP and computes every
 * hash anew. The key is read from {@code DEMUR_KEY}. Ends with 0 when all is well, 1 when the chain is broken, 2 when it
 * cannot be read.
 */
public final class VerifyAudit {

    private static final String USAGE = "usage: DEMUR_KEY=dmr_… VerifyAudit <address of the service>";

    private final URI service;
    private final String key;
    private final PrintStream out;
    private final HttpClient client = HttpClient.newHttpClient();

    VerifyAudit(URI service, String key, PrintStream out) {
        this.service = service;
        this.key = key;
        this.out = out;
    }

    public static void main(String[] arguments) {
        String key = System.getenv("DEMUR_KEY");
        if (arguments.length != 1 || key == null) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        System.exit(new VerifyAudit(URI.create(arguments[0]), key, System.out).run());
    }

    int run() {
        try {
            return verify();
        } catch (IOException e) {
            out.println("the audit cannot be read: " + e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private int verify() throws IOException, InterruptedException {
        ChainWalk walk = new ChainWalk();
        String cursor = null;
        do {
            AuditExport.Page page = page(cursor);
            if (!page.events().stream().allMatch(walk::follow)) {
                out.printf(
                        "event %d is missing or was changed%n", walk.reached().sequence() + 1);
                return 1;
            }
            cursor = page.next();
        } while (cursor != null);
        out.printf(
                "%d events, all as recorded; the last hash is %s%n",
                walk.reached().sequence(), walk.reached().hash());
        return 0;
    }

    private AuditExport.Page page(@Nullable String cursor) throws IOException, InterruptedException {
        String query = "/v1/audit?limit=1000" + (cursor == null ? "" : "&cursor=" + cursor);
        HttpRequest request = HttpRequest.newBuilder(service.resolve(query))
                .header("Authorization", "Bearer " + key)
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the service answered " + answer.statusCode());
        }
        return AuditExport.read(answer.body());
    }
}
