package dev.demur.core.disclosure;

import dev.demur.core.disclosure.LexiconEntries.NumberWords;
import dev.demur.core.disclosure.Sense.OfNumber.Of;
import dev.demur.core.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads numbers however they are written: digits with any grouping, words, words and digits mixed ("42.3 lakh"), and
 * words written together where the language does. Immutable, thread-safe.
 */
final class NumberReader {

    private static final int SHORTEST_COMPOUND = 5;
    private static final int LONGEST_COMPOUND = 80;
    private static final int LONGEST_PHRASE = 4;
    private static final String CURRENCY_SIGNS = "$\u20AC\u00A3\u00A5\u20B9";

    private final String decimalMark;
    private final Map<String, Long> words;
    private final Map<String, Map<String, Long>> phrases;
    private final Map<String, Long> multipliers;
    private final Map<String, Long> vague;
    private final Set<String> joiners;
    private final boolean compounds;

    NumberReader(NumberWords numbers, boolean compounds, UnaryOperator<String> fold) {
        this.decimalMark = numbers.decimal();
        this.words = folded(numbers.words(), fold);
        this.multipliers = folded(numbers.multipliers(), fold);
        this.vague = folded(numbers.vague(), fold);
        this.phrases = phrases(words);
        this.joiners = new HashSet<>();
        numbers.joiners().forEach(joiner -> joiners.add(fold.apply(joiner)));
        this.compounds = compounds;
    }

    /** The numbers written in several words, by the first of them. */
    private static Map<String, Map<String, Long>> phrases(Map<String, Long> words) {
        Map<String, Map<String, Long>> phrases = new HashMap<>();
        words.forEach((word, value) -> {
            int space = word.indexOf(' ');
            if (space > 0) {
                phrases.computeIfAbsent(word.substring(0, space), key -> new HashMap<>())
                        .put(word, value);
            }
        });
        return phrases;
    }

    private static Map<String, Long> folded(Map<String, Long> numbers, UnaryOperator<String> fold) {
        Map<String, Long> folded = new HashMap<>();
        numbers.forEach((word, value) -> folded.put(fold.apply(word), value));
        return folded;
    }

    /** The number that starts at a position, or nothing. */
    Optional<Mark> at(SentenceMarks marks, int position) {
        Word first = marks.word(position);
        if (first.kind() == Word.Kind.SIGN) {
            return Optional.empty();
        }
        Reading reading = new Reading(marks, position);
        if (first.kind() == Word.Kind.NUMBER) {
            reading.digits();
        } else {
            reading.phrase();
        }
        reading.words();
        return reading.mark();
    }

    private boolean isCompoundLength(String key) {
        return compounds && key.length() > SHORTEST_COMPOUND && key.length() < LONGEST_COMPOUND;
    }

    /** The value of one word, also of a compound such as "dreiundfuenfzig"; nothing when it is no number. */
    private Optional<Parts> parts(String key) {
        Parts parts = new Parts();
        if (parts.take(key)) {
            return Optional.of(parts);
        }
        return isCompoundLength(key) && parts.takeCompound(key) ? Optional.of(parts) : Optional.empty();
    }

    /** Adds up the parts of a number in the order they are said. */
    private final class Parts {
        private double total;
        private double current;
        private boolean exact = true;
        private boolean any;

        boolean take(String key) {
            Long word = words.get(key);
            Long multiplier = word == null ? multipliers.get(key) : null;
            Long rough = word == null && multiplier == null ? vague.get(key) : null;
            if (word != null) {
                add(word);
            } else if (multiplier != null) {
                multiply(multiplier);
            } else if (rough != null) {
                exact = false;
                add(rough);
            }
            return word != null || multiplier != null || rough != null;
        }

        void add(double value) {
            current += value;
            any = true;
        }

        void multiply(long by) {
            double times = current == 0 ? 1 : current;
            if (by >= 1000) {
                total += times * by;
                current = 0;
            } else {
                current = times * by;
            }
            any = true;
        }

        double value() {
            return total + current;
        }

        boolean takeCompound(String key) {
            boolean[] finishable = finishable(key);
            int position = 0;
            while (position < key.length()) {
                int end = longestPart(key, position, finishable);
                if (end < 0) {
                    return false;
                }
                String part = key.substring(position, end);
                if (!joiners.contains(part)) {
                    take(part);
                }
                position = end;
            }
            return any;
        }

        private int longestPart(String key, int start, boolean[] finishable) {
            for (int end = key.length(); end > start + 1; end--) {
                if (finishable[end] && isPart(key.substring(start, end)) && end - start < key.length()) {
                    return end;
                }
            }
            return -1;
        }
    }

    private boolean isPart(String letters) {
        return words.containsKey(letters) || multipliers.containsKey(letters) || joiners.contains(letters);
    }

    /** From which places on the rest of a word is made of parts of numbers; worked out once, from the end. */
    private boolean[] finishable(String key) {
        boolean[] finishable = new boolean[key.length() + 1];
        finishable[key.length()] = true;
        for (int start = key.length() - 2; start >= 0; start--) {
            for (int end = start + 2; end <= key.length() && !finishable[start]; end++) {
                finishable[start] = finishable[end] && isPart(key.substring(start, end));
            }
        }
        return finishable;
    }

    /** One number as it is read word by word. */
    private final class Reading {
        private final SentenceMarks marks;
        private final int start;
        private final Parts parts = new Parts();
        private int position;
        private boolean isRank;

        Reading(SentenceMarks marks, int start) {
            this.marks = marks;
            this.start = start;
            this.position = start;
        }

        void digits() {
            StringBuilder digits = new StringBuilder(marks.word(position).key());
            position++;
            while (isNextGroup(digits)) {
                digits.append(marks.word(position).key());
                position++;
            }
            Double value = value(digits.toString());
            if (value == null) {
                position = start;
                return;
            }
            parts.add(value);
            if (marks.isSign(position, "+")) {
                parts.exact = false;
                position++;
            }
        }

        /** "1 235": a group of three digits after a space goes on with the number before it. */
        private boolean isNextGroup(StringBuilder digits) {
            if (!marks.contains(position) || digits.length() > 9) {
                return false;
            }
            Word next = marks.word(position);
            boolean plainSoFar = digits.chars().allMatch(Character::isDigit) && digits.charAt(0) != '0';
            boolean firstGroup = position == start + 1 ? digits.length() <= 3 : true;
            return plainSoFar
                    && firstGroup
                    && next.kind() == Word.Kind.NUMBER
                    && next.spaced()
                    && next.key().length() == 3
                    && next.key().chars().allMatch(Character::isDigit)
                    && !(marks.contains(position + 1) && isGlued(position + 1));
        }

        private boolean isGlued(int next) {
            Word word = marks.word(next);
            return !word.spaced()
                    && (word.kind() == Word.Kind.LETTERS || word.key().equals(":"));
        }

        /** "half a dozen": a number that is a phrase of its own. */
        void phrase() {
            Map<String, Long> following = phrases.get(marks.word(start).key());
            if (following == null) {
                return;
            }
            StringBuilder typed = new StringBuilder(marks.word(start).key());
            for (int i = start + 1; i < Math.min(marks.to(), start + LONGEST_PHRASE); i++) {
                typed.append(' ').append(marks.word(i).key());
                Long value = following.get(typed.toString());
                if (value != null) {
                    parts.add(value);
                    position = i + 1;
                    return;
                }
            }
        }

        void words() {
            while (marks.contains(position)) {
                Word word = marks.word(position);
                if (word.kind() != Word.Kind.LETTERS) {
                    if (!joinsOver(position)) {
                        return;
                    }
                    position++;
                    continue;
                }
                if (!takeWord(word)) {
                    return;
                }
                position++;
            }
        }

        private boolean takeWord(Word word) {
            boolean started = position > start;
            if (started
                    && marks.word(position - 1).kind() == Word.Kind.NUMBER
                    && !multipliers.containsKey(word.key())) {
                return false;
            }
            if (started && joiners.contains(word.key())) {
                return isNumberWord(position + 1) && parts.current >= 100;
            }
            if (started && parts.any && words.containsKey(word.key()) && !isAppended(word.key())) {
                return false;
            }
            if (parts.take(word.key())) {
                return true;
            }
            if (!started && isCompoundLength(word.key())) {
                Optional<Parts> compound = NumberReader.this.parts(word.key());
                compound.ifPresent(value -> parts.add(value.value()));
                return compound.isPresent();
            }
            return false;
        }

        /** "fifty three", "hundred twelve": a smaller number may follow a rounder one. */
        private boolean isAppended(String key) {
            long value = words.getOrDefault(key, 0L);
            double before = parts.current;
            return before == 0
                    || (before >= 20 && before % 10 == 0 && value < 10)
                    || (before >= 100 && before % 100 == 0 && value < 100);
        }

        private boolean joinsOver(int at) {
            return at > start && marks.isSign(at, "-") && !marks.word(at).spaced() && isNumberWord(at + 1);
        }

        private boolean isNumberWord(int at) {
            return marks.contains(at)
                    && (words.containsKey(marks.word(at).key())
                            || multipliers.containsKey(marks.word(at).key()));
        }

        Optional<Mark> mark() {
            if (!parts.any || position == start) {
                return Optional.empty();
            }
            Of of = of();
            boolean exact = parts.exact && !isRoughlyBefore() && !isTildeBefore();
            return Optional.of(new Mark(
                    new Sense.OfNumber(parts.value(), exact, of),
                    start,
                    position,
                    new Sense.Picked(parts.value(), null)));
        }

        /** "An die 53 Leute" at the head of a line speaks to them; elsewhere it means about so many. */
        private boolean isRoughlyBefore() {
            for (Mark roughly : marks.of(Cue.ROUGHLY)) {
                if (roughly.to() == start) {
                    return !marks.isCue(Cue.SALUTATION, roughly.from()) || roughly.from() > marks.from();
                }
            }
            return false;
        }

        private boolean isTildeBefore() {
            return marks.isSign(start - 1, "~") || marks.isSign(start - 1, ">") || marks.isSign(start - 1, "<");
        }

        private Of of() {
            if (marks.contains(position)
                    && marks.isOfClass("ordinal-ending", position)
                    && !marks.word(position).spaced()) {
                position++;
                isRank = true;
            }
            if (isRank || marks.isSign(start - 1, "#")) {
                return Of.RANK;
            }
            if (isOfClass(position, "percent-sign")) {
                return Of.PERCENT;
            }
            return isCurrency(start - 1) || isCurrency(position) || isOfClass(position, "currency")
                    ? Of.MONEY
                    : Of.THINGS;
        }

        private boolean isOfClass(int at, String name) {
            return marks.isOfClass(name, at);
        }

        private boolean isCurrency(int at) {
            return marks.contains(at) && CURRENCY_SIGNS.contains(marks.word(at).key());
        }
    }

    private @org.jspecify.annotations.Nullable Double value(String digits) {
        String plain = digits.replaceAll("[.,']$", "");
        int marksIn = (int) plain.chars().filter(c -> !Character.isDigit(c)).count();
        boolean grouped = plain.matches("\\d{1,3}([.,']\\d{3})+") || plain.matches("\\d{1,2}(,\\d{2})+,\\d{3}");
        if (grouped) {
            return Double.valueOf(plain.replaceAll("[.,']", ""));
        }
        if (marksIn == 0 && plain.length() <= 15) {
            return Double.valueOf(plain);
        }
        if (marksIn == 1) {
            String normal = plain.replace(decimalMark, ".").replace(',', '.');
            return normal.matches("\\d{1,15}\\.\\d+") ? Double.valueOf(normal) : null;
        }
        return null;
    }
}
