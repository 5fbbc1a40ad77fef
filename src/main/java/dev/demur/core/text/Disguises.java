package dev.demur.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second step of normalising: undoes what people do to words to slip past a machine, or to fit a hashtag. Letters of
 * other scripts inside a Latin word, digits for letters, letters spaced or dotted apart, and words run together in a
 * hashtag. Ambiguous disguises are undone only where a word of the vocabulary comes out.
 */
final class Disguises {

    private static final String LEET = "01345789@$!|";
    private static final String LEET_LETTERS = "oieastbgasil";
    private static final String LEET_OTHER = "oleastbgasll";
    private static final String SPACERS = " .-_*\u00B7|/";
    private static final int FEWEST_SPACED = 4;
    private static final int MOST_SPACED = 80;

    private final WordBreaks breaks;

    Disguises(WordBreaks breaks) {
        this.breaks = breaks;
    }

    MappedBuilder undo(MappedBuilder folded) {
        MappedBuilder text = folded;
        Signs signs = Signs.of(text);
        if (signs.foreign) {
            undoHomoglyphs(text);
        }
        if (signs.hashes) {
            text = splitHashtags(text);
        }
        if (signs.spaced) {
            text = joinSpaced(text);
        }
        if (signs.leet) {
            undoLeet(text);
        }
        return text;
    }

    /** What a glance at the text says is worth looking for; most posts need none of it. */
    private record Signs(boolean foreign, boolean hashes, boolean spaced, boolean leet) {

        static Signs of(MappedBuilder text) {
            boolean foreign = false;
            boolean hashes = false;
            boolean leet = false;
            int singles = 0;
            int mostSingles = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                foreign |= c > 0x24F && Homoglyphs.latin(c) != 0;
                hashes |= c == '#';
                boolean besideLetter = isLetterAt(text, i - 1) || isLetterAt(text, i + 1);
                leet |= besideLetter && LEET.indexOf(c) >= 0;
                if (Character.isLetterOrDigit(c)) {
                    boolean single = !isWordAt(text, i - 1) && !isWordAt(text, i + 1);
                    singles = single ? singles + 1 : 0;
                    mostSingles = Math.max(mostSingles, singles);
                }
            }
            return new Signs(foreign, hashes, mostSingles >= FEWEST_SPACED, leet);
        }
    }

    private static boolean isLetterAt(MappedBuilder text, int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    private static boolean isWordAt(MappedBuilder text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private static void undoHomoglyphs(MappedBuilder text) {
        boolean latinText = isMostlyLatin(text);
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > start && looksLatin(text, start, end, latinText)) {
                for (int i = start; i < end; i++) {
                    char latin = Homoglyphs.latin(text.charAt(i));
                    if (latin != 0) {
                        text.setCharAt(i, latin);
                    }
                }
            }
            start = Math.max(start, end);
        }
    }

    private static boolean isMostlyLatin(MappedBuilder text) {
        int latin = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                latin += isLatin(text.charAt(i)) ? 1 : 0;
            }
        }
        return latin * 2 >= letters;
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean looksLatin(MappedBuilder text, int start, int end, boolean latinText) {
        boolean mixed = false;
        boolean allAlike = true;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            mixed |= isLatin(letter);
            allAlike &= isLatin(letter) || Homoglyphs.latin(letter) != 0;
        }
        return mixed || (allAlike && latinText);
    }

    private MappedBuilder splitHashtags(MappedBuilder text) {
        MappedBuilder out = new MappedBuilder(text.length() + 32);
        int position = 0;
        while (position < text.length()) {
            int end = position + 1;
            if (text.charAt(position) == '#') {
                while (end < text.length() && (isWordAt(text, end) || text.charAt(end) == '_')) {
                    end++;
                }
                appendTag(text, position, end, out);
            } else {
                out.append(text, position, end);
            }
            position = end;
        }
        return out;
    }

    private void appendTag(MappedBuilder text, int hash, int end, MappedBuilder out) {
        out.append(text, hash, hash + 1);
        String tag = text.substring(hash + 1, end);
        List<Integer> starts = tagStarts(tag);
        for (int i = 0; i < tag.length(); i++) {
            int at = hash + 1 + i;
            if (i > 0 && starts.contains(i)) {
                out.append(' ', text.start(at), text.start(at));
            }
            if (tag.charAt(i) == '_') {
                out.append(' ', text.start(at), text.end(at));
            } else {
                out.append(text, at, at + 1);
            }
        }
    }

    private List<Integer> tagStarts(String tag) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < tag.length(); i++) {
            if (isHump(tag, i)) {
                starts.add(i);
            }
        }
        boolean plain = starts.isEmpty() && tag.length() > 6;
        return plain ? breaks.starts(tag).orElse(List.of()) : starts;
    }

    private static boolean isHump(String tag, int i) {
        char before = tag.charAt(i - 1);
        char here = tag.charAt(i);
        if (before == '_' || here == '_') {
            return false;
        }
        boolean upperAfterLower = Character.isUpperCase(here) && Character.isLowerCase(before);
        boolean endOfCapitals = Character.isUpperCase(here)
                && Character.isUpperCase(before)
                && i + 1 < tag.length()
                && Character.isLowerCase(tag.charAt(i + 1));
        return upperAfterLower || endOfCapitals || Character.isDigit(here) != Character.isDigit(before);
    }

    private MappedBuilder joinSpaced(MappedBuilder text) {
        MappedBuilder out = new MappedBuilder(text.length() + 16);
        int position = 0;
        while (position < text.length()) {
            SpacedRun run = SpacedRun.at(text, position);
            if (run.letters() >= FEWEST_SPACED && append(run, text, out)) {
                position = run.end();
            } else {
                out.append(text, position, position + 1);
                position++;
            }
        }
        return out;
    }

    private boolean append(SpacedRun run, MappedBuilder text, MappedBuilder out) {
        List<List<Integer>> words = new ArrayList<>();
        for (List<Integer> group : run.groups()) {
            Optional<List<Integer>> starts = startsOf(group, text);
            if (starts.isEmpty()) {
                return false;
            }
            for (int i = 0; i < starts.get().size(); i++) {
                int from = starts.get().get(i);
                int to = i + 1 < starts.get().size() ? starts.get().get(i + 1) : group.size();
                words.add(group.subList(from, to));
            }
        }
        for (int w = 0; w < words.size(); w++) {
            if (w > 0) {
                int at = text.start(words.get(w).get(0));
                out.append(' ', at, at);
            }
            words.get(w).forEach(index -> out.append(text, index, index + 1));
        }
        return true;
    }

    private Optional<List<Integer>> startsOf(List<Integer> group, MappedBuilder text) {
        StringBuilder letters = new StringBuilder();
        group.forEach(index -> letters.append(text.charAt(index)));
        String run = letters.toString();
        return run.chars().allMatch(Character::isDigit) || breaks.isWord(run)
                ? Optional.of(List.of(0))
                : breaks.starts(run);
    }

    /** Single letters with the same sign between each; a doubled space or another sign starts a new group. */
    private record SpacedRun(List<List<Integer>> groups, int letters, int end) {

        static SpacedRun at(MappedBuilder text, int start) {
            List<List<Integer>> groups = new ArrayList<>();
            List<Integer> group = new ArrayList<>();
            int letters = 0;
            int end = start;
            int position = start;
            char spacer = 0;
            while (isSingle(text, position) && letters < MOST_SPACED) {
                group.add(position);
                letters++;
                end = position + 1;
                int next = nextSingle(text, end);
                boolean sameSpacer = next == end + 1 && (spacer == 0 || spacer == text.charAt(end));
                if (next > 0 && sameSpacer) {
                    spacer = text.charAt(end);
                } else if (next > 0) {
                    groups.add(group);
                    group = new ArrayList<>();
                }
                position = next;
            }
            if (!group.isEmpty()) {
                groups.add(group);
            }
            return new SpacedRun(groups, letters, end);
        }

        private static int nextSingle(MappedBuilder text, int from) {
            for (int i = from; i < Math.min(from + 4, text.length()); i++) {
                if (isSingle(text, i)) {
                    return i > from ? i : -1;
                }
                if (SPACERS.indexOf(text.charAt(i)) < 0) {
                    return -1;
                }
            }
            return -1;
        }

        private static boolean isSingle(MappedBuilder text, int index) {
            return index >= 0 && isWordAt(text, index) && !isWordAt(text, index - 1) && !isWordAt(text, index + 1);
        }
    }

    private void undoLeet(MappedBuilder text) {
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && (isWordAt(text, end) || LEET.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (end - start >= 3) {
                undoLeet(text, start, trimmed(text, start, end));
            }
            start = Math.max(start, end);
        }
    }

    private static int trimmed(MappedBuilder text, int start, int end) {
        int last = end;
        while (last > start && (text.charAt(last - 1) == '!' || text.charAt(last - 1) == '|')) {
            last--;
        }
        return last;
    }

    private void undoLeet(MappedBuilder text, int start, int end) {
        String typed = text.substring(start, end);
        long letters = typed.chars().filter(Character::isLetter).count();
        if (letters * 2 < typed.length() || letters == typed.length() || typed.startsWith("@")) {
            return;
        }
        if (Character.isDigit(typed.charAt(0)) && typed.length() < 5) {
            return;
        }
        for (String replacements : List.of(LEET_LETTERS, LEET_OTHER)) {
            String word = translated(typed, replacements);
            if (breaks.isWord(word)) {
                for (int i = 0; i < word.length(); i++) {
                    text.setCharAt(start + i, word.charAt(i));
                }
                return;
            }
        }
    }

    private static String translated(String typed, String replacements) {
        StringBuilder word = new StringBuilder(typed);
        for (int i = 0; i < word.length(); i++) {
            int index = LEET.indexOf(word.charAt(i));
            if (index >= 0) {
                word.setCharAt(i, replacements.charAt(index));
            }
        }
        return word.toString();
    }
}
