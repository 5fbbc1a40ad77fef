package dev.demur.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a number that an office gives out is written, and which of those there can be. Immutable.
 *
 * <p>In a layout, {@code 9} is a digit, {@code A} a letter, {@code X} either, and a space a place where the number may
 * be parted: by a space, dot, hyphen or stroke, at all of these places or at none. A hyphen is such a place in a number
 * that must be parted.
 *
 * @param valid whether a number can have been given out, by its checksum or numbering plan; asked with the letters and
 *     digits alone, in capitals
 */
public record NumberFormat(String type, List<String> layouts, Certainty certainty, Predicate<String> valid) {

    public NumberFormat {
        layouts = List.copyOf(layouts);
    }

    /** A format with one layout. */
    public static NumberFormat of(String type, String layout, Certainty certainty, Predicate<String> valid) {
        return new NumberFormat(type, List.of(layout), certainty, valid);
    }

    /** One layout taken apart: what stands at each place, and after how many characters it may be parted. */
    record Layout(NumberFormat format, String places, List<Integer> cuts, boolean mustBeParted) {

        static Layout of(NumberFormat format, String notation) {
            StringBuilder places = new StringBuilder();
            List<Integer> cuts = new ArrayList<>();
            for (int i = 0; i < notation.length(); i++) {
                char c = notation.charAt(i);
                if (c == ' ' || c == '-') {
                    cuts.add(places.length());
                } else {
                    places.append(c);
                }
            }
            return new Layout(format, places.toString(), List.copyOf(cuts), notation.indexOf('-') >= 0);
        }

        /** Whether letters and digits, parted after these counts of them, are written so and valid. */
        boolean accepts(String compact, List<Integer> partedAfter) {
            return (partedAfter.equals(cuts) || (partedAfter.isEmpty() && !mustBeParted))
                    && hasPlaces(compact)
                    && format.valid().test(compact);
        }

        private boolean hasPlaces(String compact) {
            for (int i = 0; i < places.length(); i++) {
                boolean digit = compact.charAt(i) <= '9';
                if (places.charAt(i) == '9' ? !digit : places.charAt(i) == 'A' && digit) {
                    return false;
                }
            }
            return true;
        }
    }
}
