package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.CERTAIN;
import static dev.demur.core.entity.Certainty.LIKELY;
import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;

/** Numbers that offices of France, Spain, Italy, the Low Countries, Portugal and Poland give out. Stateless. */
final class EuropeanNumbers {

    private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final int[] ITALIAN_ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    static final List<NumberFormat> FORMATS = List.of(
            NumberFormat.of("fr-nir", "9 99 99 9X 999 999 99", LIKELY, EuropeanNumbers::isFrench),
            NumberFormat.of("es-nif", "99999999 A", LIKELY, EuropeanNumbers::isSpanish),
            NumberFormat.of("es-nie", "A 9999999 A", LIKELY, EuropeanNumbers::isSpanishForeigner),
            NumberFormat.of("it-fiscal-code", "AAA AAA XXAXX AXXX A", CERTAIN, EuropeanNumbers::isItalian),
            NumberFormat.of("nl-bsn", "999999999", POSSIBLE, EuropeanNumbers::isDutch),
            NumberFormat.of("be-national-number", "99-99-99-999-99", LIKELY, EuropeanNumbers::isBelgian),
            NumberFormat.of("be-national-number", "99999999999", POSSIBLE, EuropeanNumbers::isBelgian),
            NumberFormat.of("pt-nif", "999 999 999", POSSIBLE, EuropeanNumbers::isPortuguese),
            NumberFormat.of("pl-pesel", "99999999999", POSSIBLE, EuropeanNumbers::isPolish));

    private EuropeanNumbers() {}

    /** INSEE, numéro d'inscription au répertoire: 97 less the remainder by 97; Corsica's 2A counts as 19 and 2B as 18. */
    static boolean isFrench(String text) {
        String digits = text.replace("2A", "19").replace("2B", "18");
        if (!Checksums.isDigits(digits) || "1234".indexOf(digits.charAt(0)) < 0) {
            return false;
        }
        int month = Checksums.number(digits, 3, 5);
        long number = Long.parseLong(digits.substring(0, 13));
        boolean born = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
        return born && 97 - number % 97 == Checksums.number(digits, 13, 15);
    }

    /** Real Decreto 1553/2005: the letter by the remainder by 23. */
    static boolean isSpanish(String text) {
        return text.charAt(8) == SPANISH_LETTERS.charAt(Checksums.number(text, 0, 8) % 23);
    }

    /** The foreigner's number: X, Y, Z as 0, 1, 2 before it. */
    static boolean isSpanishForeigner(String text) {
        int first = "XYZ".indexOf(text.charAt(0));
        return first >= 0 && isSpanish(first + text.substring(1));
    }

    /** Decreto ministeriale 23 dicembre 1976, codice fiscale: odd and even places by two tables, modulus 26. */
    static boolean isItalian(String text) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = text.charAt(i);
            int value = c <= '9' ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ITALIAN_ODD[value] : value;
        }
        return "ABCDEHLMPRST".indexOf(text.charAt(8)) >= 0 && text.charAt(15) == 'A' + sum % 26;
    }

    /** Rijksdienst voor Identiteitsgegevens, burgerservicenummer: weights 9 to 2 and -1, modulus 11. */
    static boolean isDutch(String digits) {
        return digits.chars().distinct().count() > 1
                && Checksums.weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0;
    }

    /** Rijksregister: 97 less the remainder by 97, with a 2 before it for those born from 2000 on. */
    static boolean isBelgian(String digits) {
        long number = Long.parseLong(digits.substring(0, 9));
        int check = Checksums.number(digits, 9, 11);
        boolean born = Checksums.number(digits, 2, 4) <= 12 && Checksums.number(digits, 4, 6) <= 31;
        return born && (97 - number % 97 == check || 97 - (2_000_000_000L + number) % 97 == check);
    }

    /** Autoridade Tributária, número de identificação fiscal: weights 9 to 2, modulus 11. */
    static boolean isPortuguese(String digits) {
        int remainder = Checksums.weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return "12356789".indexOf(digits.charAt(0)) >= 0
                && (remainder < 2 ? 0 : 11 - remainder) == Checksums.digit(digits, 8);
    }

    /** PESEL: weights 1 3 7 9, modulus 10; the century is added to the month in steps of 20. */
    static boolean isPolish(String digits) {
        int sum = Checksums.weighted(digits, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3);
        return Checksums.isDayAndMonth(Checksums.number(digits, 4, 6), Checksums.number(digits, 2, 4) % 20)
                && (10 - sum % 10) % 10 == Checksums.digit(digits, 10);
    }
}
