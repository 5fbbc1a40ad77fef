package dev.demur.core.rewrite;

import com.ibm.icu.text.BreakIterator;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Makes edits of changes: spaces and signs left over are taken along, and a sentence begins with a capital where it did
 * before. Every edit starts and ends between two characters as readers see them.
 */
final class Edits {

    private static final char FIRST_COMBINING = '\u0300';
    private static final int LEAST_WORDS = 5;
    private static final int LEAST_SHARE = 3;
    private static final String INNER = ",;:\u2013\u2014";

    private final Surroundings around;
    private final String original;
    private final List<TextEdit> edits = new ArrayList<>();
    private boolean owesCapital;

    private Edits(String original) {
        this.original = original;
        this.around = new Surroundings(original);
    }

    /** The edits and the text they make, or nothing where they would change nothing or leave nothing. */
    static Optional<Proposal> proposal(List<String> ways, String original, List<Change> changes) {
        List<TextEdit> edits = new Edits(original).of(Changes.joined(original, changes));
        String text = apply(original, edits);
        boolean same = edits.isEmpty() || text.equals(original);
        return same || !isEnough(original, text) ? Optional.empty() : Optional.of(new Proposal(ways, edits, text));
    }

    /** A word or two of a long post say nothing any more. */
    private static boolean isEnough(String original, String text) {
        int left = new StringTokenizer(text).countTokens();
        boolean few = left < LEAST_WORDS && left * LEAST_SHARE < new StringTokenizer(original).countTokens();
        return !few && text.codePoints().anyMatch(Character::isLetter);
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

    private List<TextEdit> of(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            int next = i + 1 < changes.size() ? changes.get(i + 1).span().start() : original.length();
            Change change = changes.get(i);
            add(onCharacters(change.isRemoval() ? removal(change.span(), next) : replacement(change)));
        }
        closeEnd();
        return edits;
    }

    /** Where the end of the text goes, the empty lines before it go too. */
    private void closeEnd() {
        int last = edits.size() - 1;
        if (last < 0 || edits.get(last).end() < original.length() || !isRemoval(last)) {
            return;
        }
        int start = around.beforeBlankLines(edits.get(last).start());
        while (last > 0 && edits.get(last - 1).end() >= start && isRemoval(last - 1)) {
            edits.remove(last);
            last--;
            start = around.beforeBlankLines(edits.get(last).start());
        }
        int free = last > 0 ? edits.get(last - 1).end() : 0;
        edits.set(last, new TextEdit(Math.max(start, free), original.length(), ""));
    }

    private boolean isRemoval(int index) {
        return edits.get(index).newText().isEmpty();
    }

    private void add(TextEdit edit) {
        TextEdit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (last == null || edit.start() >= last.end()) {
            edits.add(edit);
        } else {
            int end = Math.max(last.end(), edit.end());
            edits.set(edits.size() - 1, new TextEdit(last.start(), end, last.newText() + edit.newText()));
        }
    }

    private TextEdit replacement(Change change) {
        Span span = change.span();
        String newText = change.newText();
        if (around.isInHashtag(span.start())) {
            newText = Letters.joinedCapitals(newText);
        } else if (around.isShouted() && !newText.startsWith("[")) {
            newText = newText.toUpperCase(Locale.ROOT);
        } else if (owesCapital || (around.isHead(span.start()) && !around.startsSmall(span))) {
            newText = Letters.capitalized(newText);
        }
        owesCapital = false;
        return new TextEdit(span.start(), span.end(), newText);
    }

    private TextEdit removal(Span span, int next) {
        int left = around.beforeBlanks(span.start());
        int right = around.afterBlanks(span.end());
        if (right == original.length()) {
            return new TextEdit(
                    around.isHead(span.start()) ? around.beforeBlankLines(left) : withoutInner(left), right, "");
        }
        if (around.isHead(span.start())) {
            return headRemoval(span, right, next);
        }
        if (around.isEnd(right) || around.isPicture(right)) {
            return new TextEdit(withoutInner(left), right, around.isPicture(right) ? " " : "");
        }
        boolean doubled = isInner(right) && left > 0 && isInner(left - 1);
        if (doubled && original.charAt(left - 1) == ':') {
            return new TextEdit(left, right + 1, "");
        }
        return doubled
                ? new TextEdit(left - 1, right, "")
                : new TextEdit(left, right, isInner(right) && original.charAt(right) != '\u2013' ? "" : " ");
    }

    private boolean isInner(int offset) {
        return INNER.indexOf(original.charAt(offset)) >= 0;
    }

    private int withoutInner(int left) {
        int from = left;
        while (from > 0 && (isInner(from - 1) || Surroundings.isBlank(original.charAt(from - 1)))) {
            from--;
        }
        return from;
    }

    /** What opens a sentence goes with the signs after it, and the next word takes its capital over. */
    private TextEdit headRemoval(Span span, int right, int next) {
        int end = afterSigns(right, next);
        if (end < original.length() && original.charAt(end) == '\n' && around.isLineHead(span.start())) {
            return new TextEdit(span.start(), around.afterLineBreaks(end), "");
        }
        boolean capital = !around.startsSmall(span);
        if (end == original.length() || original.charAt(end) == '\n') {
            return new TextEdit(around.beforeBlanks(span.start()), end, "");
        }
        if (end == next) {
            owesCapital = capital;
            return new TextEdit(span.start(), end, "");
        }
        boolean taken = capital && end < original.length() && Character.isLowerCase(original.charAt(end));
        String first = taken ? original.substring(end, end + 1).toUpperCase(Locale.ROOT) : "";
        return new TextEdit(span.start(), end + first.length(), first);
    }

    private int afterSigns(int from, int limit) {
        int end = from;
        while (end < Math.min(original.length(), limit)
                && (isInner(end) || around.isStop(end) || Surroundings.isBlank(original.charAt(end)))) {
            end++;
        }
        return end;
    }

    private TextEdit onCharacters(TextEdit edit) {
        if (isPlain(edit.start()) && isPlain(edit.end())) {
            return edit;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(original);
        int start = characters.isBoundary(edit.start()) ? edit.start() : characters.preceding(edit.start());
        int end = characters.isBoundary(edit.end()) ? edit.end() : characters.following(edit.end());
        return new TextEdit(start, end, edit.newText());
    }

    /** Between two characters of Latin script there is always a boundary; asking ICU takes longer than all the rest. */
    private boolean isPlain(int offset) {
        return (offset == 0 || original.charAt(offset - 1) < FIRST_COMBINING)
                && (offset == original.length() || original.charAt(offset) < FIRST_COMBINING);
    }
}
