package dev.demur.core.entity;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text as recognizers read it: its normalised form, its words, and the runs of letters and digits in it, each worked
 * out once. Belongs to one check; not thread-safe.
 */
public final class ScannedText {

    private static final int PLAIN = 0x80;

    private final ReadText read;
    private @Nullable List<Run> runs;
    private boolean @Nullable [] characters;

    public ScannedText(ReadText read) {
        this.read = read;
    }

    /** The normalised text, with the case as typed; candidates are offsets into it. */
    public String text() {
        return read.text().text();
    }

    /** The primary tag of its language, or {@code und}. */
    public String language() {
        return read.language();
    }

    /** Its words, numbers and signs in order, with offsets into {@link #text()}. */
    public List<Word> words() {
        return read.words();
    }

    /** The position of the first word that starts at or after an offset; the number of words when none does. */
    int wordAt(int offset) {
        int low = 0;
        int high = words().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the character stands in it. */
    public boolean has(char character) {
        return text().indexOf(character) >= 0;
    }

    /** Whether the string stands in it. Most that are asked for hold a character that no post does, which is told sooner. */
    boolean has(String string) {
        boolean[] known = characters;
        if (known == null) {
            known = characters(text());
            characters = known;
        }
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) < PLAIN && !known[string.charAt(i)]) {
                return false;
            }
        }
        return text().contains(string);
    }

    private static boolean[] characters(String text) {
        boolean[] found = new boolean[PLAIN];
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < PLAIN) {
                found[text.charAt(i)] = true;
            }
        }
        return found;
    }

    /** Whether a digit stands in it: most identifiers need one. */
    public boolean hasDigit() {
        for (Run run : runs()) {
            if (run.hasDigit()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit stands behind a capital letter, with at most one other sign between them, as on number plates. */
    boolean hasCapitalBeforeDigit() {
        String text = text();
        return runs().stream().filter(Run::hasDigit).anyMatch(run -> IntStream.range(run.start(), run.end())
                .filter(i -> text.charAt(i) <= '9')
                .anyMatch(i -> isCapital(i - 1) || isCapital(i - 2)));
    }

    private boolean isCapital(int position) {
        return position >= 0 && Character.isUpperCase(text().charAt(position));
    }

    /** The longest stretches of ASCII letters and digits, in order; those of a web address left out. */
    public List<Run> runs() {
        List<Run> known = runs;
        if (known == null) {
            known = scan(text());
            runs = known;
        }
        return known;
    }

    private static List<Run> scan(String text) {
        List<Run> runs = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            if (!isPlain(text.charAt(position))) {
                position++;
                continue;
            }
            int end = position;
            boolean digit = false;
            boolean letter = false;
            while (end < text.length() && isPlain(text.charAt(end))) {
                boolean isDigit = text.charAt(end) <= '9';
                digit |= isDigit;
                letter |= !isDigit;
                end++;
            }
            if (text.startsWith("://", end)) {
                position = endOfAddress(text, end);
            } else {
                runs.add(new Run(position, end, digit, letter));
                position = end;
            }
        }
        return List.copyOf(runs);
    }

    private static int endOfAddress(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** A stretch of ASCII letters and digits; offsets into the normalised text. */
    public record Run(int start, int end, boolean hasDigit, boolean hasLetter) {

        int length() {
            return end - start;
        }
    }
}
