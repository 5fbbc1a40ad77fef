package dev.demur.rest;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A batch client on a bare socket: what is sent is on the wire at once, what comes is read as it comes. */
final class RawBatch implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final boolean chunked;
    private @Nullable BufferedReader answers;

    private RawBatch(int port, String lengthHeader, boolean chunked) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.chunked = chunked;
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
        in = socket.getInputStream();
        String head = "POST /v1/checks/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                + "Authorization: Bearer " + AsAdmin.KEY + "\r\n" + lengthHeader + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    static RawBatch chunked(int port) throws IOException {
        return new RawBatch(port, "Transfer-Encoding: chunked", true);
    }

    static RawBatch ofLength(int port, long length) throws IOException {
        return new RawBatch(port, "Content-Length: " + length, false);
    }

    RawBatch send(String lines) throws IOException {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        if (chunked) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(bytes);
        if (chunked) {
            out.write('\r');
            out.write('\n');
        }
        return this;
    }

    RawBatch flush() throws IOException {
        out.flush();
        return this;
    }

    /** Says that nothing follows. */
    RawBatch end() throws IOException {
        if (chunked) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return flush();
    }

    /** The next answer, or null after the last. Waits for it, and sends nothing. */
    @Nullable
    String answer() throws IOException {
        if (answers == null) {
            readHead();
            answers = new BufferedReader(new InputStreamReader(new Chunks(in), StandardCharsets.UTF_8));
        }
        return answers.readLine();
    }

    private void readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no answer");
            }
            head.append((char) next);
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http/1.1 200") || !lower.contains("transfer-encoding: chunked")) {
            throw new IOException("unexpected head: " + head);
        }
    }

    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Takes a chunked body apart. */
    private static final class Chunks extends InputStream {

        private final InputStream in;
        private int left;

        Chunks(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0 && !nextChunk()) {
                return -1;
            }
            int read = in.read(into, offset, Math.min(left, length));
            left -= Math.max(0, read);
            if (left == 0) {
                line();
            }
            return read;
        }

        private boolean nextChunk() throws IOException {
            if (left < 0) {
                return false;
            }
            left = Integer.parseInt(line(), 16);
            if (left == 0) {
                left = -1;
            }
            return left > 0;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("cut off");
                }
                line.append((char) c);
            }
            return line.toString().strip();
        }
    }
}
