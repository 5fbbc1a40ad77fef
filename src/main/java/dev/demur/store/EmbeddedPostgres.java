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
    private @Nullable Postmaster postmaster;

    /** A server whose data is in this folder. */
    public EmbeddedPostgres(Path folder, SecureRandom random) {
        this.folder = folder.toAbsolutePath();
        this.random = random;
    }

    /** Starts the server, or ends with an exception that says what is in the way. */
    public synchronized PostgresAddress start() throws IOException {
        OwnerOnly.folder(folder);
        lock();
        Files.deleteIfExists(folder.resolve("start.log"));
        PostgresCommand programs = new PostgresCommand(
                PostgresBinaries.unpackInto(OwnerOnly.folder(folder.resolve("server"))), folder.resolve("start.log"));
        if (!Files.exists(data())) {
            create(programs);
        }
        Postmaster server = new Postmaster(data(), programs);
        server.clear(); // we hold the folder's lock: whoever still runs on it was left behind
        postmaster = server;
        return run(server);
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

    private PostgresAddress run(Postmaster server) throws IOException {
        int port = freePort();
        Path log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        if (!server.start(options(port), log)) {
            throw new IOException("PostgreSQL did not start: see " + log);
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
        return postmaster != null && postmaster.isRunning();
    }

    @Override
    public synchronized void close() throws IOException {
        if (postmaster != null) {
            postmaster.clear();
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
