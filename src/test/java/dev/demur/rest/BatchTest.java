package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class BatchTest {

    private static final int MANY = 100_000;
    private static final Executor NOBODY = work -> {};

    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger mostHeld = new AtomicInteger();

    @Test
    void keepsTheOrderHoweverTheHelpersWork() throws IOException {
        ExecutorService helpers = Executors.newFixedThreadPool(3);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            run(numbers(10_000), out, helpers, 16, line -> uneven(line));

            assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(expected(10_000));
        } finally {
            helpers.shutdownNow();
        }
    }

    @Test
    void needsNoHelp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        run(numbers(100), out, NOBODY, 16, BatchTest::echo);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(expected(100));
    }

    @Test
    void holdsAFewOfAHundredThousandLines() throws IOException {
        AtomicLong written = new AtomicLong();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                written.incrementAndGet();
                held.decrementAndGet();
            }
        };

        run(numbers(MANY), out, NOBODY, 8, line -> {
            mostHeld.accumulateAndGet(held.incrementAndGet(), Math::max);
            return echo(line);
        });

        assertThat(written).hasValue(MANY);
        assertThat(mostHeld).hasValueLessThanOrEqualTo(8);
    }

    @Test
    void sendsWhatIsReadyBeforeItWaitsForMore() throws IOException {
        List<String> events = new ArrayList<>();
        InputStream in = new InputStream() {
            private final InputStream lines = numbers(3);

            @Override
            public int read() throws IOException {
                throw new IOException("byte by byte");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                events.add("read");
                return lines.read(into, offset, 2);
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                events.add("write");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                events.add("write");
            }

            @Override
            public void flush() {
                events.add("flush");
            }
        };

        run(in, out, NOBODY, 8, BatchTest::echo);

        assertThat(events)
                .containsExactly(
                        "read", "write", "flush", "read", "write", "flush", "read", "write", "flush", "read", "flush");
    }

    @Test
    void stopsWhenNobodyReads() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> run(numbers(MANY), gone, NOBODY, 8, BatchTest::echo))
                .isInstanceOf(IOException.class);
        assertThat(started).hasValueLessThanOrEqualTo(8);
    }

    private void run(InputStream in, OutputStream out, Executor helpers, int window, Function<Line, byte[]> answers)
            throws IOException {
        Function<Line, byte[]> counted = line -> {
            started.incrementAndGet();
            return answers.apply(line);
        };
        new Batch(counted, helpers, window).run(new LineReader(in, 100), out);
    }

    private static byte[] uneven(Line line) {
        long spins = line.number() % 7 * 1_000;
        for (long i = 0; i < spins; i++) {
            Thread.onSpinWait();
        }
        return echo(line);
    }

    private static byte[] echo(Line line) {
        return (new String(line.json(), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> expected(int count) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            expected.add(Integer.toString(i));
        }
        return expected;
    }

    /** The numbers from 0 on, a line each, made as they are read. */
    private static InputStream numbers(int count) {
        return new InputStream() {
            private byte[] line = {};
            private int position;
            private int next;

            @Override
            public int read() {
                if (position == line.length) {
                    if (next == count) {
                        return -1;
                    }
                    line = (next++ + "\n").getBytes(StandardCharsets.UTF_8);
                    position = 0;
                }
                return line[position++];
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, length); // slow will do
            }
        };
    }
}
