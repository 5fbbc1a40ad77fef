package dev.demur.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs that come with the server. What they print goes to a file, as the server inherits where it goes. */
final class PostgresCommand {

    /** The name of the server's own program. */
    static final String SERVER = "postgres";

    private static final long PATIENCE_SECONDS = 120;

    private final Path binaries;
    private final File log;

    PostgresCommand(Path binaries, Path log) {
        this.binaries = binaries;
        this.log = log.toFile();
    }

    /** Whether the program ended well. */
    boolean succeeds(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(asNobodyWhenRoot());
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        return ended(process) && process.exitValue() == 0;
    }

    /** PostgreSQL refuses to run as root: in a user namespace of its own it does not see that it is. */
    private static List<String> asNobodyWhenRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "--user") : List.of();
    }

    private static boolean ended(Process process) throws IOException {
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", e);
        }
    }
}
