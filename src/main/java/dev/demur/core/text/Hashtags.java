package dev.demur.core.text;

import java.util.ArrayList;
import java.util.List;

/** Splits the words of a hashtag, by their capitals or, where there are none, by a vocabulary. */
final class Hashtags {

    private static final int LONGEST_SINGLE_WORD = 6;

    private final WordBreaks breaks;

    Hashtags(WordBreaks breaks) {
        this.breaks = breaks;
    }

    MappedBuilder split(MappedBuilder text) {
        MappedBuilder out = new MappedBuilder(text.length() + 32);
        int position = 0;
        while (position < text.length()) {
            int end = position + 1;
            if (text.charAt(position) == '#') {
                while (end < text.length() && (text.isWordAt(end) || text.charAt(end) == '_')) {
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
        boolean plain = starts.isEmpty() && tag.length() > LONGEST_SINGLE_WORD;
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
}
