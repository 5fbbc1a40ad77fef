package dev.demur.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** A server on loopback that behaves in one way or another, in bytes: no library keeps it from misbehaving. */
public final class StubServer implements AutoCloseable {

    private static final int BACKLOG = 200;
    private static final int MEBIBYTE = 1 << 20;
    private static final int GIBIBYTE_IN_MEBIBYTES = 1024;
    private static final int DRIP_MILLIS = 20;

    private final ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    private final Behaviour behaviour;
    private final Collection<String> requests = new ConcurrentLinkedQueue<>();
    private final Collection<Socket> connections = new ConcurrentLinkedQueue<>();
    private final AtomicLong written = new AtomicLong();

    /** What it does with a request that it has read. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(Connection connection) throws IOException, InterruptedException;
    }

    private StubServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        thread(this::accept);
    }

    public static StubServer that(Behaviour behaviour) throws IOException {
        return new StubServer(behaviour);
    }

    /** Answers with a status and these header lines, each with its end. */
    public static Behaviour answers(int status, String... headers) {
        return connection -> connection.write(
                "HTTP/1.1 %d Any\r\nContent-Length: 0\r\n%s\r\n".formatted(status, String.join("", headers)));
    }

    public static Behaviour staysSilent() {
        return connection -> Thread.sleep(Long.MAX_VALUE);
    }

    public static Behaviour resets() {
        return connection -> {
            connection.socket.setSoLinger(true, 0);
            connection.socket.close();
        };
    }

    public static Behaviour hangsUp() {
        return connection -> connection.socket.close();
    }

    public static Behaviour answersWithAGibibyte() {
        return connection -> {
            byte[] mebibyte = new byte[MEBIBYTE];
            connection.write(
                    "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n".formatted((long) MEBIBYTE * GIBIBYTE_IN_MEBIBYTES));
            for (int i = 0; i < GIBIBYTE_IN_MEBIBYTES; i++) {
                connection.write(mebibyte);
            }
        };
    }

    public static Behaviour goesOnForever(String start, String more) {
        return connection -> {
            connection.write(start);
            while (true) {
                connection.write(more);
            }
        };
    }

    public static Behaviour drips(String start, String more) {
        return connection -> {
            connection.write(start);
            while (true) {
                connection.write(more);
                Thread.sleep(DRIP_MILLIS);
            }
        };
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.add(socket);
                thread(() -> serve(new Connection(socket, written)));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Connection connection) {
        try (Socket socket = connection.socket) {
            requests.add(read(socket.getInputStream()));
            behaviour.answer(connection);
            socket.getOutputStream().flush();
        } catch (IOException cutOff) {
            // The other side had enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        return text + new String(in.readNBytes(length(text)), StandardCharsets.UTF_8);
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElse(0);
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "stub");
        thread.setDaemon(true);
        thread.start();
    }

    public URI address() {
        return address("127.0.0.1");
    }

    public URI address(String host) {
        return URI.create("http://%s:%d/hook".formatted(host, server.getLocalPort()));
    }

    /** What was asked, head and body, in the order it came in. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How many bytes it got rid of. */
    public long written() {
        return written.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }

    /** A connection to answer on. */
    public static final class Connection {

        private static final int BUFFER = 8192;

        private final Socket socket;
        private final AtomicLong written;

        private Connection(Socket socket, AtomicLong written) {
            this.socket = socket;
            this.written = written;
        }

        public void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.US_ASCII));
        }

        void write(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            for (int at = 0; at < bytes.length; at += BUFFER) {
                byte[] part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + BUFFER));
                out.write(part);
                written.addAndGet(part.length);
            }
        }
    }
}
