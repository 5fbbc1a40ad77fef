package dev.demur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as it is packaged, in a process of its own, on a data folder of its own and any port. */
final class PackagedService {

    private static final Path PACKAGED = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern KEY = Pattern.compile("dmr_[0-9A-Za-z]{49}");
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://[0-9.]+:\\d+)");

    private final Process process;
    private String key = "";
    private String address = "";

    private PackagedService(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it listens. */
    static PackagedService start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** The same with more settings. */
    static PackagedService start(Path data, Map<String, String> environment) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-jar", PACKAGED.toString()).redirectErrorStream(true);
        builder.environment().put("DEMUR_DATA_DIR", data.resolve("demur").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("DEMUR_RATE_LIMIT_PER_MINUTE", "1000000");
        builder.environment().remove("DEMUR_ADMIN_KEY");
        builder.environment().putAll(environment);
        PackagedService service = new PackagedService(builder.start());
        service.readConsole();
        return service;
    }

    private void readConsole() throws IOException {
        BufferedReader console = process.inputReader(StandardCharsets.UTF_8);
        for (String line = console.readLine(); line != null && address.isEmpty(); line = console.readLine()) {
            key = found(KEY, line, 0, key);
            address = found(ADDRESS, line, 1, address);
        }
        Thread rest = new Thread(() -> drain(console), "console");
        rest.setDaemon(true);
        rest.start();
    }

    /** A console that nobody reads would hold the service up once it is full. */
    private static void drain(BufferedReader console) {
        try {
            console.lines().forEach(line -> {});
        } catch (UncheckedIOException ended) {
            // The process is gone, and its console with it.
        }
    }

    private static String found(Pattern pattern, String line, int group, String otherwise) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? matcher.group(group) : otherwise;
    }

    /** The admin key it printed; empty when it printed none. */
    String key() {
        return key;
    }

    /** Where it listens. */
    String address() {
        return address;
    }

    /** Ends it without a chance to put anything in order, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
