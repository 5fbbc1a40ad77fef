package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a sound file: it loads, or its author is told why not. */
final class MutatedFilesTest {

    private static final int ROUNDS = 400;
    private static final String[] PIECES = {
        ":",
        ": ",
        "- ",
        "\n",
        "\n  ",
        "\t",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "&a ",
        "*a",
        "!x ",
        "#",
        "|\n",
        ">\n",
        "?",
        ",",
        "<<: ",
        "---\n",
        "%",
        "@",
        "\\",
        "\u0000",
        "\"\\UFFFFFFFF\"",
        "\u2028",
        "\uFEFF",
        "😀",
        "[[",
        "]]",
        "(a|b)",
        "{60}",
        "0x1",
        "-1",
        "~",
        "null",
        "extends: strict\n",
        "all: ",
        "not: ",
        "$1",
        "...",
        "(",
        ")",
        "\r",
        "999999999999999999999"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 20240229})
    @Timeout(120)
    void loadsOrSaysWhyNot(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RuleFiles valid = TestFiles.valid();
        for (int i = 0; i < ROUNDS; i++) {
            String name = valid.names().get(random.nextInt(valid.names().size()));
            String mutant = mutated(valid.source(name).text(), random);
            assertThat(outcome(valid.with(name, mutant)))
                    .as("seed %d, round %d, %s", seed, i, name)
                    .isNotEmpty();
        }
    }

    private static String outcome(RuleFiles files) {
        try {
            return TestFiles.LOADER.load(files, "default").digest();
        } catch (InvalidRuleFilesException e) {
            assertThat(e.problems()).isNotEmpty();
            return e.render();
        }
    }

    private static String mutated(String text, SplittableRandom random) {
        String mutant = text;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            mutant = random.nextBoolean() ? withOtherLines(mutant, random) : withOtherSigns(mutant, random);
        }
        return mutant;
    }

    private static String withOtherSigns(String text, SplittableRandom random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + PIECES[random.nextInt(PIECES.length)] + text.substring(from);
            default -> text.substring(0, to) + text.substring(from);
        };
    }

    private static String withOtherLines(String text, SplittableRandom random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return "- a";
        }
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(other, lines.get(line));
            case 2 -> Collections.swap(lines, line, other);
            case 3 -> lines.set(line, " ".repeat(random.nextInt(4)) + lines.get(line));
            default -> lines.set(line, lines.get(line).strip());
        }
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(120)
    void bytesOfAnyKindLoadOrSayWhyNot(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(outcome(TestFiles.valid().with("finance.yaml", text))).isNotEmpty();
        }
    }
}
