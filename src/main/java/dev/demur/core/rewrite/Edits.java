package dev.demur.core.rewrite;

import com.ibm.icu.text.BreakIterator;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes edits of changes: what overlaps is joined, spaces and signs left over are taken along, and a sentence begins
 * with a capital where it did before. Every edit starts and ends between two characters as readers see them.
 */
final class Edits {

    private static final String STOPS = ".!?\u2026";
    private static final String INNER = ",;:\u2013\u2014";

    private final String original;

    private Edits(String original) {
        this.original = original;
    }

    /** The edits and the text they make, or nothing where they would change nothing or leave nothing. */
    static Optional<Proposal> proposal(String label, String original, List<Change> changes) {
        List<TextEdit> edits = new Edits(original).edits(changes);
        String text = apply(original, edits);
        boolean same = edits.isEmpty() || text.equals(original);
        return same || text.codePoints().noneMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(new Proposal(label, edits, text, startsOver(original, edits)));
    }

    private static boolean startsOver(String original, List<TextEdit> edits) {
        return edits.size() == 1
                && edits.get(0).start() == 0
                && original.substring(edits.get(0).end()).isBlank();
    }

    static String apply(String original, List<TextEdit> edits) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (TextEdit edit : edits) {
            text.append(original, at, edit.start()).append(edit.newText());
            at = edit.end();
        }
        return text.append(original, at, original.length()).toString();
    }

    private List<TextEdit> edits(List<Change> changes) {
        List<TextEdit> edits = new ArrayList<>();
        for (Change change : joined(changes)) {
            TextEdit edit = onCharacters(change.isRemoval() ? removal(change.span()) : replacement(change));
            TextEdit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
            if (last == null || edit.start() >= last.end()) {
                edits.add(edit);
            } else if (edit.end() > last.end()) {
                edits.set(edits.size() - 1, new TextEdit(last.start(), edit.end(), last.newText() + edit.newText()));
            }
        }
        return edits;
    }

    /** Of two changes of the same place the longer counts; removals with nothing but signs between them are one. */
    private List<Change> joined(List<Change> changes) {
        List<Change> kept = new ArrayList<>();
        changes.stream()
                .sorted(Comparator.comparingInt((Change change) -> change.span().start())
                        .thenComparing(change -> -change.span().end())
                        .thenComparing(Change::isRemoval))
                .forEach(change -> join(kept, change));
        return kept;
    }

    private void join(List<Change> kept, Change change) {
        Change last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (last == null || (!last.span().overlaps(change.span()) && !isOneRemoval(last, change))) {
            kept.add(change);
        } else if (last.isRemoval() || !last.span().covers(change.span())) {
            String newText = last.newText().isEmpty() ? change.newText() : last.newText();
            boolean covered = last.isRemoval() && last.span().covers(change.span());
            kept.set(kept.size() - 1, covered ? last : new Change(last.span().union(change.span()), newText));
        }
    }

    private boolean isOneRemoval(Change one, Change other) {
        return one.isRemoval()
                && other.isRemoval()
                && original.substring(one.span().end(), other.span().start())
                        .chars()
                        .allMatch(c -> Character.isWhitespace(c) && c != '\n' || c == ',');
    }

    private TextEdit replacement(Change change) {
        int start = change.span().start();
        String typed = change.span().in(original);
        String newText = isShouted(typed) ? change.newText().toUpperCase(Locale.ROOT) : change.newText();
        boolean capital = isAtStart(start) && !startsSmall(typed);
        return new TextEdit(start, change.span().end(), capital ? Letters.capitalized(newText) : newText);
    }

    private boolean isShouted(String typed) {
        return typed.chars().filter(Character::isLetter).count() > 2
                && typed.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** A digit or a sign at the head of a text says nothing of its capitals; the rest of the text does. */
    private boolean startsSmall(String typed) {
        int first = typed.codePointAt(0);
        return Character.isLetter(first) ? Character.isLowerCase(first) : Letters.isSmall(original);
    }

    private TextEdit removal(Span span) {
        int left = span.start();
        while (left > 0 && isBlank(original.charAt(left - 1))) {
            left--;
        }
        int right = span.end();
        while (right < original.length() && isBlank(original.charAt(right))) {
            right++;
        }
        if (isAtStart(span.start())) {
            return headRemoval(span, right);
        }
        boolean last = right == original.length() || isEnd(original.charAt(right));
        if (last) {
            return new TextEdit(withoutInner(left), right < original.length() ? right : span.end(), "");
        }
        boolean doubled = INNER.indexOf(original.charAt(right)) >= 0 && left > 0 && INNER.indexOf(original.charAt(left - 1)) >= 0;
        return doubled ? new TextEdit(left - 1, right, "") : innerRemoval(left, right);
    }

    private TextEdit innerRemoval(int left, int right) {
        boolean glued = INNER.indexOf(original.charAt(right)) >= 0 && original.charAt(right) != '\u2013';
        return new TextEdit(left, right, glued || left == 0 ? "" : " ");
    }

    private int withoutInner(int left) {
        int from = left;
        while (from > 0 && (INNER.indexOf(original.charAt(from - 1)) >= 0 || isBlank(original.charAt(from - 1)))) {
            from--;
        }
        return from;
    }

    /** What opens a sentence goes with the sign after it, and the next word takes its capital over. */
    private TextEdit headRemoval(Span span, int right) {
        int end = right;
        while (end < original.length() && (INNER.indexOf(original.charAt(end)) >= 0 || isBlank(original.charAt(end)))) {
            end++;
        }
        if (end >= original.length() || startsSmall(span.in(original)) || !Character.isLetter(original.charAt(end))) {
            return new TextEdit(span.start(), end, "");
        }
        return new TextEdit(span.start(), end + 1, original.substring(end, end + 1).toUpperCase(Locale.ROOT));
    }

    private boolean isAtStart(int offset) {
        int before = offset;
        while (before > 0 && isBlank(original.charAt(before - 1))) {
            before--;
        }
        return before == 0
                || original.charAt(before - 1) == '\n'
                || STOPS.indexOf(original.charAt(before - 1)) >= 0
                || Character.getType(original.codePointBefore(before)) == Character.OTHER_SYMBOL;
    }

    private static boolean isEnd(char sign) {
        return STOPS.indexOf(sign) >= 0 || sign == '\n' || sign == ')';
    }

    private static boolean isBlank(char sign) {
        return sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    private TextEdit onCharacters(TextEdit edit) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(original);
        boolean startsWell = characters.isBoundary(edit.start());
        int start = startsWell ? edit.start() : characters.preceding(edit.start());
        int end = characters.isBoundary(edit.end()) ? edit.end() : characters.following(edit.end());
        return new TextEdit(start, end, edit.newText());
    }
}
