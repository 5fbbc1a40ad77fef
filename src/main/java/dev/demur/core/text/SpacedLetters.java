package dev.demur.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins letters that were spaced or dotted apart, where words come out of it. */
final class SpacedLetters {

    /** Fewer single letters in a row are initials or a list. */
    static final int FEWEST = 4;

    private static final int MOST = 80;
    private static final String SPACERS = " .-_*\u00B7|/";

    private final WordBreaks breaks;

    SpacedLetters(WordBreaks breaks) {
        this.breaks = breaks;
    }

    MappedBuilder join(MappedBuilder text) {
        MappedBuilder out = new MappedBuilder(text.length() + 16);
        int position = 0;
        while (position < text.length()) {
            SpacedRun run = SpacedRun.at(text, position);
            if (run.letters() >= FEWEST && append(run, text, out)) {
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
            while (isSingle(text, position) && letters < MOST) {
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
            return index >= 0 && text.isWordAt(index) && !text.isWordAt(index - 1) && !text.isWordAt(index + 1);
        }
    }
}
