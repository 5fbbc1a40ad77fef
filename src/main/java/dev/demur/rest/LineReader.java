package dev.demur.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes a stream apart into lines, and never holds more than one line and one chunk of it. Tells reading, which may
 * wait, from polling, which never does. Blank lines are left out; the last line needs no newline.
 */
final class LineReader {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int maxLength;
    private final byte[] chunk = new byte[CHUNK];
    private ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private boolean tooLong;
    private boolean ended;
    private int position;
    private int limit;
    private long number;

    LineReader(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** Waits for more of the stream, once everything read so far was polled. False at its end. */
    boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(chunk));
        ended = limit == 0;
        return !ended;
    }

    /** The next line that has been read to its end, without waiting for the rest of another. */
    Optional<Line> poll() {
        while (position < limit) {
            int end = endOfLine();
            keep(end);
            if (end == limit) {
                position = end;
                break;
            }
            position = end + 1;
            Line line = take();
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return ended ? remainder() : Optional.empty();
    }

    private int endOfLine() {
        int end = position;
        while (end < limit && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private void keep(int end) {
        int length = end - position;
        if (partial.size() + length > maxLength) {
            tooLong = true;
            partial = new ByteArrayOutputStream();
        }
        if (!tooLong) {
            partial.write(chunk, position, length);
        }
    }

    private Line take() {
        number++;
        Line line = tooLong ? Line.tooLong(number) : Line.of(number, partial.toByteArray());
        tooLong = false;
        if (partial.size() > CHUNK) {
            partial = new ByteArrayOutputStream(); // a long line is rare; its room is not kept for the short ones
        }
        partial.reset();
        return line;
    }

    private Optional<Line> remainder() {
        ended = false;
        return Optional.of(take()).filter(line -> !line.isBlank());
    }
}
