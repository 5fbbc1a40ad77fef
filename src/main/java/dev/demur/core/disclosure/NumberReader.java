package dev.demur.core.disclosure;

import dev.demur.core.disclosure.LexiconEntries.NumberWords;
import dev.demur.core.disclosure.Sense.OfNumber.Of;
import dev.demur.core.text.Word;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads numbers however they are written: digits with any grouping, words, words and digits mixed ("42.3 lakh"), and
 * words written together where the language does. Immutable, thread-safe.
 */
final class NumberReader {

    private static final int LONGEST_PHRASE = 4;
    private static final int MOST_DIGITS = 15;
    private static final String CURRENCY_SIGNS = "$\u20AC\u00A3\u00A5\u20B9";

    private static final Pattern MARK = Pattern.compile("[.,']");
    private static final Pattern MARK_AT_END = Pattern.compile("[.,']$");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}\\.\\d+");

    /** By thousands, or as in India by hundreds above them. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,']\\d{3})+|\\d{1,2}(,\\d{2})+,\\d{3}");

    private final String decimalMark;
    private final NumberVocabulary vocabulary;

    NumberReader(NumberWords numbers, boolean compounds, UnaryOperator<String> fold) {
        this.decimalMark = numbers.decimal();
        this.vocabulary = new NumberVocabulary(numbers, compounds, fold);
    }

    /** The number that starts at a position, or nothing. */
    Optional<Mark> at(SentenceMarks marks, int position) {
        Word first = marks.word(position);
        if (first.kind() != Word.Kind.NUMBER && !vocabulary.mayStart(first.key())) {
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

    /** One number as it is read word by word. */
    private final class Reading {
        private final SentenceMarks marks;
        private final int start;
        private final NumberVocabulary.Sum parts = vocabulary.sum();
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
                parts.round();
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
            Map<String, Long> following =
                    vocabulary.phrasesFrom(marks.word(start).key());
            if (following.isEmpty()) {
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
                    && !vocabulary.isMultiplier(word.key())) {
                return false;
            }
            if (started && vocabulary.isJoiner(word.key())) {
                return isNumberWord(position + 1) && parts.current() >= 100;
            }
            if (started && !parts.isEmpty() && vocabulary.value(word.key()).isPresent() && !isAppended(word.key())) {
                return false;
            }
            if (parts.take(word.key())) {
                return true;
            }
            Optional<Double> compound = started ? Optional.empty() : vocabulary.compound(word.key());
            compound.ifPresent(parts::add);
            return compound.isPresent();
        }

        /** "fifty three", "hundred twelve": a smaller number may follow a rounder one. */
        private boolean isAppended(String key) {
            long value = vocabulary.value(key).orElse(0);
            double before = parts.current();
            return before == 0
                    || (before >= 20 && before % 10 == 0 && value < 10)
                    || (before >= 100 && before % 100 == 0 && value < 100);
        }

        private boolean joinsOver(int at) {
            return at > start && marks.isSign(at, "-") && !marks.word(at).spaced() && isNumberWord(at + 1);
        }

        private boolean isNumberWord(int at) {
            return marks.contains(at) && vocabulary.isNumber(marks.word(at).key());
        }

        Optional<Mark> mark() {
            if (parts.isEmpty() || position == start) {
                return Optional.empty();
            }
            Of of = of();
            boolean exact = parts.isExact() && !isRoughlyBefore() && !isTildeBefore();
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

    /** What nearly all numbers are: digits and nothing else. */
    private static boolean isPlain(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return digits.length() <= MOST_DIGITS;
    }

    private @org.jspecify.annotations.Nullable Double value(String digits) {
        if (isPlain(digits)) {
            return Double.valueOf(digits);
        }
        String plain = MARK_AT_END.matcher(digits).replaceAll("");
        int marksIn = (int) plain.chars().filter(c -> !Character.isDigit(c)).count();
        boolean grouped = GROUPED.matcher(plain).matches();
        if (grouped) {
            return Double.valueOf(MARK.matcher(plain).replaceAll(""));
        }
        if (marksIn == 0 && plain.length() <= MOST_DIGITS) {
            return Double.valueOf(plain);
        }
        if (marksIn == 1) {
            String normal = plain.replace(decimalMark, ".").replace(',', '.');
            return DECIMAL.matcher(normal).matches() ? Double.valueOf(normal) : null;
        }
        return null;
    }
}
