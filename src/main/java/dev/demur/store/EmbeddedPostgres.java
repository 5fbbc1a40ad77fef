package dev.demur.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own: its data in a folder that only its owner may enter, kept across restarts, its port on
 * the loopback address alone, its roles with passwords that nobody else knows. One process uses a folder at a time. A
 * server that a killed process left behind is stopped first, and a half-made folder is made anew. Thread-safe.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private final Path folder;
    private final SecureRandom random;
    private @Nullable FileChannel lock;
    private @Nullable PostgresCommand command;

    /** A server whose data is in this folder. */
    public EmbeddedPostgres(Path folder, SecureRandom random) {
        this.folder = folder.toAbsolutePath();
        this.random = random;
    }

    /** Starts the server, or ends with an exception that says what is in the way. */
    public synchronized PostgresAddress start() throws IOException {
        OwnerOnly.folder(folder);
        lock();
        PostgresCommand programs = new PostgresCommand(
                PostgresBinaries.unpackInto(OwnerOnly.folder(folder.resolve("server"))), folder.resolve("start.log"));
        command = programs;
        Files.deleteIfExists(folder.resolve("start.log"));
        if (!Files.exists(data())) {
            create(programs);
        }
        stopLeftBehind(programs);
        return run(programs);
    }

    private Path data() {
        return folder.resolve("database");
    }

    private Path password() {
        return folder.resolve("superuser.password");
    }

    private void lock() throws IOException {
        if (lock != null) {
            return;
        }
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new IOException("another Demur is using " + folder);
        }
        lock = channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Made beside its place and moved there when it is whole: a kill half-way leaves nothing that looks like a database. */
    private void create(PostgresCommand programs) throws IOException {
        Path unfinished = folder.resolve("database.new");
        PostgresBinaries.delete(unfinished);
        OwnerOnly.write(password(), randomPassword());
        List<String> arguments = List.of(
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        if (!programs.succeeds("initdb", arguments)) {
            throw new IOException("PostgreSQL could not make a database: see " + folder.resolve("start.log"));
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private String randomPassword() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** We hold the folder's lock: whoever still runs on it is nobody's, and a note of who ran on it may be stale. */
    private void stopLeftBehind(PostgresCommand programs) throws IOException {
        Path note = data().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        if (isRunning(programs)) {
            stop(programs);
        }
        Files.deleteIfExists(note);
    }

    /** After a restart of the machine the noted number may be any process': only one of our own program counts. */
    private boolean isRunning(PostgresCommand programs) throws IOException {
        return process()
                .flatMap(process -> process.info().command())
                .filter(running ->
                        Path.of(running).endsWith(programs.program("postgres").getFileName()))
                .isPresent();
    }

    private Optional<ProcessHandle> process() throws IOException {
        Path note = data().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        String number = Files.readAllLines(note).stream().findFirst().orElse("").strip();
        return number.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
    }

    private PostgresAddress run(PostgresCommand programs) throws IOException {
        int port = freePort();
        List<String> arguments = List.of(
                "start",
                "--wait",
                "--timeout=90",
                "--pgdata=" + data(),
                "--options=" + options(port),
                "--log=" + folder.resolve("server.log"));
        Files.deleteIfExists(folder.resolve("server.log"));
        if (!programs.succeeds("pg_ctl", arguments)) {
            throw new IOException("PostgreSQL did not start: see " + folder.resolve("server.log"));
        }
        return new EmbeddedRoles(port, Files.readString(password()).strip())
                .prepare(randomPassword(), randomPassword());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Statements and rows stay out of the log, errors or not. */
    private static String options(int port) {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c max_connections=60",
                "-c log_min_error_statement=panic",
                "-c log_error_verbosity=terse",
                "-c log_statement=none");
    }

    /** Whether the server runs; it does not when somebody else stopped it. */
    public synchronized boolean isRunning() throws IOException {
        return command != null && isRunning(command);
    }

    private void stop(PostgresCommand programs) throws IOException {
        boolean stopped = programs.succeeds(
                "pg_ctl", List.of("stop", "--wait", "--timeout=30", "--mode=fast", "--pgdata=" + data()));
        if (!stopped) {
            programs.succeeds(
                    "pg_ctl", List.of("stop", "--wait", "--timeout=30", "--mode=immediate", "--pgdata=" + data()));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (isRunning() && command != null) {
            stop(command);
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
