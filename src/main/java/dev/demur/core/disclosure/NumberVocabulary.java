package dev.demur.core.disclosure;

import dev.demur.core.disclosure.LexiconEntries.NumberWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words a language makes numbers of, and how they add up. Immutable, thread-safe; a {@link Sum} is neither. */
final class NumberVocabulary {

    private static final int SHORTEST_COMPOUND = 5;
    private static final int LONGEST_COMPOUND = 80;
    private static final int LENGTH_OF_ENDING = 2;

    private final Map<String, Long> words;
    private final Map<String, Map<String, Long>> phrases;
    private final Map<String, Long> multipliers;
    private final Map<String, Long> vague;
    private final Set<String> joiners = new HashSet<>();
    private final Set<String> starts = new HashSet<>();
    private final Set<String> endings;
    private final boolean compounds;

    NumberVocabulary(NumberWords numbers, boolean compounds, UnaryOperator<String> fold) {
        this.words = folded(numbers.words(), fold);
        this.multipliers = folded(numbers.multipliers(), fold);
        this.vague = folded(numbers.vague(), fold);
        this.phrases = phrases(words);
        numbers.joiners().forEach(joiner -> joiners.add(fold.apply(joiner)));
        this.compounds = compounds;
        this.endings = endings();
        for (Map<String, ?> some : List.of(words, multipliers, vague, phrases)) {
            starts.addAll(some.keySet());
        }
    }

    /** The last two letters of whatever a number written in one word can end with. */
    private Set<String> endings() {
        return Stream.of(words.keySet(), multipliers.keySet(), joiners)
                .flatMap(Set::stream)
                .filter(part -> part.length() >= LENGTH_OF_ENDING)
                .map(NumberVocabulary::ending)
                .collect(Collectors.toSet());
    }

    private static String ending(String part) {
        return part.substring(part.length() - LENGTH_OF_ENDING);
    }

    /** Whether a word can be the first of a number. */
    boolean mayStart(String key) {
        return starts.contains(key) || compound(key).isPresent();
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

    Sum sum() {
        return new Sum();
    }

    boolean isJoiner(String key) {
        return joiners.contains(key);
    }

    boolean isMultiplier(String key) {
        return multipliers.containsKey(key);
    }

    boolean isNumber(String key) {
        return words.containsKey(key) || multipliers.containsKey(key);
    }

    /** The value of a plain number word. */
    OptionalLong value(String key) {
        Long value = words.get(key);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The numbers of several words that start with this one. */
    Map<String, Long> phrasesFrom(String key) {
        return phrases.getOrDefault(key, Map.of());
    }

    /** The value of a number written in one word, such as "dreiundfuenfzig"; nothing when it is none. */
    Optional<Double> compound(String key) {
        if (!compounds || key.length() <= SHORTEST_COMPOUND || key.length() >= LONGEST_COMPOUND) {
            return Optional.empty();
        }
        if (!endings.contains(ending(key))) {
            return Optional.empty();
        }
        Sum sum = sum();
        return sum.takeCompound(key) ? Optional.of(sum.value()) : Optional.empty();
    }

    /** Adds up the parts of a number in the order they are said. */
    final class Sum {
        private double total;
        private double current;
        private boolean exact = true;
        private boolean any;

        boolean isExact() {
            return exact;
        }

        /** Says that the number is not to be taken at its word. */
        void round() {
            exact = false;
        }

        boolean isEmpty() {
            return !any;
        }

        /** What stands to be multiplied or added to by the next word. */
        double current() {
            return current;
        }

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

        private boolean takeCompound(String key) {
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
}
