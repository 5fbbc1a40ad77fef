package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.LIKELY;
import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;

/** Numbers that offices of Brazil, South Africa and Australia give out. Stateless. */
final class SouthernNumbers {

    static final List<NumberFormat> FORMATS = List.of(
            NumberFormat.of("br-cpf", "999-999-999-99", LIKELY, SouthernNumbers::isBrazilian),
            NumberFormat.of("br-cpf", "99999999999", POSSIBLE, SouthernNumbers::isBrazilian),
            NumberFormat.of("za-id", "999999 9999 999", POSSIBLE, SouthernNumbers::isSouthAfrican),
            NumberFormat.of("au-tfn", "999 999 999", POSSIBLE, SouthernNumbers::isAustralianTax),
            NumberFormat.of("au-medicare", "9999 99999 9", POSSIBLE, SouthernNumbers::isAustralianMedicare));

    private SouthernNumbers() {}

    /** Receita Federal, cadastro de pessoas físicas: two check digits, modulus 11. */
    static boolean isBrazilian(String digits) {
        int first = Checksums.weighted(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        int second = Checksums.weighted(digits, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        return digits.chars().distinct().count() > 1
                && first == Checksums.digit(digits, 9)
                && second == Checksums.digit(digits, 10);
    }

    /** Department of Home Affairs: a date of birth, citizenship 0 to 2, Luhn's formula. */
    static boolean isSouthAfrican(String digits) {
        return Checksums.isDayAndMonth(Checksums.number(digits, 4, 6), Checksums.number(digits, 2, 4))
                && digits.charAt(10) <= '2'
                && Checksums.luhn(digits);
    }

    /** Australian Taxation Office, tax file number: weights 1 4 3 7 5 8 6 9 10, modulus 11. */
    static boolean isAustralianTax(String digits) {
        return Checksums.weighted(digits, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0;
    }

    /** Services Australia, Medicare card: weights 1 3 7 9 1 3 7 9, modulus 10; the first digit is 2 to 6. */
    static boolean isAustralianMedicare(String digits) {
        return digits.charAt(0) >= '2'
                && digits.charAt(0) <= '6'
                && Checksums.weighted(digits, 1, 3, 7, 9, 1, 3, 7, 9) % 10 == Checksums.digit(digits, 8);
    }
}
