package dev.demur.core.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what an expression in the notation of RE2 needs. It knows the common part of that notation; where it meets the
 * rest it says that nothing is needed, so that it never asks for more than the expression does. Belongs to one reading.
 */
final class ExpressionReader {

    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,6})(,\\d{0,6})?}");
    private static final Pattern NO_TIMES = Pattern.compile("\\{0+[,}].*");
    private static final Pattern GROUP = Pattern.compile("\\((\\?[imsU-]*:|\\?P?<\\w+>)?");
    private static final Pattern FLAGS = Pattern.compile("\\(\\?[imsU-]+\\)");
    private static final Pattern NAMED_CLASS = Pattern.compile("\\\\[pP](\\{[^}]*}|[A-Z])");
    private static final String ANY_OF_MANY = "DwWsSC";
    private static final String BOUNDARIES = "bBAz";

    private final String regex;
    private int position;

    private ExpressionReader(String regex) {
        this.regex = regex;
    }

    /** What every match of an expression that RE2 takes holds. */
    static Needed read(String regex) {
        ExpressionReader reader = new ExpressionReader(regex);
        try {
            Needed needed = reader.alternatives();
            return reader.isAtEnd() ? needed : Needed.NOTHING;
        } catch (UnknownNotationException e) {
            return Needed.NOTHING;
        }
    }

    private Needed alternatives() {
        Needed needed = sequence();
        while (takes('|')) {
            needed = needed.or(sequence());
        }
        return needed;
    }

    /** Of a sequence what can be spelt out of it in one stretch, whichever stretch tells most. */
    private Needed sequence() {
        Needed best = Needed.EMPTY;
        Needed stretch = Needed.EMPTY;
        boolean whole = true;
        while (!isAtEnd() && peek() != '|' && peek() != ')') {
            Needed part = repeated(atom());
            Needed joined = stretch.joinedTo(part);
            whole &= joined.isExact();
            best = best.better(joined.isExact() ? joined : part);
            stretch = joined.isExact() ? joined : part.isExact() ? part : Needed.EMPTY;
        }
        return whole ? stretch : best.within();
    }

    private Needed repeated(Needed atom) {
        Needed needed = atom;
        while (!isAtEnd()) {
            String count = found(COUNT);
            if (count.isEmpty() && "?*+".indexOf(peek()) < 0) {
                break;
            }
            String times = count.isEmpty() ? regex.substring(position, position + 1) : count;
            position += times.length();
            takes('?'); // reluctance changes what a match is, not whether there is one
            needed = repeated(needed, times);
        }
        return needed;
    }

    private static Needed repeated(Needed atom, String times) {
        if (times.equals("?")) {
            return atom.or(Needed.EMPTY);
        }
        return times.equals("*") || NO_TIMES.matcher(times).matches() ? Needed.NOTHING : atom.within();
    }

    private Needed atom() {
        return switch (peek()) {
            case '(' -> group();
            case '[' -> brackets();
            case '\\' -> escape();
            case '^', '$' -> {
                position++;
                yield Needed.EMPTY;
            }
            case '.' -> {
                position++;
                yield Needed.NOTHING;
            }
            default -> Needed.exactly(Set.of(character()));
        };
    }

    private Needed group() {
        String flags = found(FLAGS);
        if (!flags.isEmpty()) {
            position += flags.length();
            return Needed.EMPTY;
        }
        position += found(GROUP).length();
        Needed inside = alternatives();
        if (!takes(')')) {
            throw new UnknownNotationException();
        }
        return inside;
    }

    private Needed escape() {
        String named = found(NAMED_CLASS);
        if (!named.isEmpty()) {
            position += named.length();
            return Needed.NOTHING;
        }
        char escaped = position + 1 < regex.length() ? regex.charAt(position + 1) : 'Q';
        if (BOUNDARIES.indexOf(escaped) >= 0) {
            position += 2;
            return Needed.EMPTY;
        }
        if (ANY_OF_MANY.indexOf(escaped) >= 0) {
            position += 2;
            return Needed.NOTHING;
        }
        return Needed.exactly(escapedCharacters());
    }

    /** What a backslash before a sign stands for, or before a d. */
    private Set<String> escapedCharacters() {
        char escaped = position + 1 < regex.length() ? regex.charAt(position + 1) : 'Q';
        position++;
        if (escaped == 'd') {
            position++;
            return characters('0', '9');
        }
        if (Character.isLetterOrDigit(escaped)) {
            throw new UnknownNotationException();
        }
        return Set.of(character());
    }

    /** The characters between brackets, where they can be counted out. */
    private Needed brackets() {
        int open = position;
        position++;
        boolean negated = takes('^');
        Set<String> all = new LinkedHashSet<>();
        boolean countable = !negated;
        while (peek() != ']' || position == open + (negated ? 2 : 1)) {
            countable &= addBracketed(all);
        }
        position++;
        return countable ? Needed.exactly(all) : Needed.NOTHING;
    }

    private boolean addBracketed(Set<String> all) {
        if (regex.startsWith("[:", position)) {
            throw new UnknownNotationException();
        }
        int skipped = skippedClass();
        position += skipped;
        if (skipped > 0) {
            return false;
        }
        Set<String> first = peek() == '\\' ? escapedCharacters() : Set.of(character());
        boolean range = peek() == '-' && position + 1 < regex.length() && regex.charAt(position + 1) != ']';
        if (!range) {
            all.addAll(first);
            return true;
        }
        position++;
        Set<String> last = peek() == '\\' ? escapedCharacters() : Set.of(character());
        return addRange(first, last, all);
    }

    private static boolean addRange(Set<String> first, Set<String> last, Set<String> all) {
        int from = first.iterator().next().codePointAt(0);
        int to = last.iterator().next().codePointAt(0);
        if (first.size() > 1 || last.size() > 1 || to - from > Needed.MOST) {
            return false;
        }
        all.addAll(characters(from, to));
        return true;
    }

    private int skippedClass() {
        boolean many =
                peek() == '\\' && position + 1 < regex.length() && ANY_OF_MANY.indexOf(regex.charAt(position + 1)) >= 0;
        return many ? 2 : found(NAMED_CLASS).length();
    }

    private static Set<String> characters(int from, int to) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = from; i <= to; i++) {
            all.add(Character.toString(i));
        }
        return all;
    }

    private String character() {
        if (isAtEnd()) {
            throw new UnknownNotationException();
        }
        String character = Character.toString(regex.codePointAt(position));
        position += character.length();
        return character;
    }

    private boolean takes(char sign) {
        boolean taken = !isAtEnd() && peek() == sign;
        position += taken ? 1 : 0;
        return taken;
    }

    private String found(Pattern pattern) {
        Matcher matcher = pattern.matcher(regex).region(position, regex.length());
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private boolean isAtEnd() {
        return position >= regex.length();
    }

    private char peek() {
        if (isAtEnd()) {
            throw new UnknownNotationException();
        }
        return regex.charAt(position);
    }

    /** Something that this reader does not know; the expression may be sound all the same. */
    private static final class UnknownNotationException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
