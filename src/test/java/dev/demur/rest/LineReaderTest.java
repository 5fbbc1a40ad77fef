package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                 | ``",
                "a~                 | 1:a",
                "a                  | 1:a",
                "a~b~c              | 1:a 2:b 3:c",
                "a~~b               | 1:a 3:b",
                "~~a                | 3:a",
                "` ~\t~a~ `         | 3:a",
                "eightsgn~b         | 1:eightsgn 2:b",
                "ninesigns~b        | 1:long 2:b",
                "ninesigns          | 1:long",
                "farmorethannine~~b | 1:long 3:b"
            })
    void takesAStreamApart(String stream, String expected) throws IOException {
        assertThat(lines(bytes(stream.replace('~', '\n')))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1_000})
    void doesNotCareHowTheStreamComes(int piece) throws IOException {
        InputStream pieces = new ByteArrayInputStream("one\ntwo\n\nninesigns\nfive".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(piece, length));
            }
        };

        assertThat(lines(pieces)).isEqualTo("1:one 2:two 4:long 5:five");
    }

    @Test
    void handsOutALineWithoutWaitingForTheNext() throws IOException {
        LineReader reader = new LineReader(bytes("a\nb"), 8);

        reader.fill();

        assertThat(reader.poll()).map(Line::number).contains(1L);
        assertThat(reader.poll()).isEmpty();
    }

    @Test
    void keepsNothingOfALineThatIsTooLong() throws IOException {
        long[] left = {200L << 20};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return left[0]-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int read = (int) Math.min(length, left[0]);
                left[0] -= read;
                return read == 0 ? -1 : read;
            }
        };

        assertThat(lines(endless)).isEqualTo("1:long");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(InputStream in) throws IOException {
        LineReader reader = new LineReader(in, 8);
        List<String> lines = new ArrayList<>();
        boolean open = true;
        while (open) {
            open = reader.fill();
            for (Optional<Line> line = reader.poll(); line.isPresent(); line = reader.poll()) {
                lines.add(shown(line.get()));
            }
        }
        return String.join(" ", lines);
    }

    private static String shown(Line line) {
        return line.number() + ":" + (line.isTooLong() ? "long" : new String(line.json(), StandardCharsets.UTF_8));
    }
}
