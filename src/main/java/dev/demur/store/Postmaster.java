package dev.demur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process on a data folder, whoever started it: known by the note it leaves there. */
final class Postmaster {

    private final Path data;
    private final Path note;
    private final PostgresCommand programs;

    Postmaster(Path data, PostgresCommand programs) {
        this.data = data;
        this.note = data.resolve("postmaster.pid");
        this.programs = programs;
    }

    /** After a restart of the machine the noted number may be any process': only one of our own program counts. */
    boolean isRunning() throws IOException {
        return process()
                .flatMap(process -> process.info().command())
                .filter(running -> Path.of(running).endsWith(PostgresCommand.SERVER))
                .isPresent();
    }

    private Optional<ProcessHandle> process() throws IOException {
        return Files.exists(note) ? ProcessHandle.of(number()) : Optional.empty();
    }

    /** An empty note is being written, or was when the machine stopped: taking it away could let two servers in. */
    private long number() throws IOException {
        String number = Files.readAllLines(note).stream().findFirst().orElse("").strip();
        if (!number.matches("\\d{1,10}")) {
            throw new IOException(
                    "another server is just starting, or " + note + " is left of one and is to be removed");
        }
        return Long.parseLong(number);
    }

    /** Waits for the server to start; false when it does not. */
    boolean start(String options, Path log) throws IOException {
        return programs.succeeds(
                "pg_ctl",
                List.of("start", "--wait", "--timeout=90", "--pgdata=" + data, "--options=" + options, "--log=" + log));
    }

    /** Ends a server that runs, in good order if that is to be had, and takes away the note of one that does not. */
    void clear() throws IOException {
        if (isRunning() && !stops("fast")) {
            stops("immediate");
        }
        Files.deleteIfExists(note);
    }

    private boolean stops(String mode) throws IOException {
        return programs.succeeds(
                "pg_ctl", List.of("stop", "--wait", "--timeout=30", "--mode=" + mode, "--pgdata=" + data));
    }
}
