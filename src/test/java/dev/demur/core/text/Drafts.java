package dev.demur.core.text;

import java.util.List;
import java.util.SplittableRandom;

/** Drafts made up at random from pieces that are hard on a reader: the same seed makes the same drafts. */
public final class Drafts {

    private static final List<String> PIECES = List.of(
            "53",
            "people",
            " ",
            " ",
            "watched",
            "every day",
            "👀",
            "👩‍👩‍👧",
            "e\u0301",
            "w\u0336a\u0336",
            "\u200B",
            "\u00AD",
            "\n",
            "#",
            "#ToThe53",
            "„",
            "“",
            "'",
            "\"",
            "1.235",
            "42.3 lakh",
            "𝓹𝓮𝓸",
            "ａｂ",
            "реор",
            "w4tched",
            "p e o p l e",
            "\u202E",
            "\uD83D",
            "\uDC00",
            "@",
            "$",
            "!",
            "?",
            ".",
            ":",
            "—",
            "5\uFE0F\u20E3",
            "Ich",
            "habe",
            "gestern",
            "um",
            "3:12",
            "Uhr",
            "ß",
            "İ",
            "ǅ");

    private Drafts() {}

    /** A draft of up to forty pieces. */
    public static String random(SplittableRandom random) {
        StringBuilder draft = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            draft.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) {
                draft.append(' ');
            }
        }
        return draft.toString();
    }
}
