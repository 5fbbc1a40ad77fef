package dev.demur.core.disclosure;

import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything a lexicon says of the words of one sentence. Filled by {@link Lexicon#read}, then only read. Positions are
 * indexes into the words of the whole text.
 */
final class SentenceMarks {

    private static final Comparator<Mark> LONGEST_FIRST =
            Comparator.comparingInt(Mark::length).reversed();

    private final String text;
    private final List<Word> words;
    private final int[] numbers;
    private final int from;
    private final int to;
    private final List<List<Mark>> startingAt;
    private final Map<Cue, List<Mark>> byCue = new EnumMap<>(Cue.class);
    private final Map<Cue, List<Mark>> plainByCue = new EnumMap<>(Cue.class);
    private final Map<Class<? extends Sense>, List<Mark>> byType = new HashMap<>();
    private final List<Mark> all = new ArrayList<>();
    private final boolean[] masked;

    /** Marks of the words {@code [from, to)}, which have these numbers in a lexicon. */
    SentenceMarks(String text, List<Word> words, int from, int to, int[] numbers) {
        this.text = text;
        this.words = words;
        this.numbers = numbers;
        this.from = from;
        this.to = to;
        this.startingAt = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            startingAt.add(List.of());
        }
        this.masked = new boolean[to - from];
    }

    void add(Mark mark) {
        List<Mark> here = startingAt.get(mark.from() - from);
        if (here.isEmpty()) {
            here = new ArrayList<>(4);
            startingAt.set(mark.from() - from, here);
        } else if (here.contains(mark)) {
            return;
        }
        here.add(mark);
        all.add(mark);
        forget();
        if (mark.sense() instanceof Sense.OfCue cue) {
            byCue.computeIfAbsent(cue.cue(), key -> new ArrayList<>(2)).add(mark);
        }
    }

    /** What was asked of fewer marks; while marks are added it is hardly ever asked, and to clear a map takes time. */
    private void forget() {
        if (!byType.isEmpty()) {
            byType.clear();
        }
        if (!plainByCue.isEmpty()) {
            plainByCue.clear();
        }
    }

    /** Takes the words of a quoted title out of the reading: what a film is called says nothing about its viewers. */
    void mask(int start, int end) {
        for (int i = start; i < end; i++) {
            masked[i - from] = true;
        }
    }

    boolean isMasked(int position) {
        return masked[position - from];
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Word word(int position) {
        return words.get(position);
    }

    /** The number of the word at a position in {@link LexiconWords}. */
    int number(int position) {
        return numbers[position - from];
    }

    /** A stretch of the normalised text. */
    String textBetween(int start, int end) {
        return text.substring(start, end);
    }

    boolean contains(int position) {
        return from <= position && position < to;
    }

    List<Mark> startingAt(int position) {
        return contains(position) ? startingAt.get(position - from) : List.of();
    }

    List<Mark> all() {
        return all;
    }

    /** Whether a word of a class starts here. */
    boolean isOfClass(String name, int position) {
        List<Mark> here = startingAt(position);
        for (int i = 0; i < here.size(); i++) { // by index: asked so often that the iterators tell
            if (here.get(i).sense().isOfClass(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a class stands anywhere outside quoted titles. */
    boolean hasClass(String name) {
        for (int i = from; i < to; i++) {
            if (!isMasked(i) && isOfClass(name, i)) {
                return true;
            }
        }
        return false;
    }

    /** The marks of a cue outside quoted titles, in order of where they start; of two that start together the longer. */
    List<Mark> of(Cue cue) {
        List<Mark> marks = byCue.get(cue);
        return marks == null ? List.of() : plainByCue.computeIfAbsent(cue, key -> plain(marks));
    }

    private List<Mark> plain(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            boolean hidden = marks.stream().anyMatch(other -> other.covers(mark) && other.length() > mark.length());
            if (!hidden && !isMasked(mark.from())) {
                kept.add(mark);
            }
        }
        kept.sort(Comparator.comparingInt(Mark::from));
        return kept;
    }

    boolean has(Cue cue) {
        List<Mark> marks = byCue.get(cue);
        if (marks == null) {
            return false;
        }
        for (Mark mark : marks) {
            if (!isMasked(mark.from())) {
                return true;
            }
        }
        return false;
    }

    /** The longest mark of that cue that starts here, or nothing. */
    Optional<Mark> cueAt(Cue cue, int position) {
        return longestAt(position, mark -> mark.sense() instanceof Sense.OfCue of && of.cue() == cue);
    }

    boolean isCue(Cue cue, int position) {
        if (!contains(position) || isMasked(position)) {
            return false;
        }
        for (Mark mark : startingAt(position)) {
            if (mark.sense() instanceof Sense.OfCue of && of.cue() == cue) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue that ends just before a position stands there. */
    boolean isCueBefore(Cue cue, int position) {
        for (Mark mark : byCue.getOrDefault(cue, List.of())) {
            if (mark.to() == position && !isMasked(mark.from())) {
                return true;
            }
        }
        return false;
    }

    Optional<Mark> longestAt(int position, Predicate<Mark> wanted) {
        Mark longest = null;
        for (Mark mark : startingAt(position)) {
            if ((longest == null || mark.length() > longest.length()) && wanted.test(mark)) {
                longest = mark;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The marks whose sense is of a type, outside quoted titles; of overlapping ones the longest, in order. */
    List<Mark> ofType(Class<? extends Sense> type) {
        return byType.computeIfAbsent(type, this::plainOfType);
    }

    private List<Mark> plainOfType(Class<? extends Sense> type) {
        List<Mark> candidates = new ArrayList<>();
        for (Mark mark : all) {
            if (type.isInstance(mark.sense()) && !isMasked(mark.from())) {
                candidates.add(mark);
            }
        }
        if (candidates.size() > 1) {
            candidates.sort(LONGEST_FIRST.thenComparingInt(Mark::from));
            candidates = withoutOverlaps(candidates);
            candidates.sort(Comparator.comparingInt(Mark::from));
        }
        return candidates;
    }

    private static List<Mark> withoutOverlaps(List<Mark> longestFirst) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : longestFirst) {
            boolean covered = kept.stream().anyMatch(other -> other.covers(mark) && other.length() > mark.length());
            if (!covered) {
                kept.add(mark);
            }
        }
        return kept;
    }

    /** Whether a number is written as the year of somebody now alive would be. */
    boolean isYear(Mark number) {
        String digits = word(number.from()).text();
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** "room 508", "seit der Anmeldung 2019": the number belongs to the noun before it. */
    boolean isLabel(Mark number) {
        return isLabelled(number.from() - 1) || isInList(number);
    }

    /** "Kassen 1 und 2", "tills 1 to 4": several numbers behind a noun tell which things are meant, not how many. */
    boolean isInList(Mark number) {
        int before = number.from() - 1;
        boolean first = isLabelled(before) && isJoiner(number.to()) && isNumber(number.to() + 1);
        return first || (isJoiner(before) && isNumber(before - 1) && isLabelled(before - 2));
    }

    private boolean isLabelled(int noun) {
        return contains(noun)
                && word(noun).kind() == Word.Kind.LETTERS
                && ((word(noun).isCapitalized() && noun > from()) || isOfClass("room-kind", noun));
    }

    private boolean isJoiner(int position) {
        return isSign(position, ",") || isOfClass("list-joiner", position);
    }

    boolean isNumber(int position) {
        return contains(position) && word(position).kind() == Word.Kind.NUMBER;
    }

    /** "Visits by one fella: 119." What a colon announces, with nothing behind it, is a count. */
    boolean isBehindColon(Mark number) {
        boolean last =
                !contains(number.to()) || !word(number.to()).isWord() || isCue(Cue.SHARE_OF, number.to()); // "3 of 212"
        return isSign(number.from() - 1, ":") && word(number.from()).spaced() && last;
    }

    boolean isSign(int position, String sign) {
        return contains(position) && word(position).key().equals(sign);
    }
}
