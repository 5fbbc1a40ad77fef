package dev.demur.slack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Slack, as far as the service calls it: takes what is posted, and behaves as badly as its address says. What it took can
 * be asked for at {@code /taken/…}, because tests and the service do not share their statics.
 */
final class ChatStub {

    private static final int SLOW_SECONDS = 10;
    private static final int PATIENCE_SECONDS = 15;

    private final ServerSocket server;
    private final Map<String, BlockingQueue<String>> taken = new ConcurrentHashMap<>();
    private final AtomicInteger posts = new AtomicInteger();

    private ChatStub(ServerSocket server) {
        this.server = server;
    }

    /** Starts one; the port it listens on. It ends with the process. */
    static int start() throws IOException {
        ChatStub stub = new ChatStub(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()));
        daemon(stub::listen);
        return stub.server.getLocalPort();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "chat-stub");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Request request = Request.read(new BufferedInputStream(socket.getInputStream()));
            answer(request, socket.getOutputStream());
        } catch (IOException | InterruptedException e) {
            return; // the other side hung up, as it may
        }
    }

    private void answer(Request request, OutputStream out) throws IOException, InterruptedException {
        if (request.path().startsWith("/taken/")) {
            String body = queue(request.path().substring("/taken".length())).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            send(out, body == null ? "204 No Content" : "200 OK", body == null ? "" : body);
            return;
        }
        if (request.path().startsWith("/by-now/")) {
            boolean isEmpty =
                    queue(request.path().substring("/by-now".length())).isEmpty();
            send(out, isEmpty ? "204 No Content" : "200 OK", "");
            return;
        }
        queue(request.path()).add(request.body());
        behave(request.path(), out);
    }

    private BlockingQueue<String> queue(String path) {
        return taken.computeIfAbsent(path, any -> new LinkedBlockingQueue<>());
    }

    private void behave(String path, OutputStream out) throws IOException, InterruptedException {
        if (path.contains("slow")) {
            TimeUnit.SECONDS.sleep(SLOW_SECONDS);
        } else if (path.contains("reset")) {
            return;
        } else if (path.contains("endless-headers")) {
            endless(out, "HTTP/1.1 200 OK\r\n", "X-More: and more\r\n");
        } else if (path.contains("endless")) {
            endless(out, "HTTP/1.1 200 OK\r\n\r\n", "x".repeat(8_192));
        } else if (path.contains("redirect")) {
            send(out, "302 Found\r\nLocation: /answers/followed", "");
            return;
        }
        if (path.contains("gone")) {
            send(out, "410 Gone", "");
        } else if (path.contains("busy")) {
            send(out, "429 Too Many Requests\r\nRetry-After: 7", "");
        } else if (path.contains("refused")) {
            send(out, "200 OK", "{\"ok\":false,\"error\":\"invalid_auth\"}");
        } else {
            well(path, out);
        }
    }

    private void well(String path, OutputStream out) throws IOException {
        String ok = "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"17.%03d\"}".formatted(posts.incrementAndGet());
        send(out, path.contains("failing") ? "500 Internal Server Error" : "200 OK", ok);
    }

    private static void endless(OutputStream out, String start, String more) throws IOException {
        out.write(start.getBytes(StandardCharsets.US_ASCII));
        while (true) {
            out.write(more.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void send(OutputStream out, String status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(status, bytes.length);
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    /** A request, as far as it matters. */
    private record Request(String path, String body) {

        static Request read(InputStream in) throws IOException {
            String[] first = line(in).split(" ");
            int length = 0;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(
                            header.substring("content-length:".length()).strip());
                }
            }
            return new Request(first[1], new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            int read = in.read();
            while (read >= 0 && read != '\n') {
                if (read != '\r') {
                    line.append((char) read);
                }
                read = in.read();
            }
            if (read < 0 && line.length() == 0) {
                throw new IOException("hung up");
            }
            return line.toString();
        }
    }
}
