package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.LIKELY;
import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;

/** Numbers that offices of Sweden, Finland, Denmark and Norway give out. Stateless. */
final class NordicNumbers {

    private static final String FINNISH_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    static final List<NumberFormat> FORMATS = List.of(
            NumberFormat.of("se-personal-number", "999999-9999", LIKELY, NordicNumbers::isSwedish),
            NumberFormat.of("se-personal-number", "99999999-9999", LIKELY, digits -> isSwedish(digits.substring(2))),
            NumberFormat.of("fi-personal-code", "999999-999X", LIKELY, NordicNumbers::isFinnish),
            NumberFormat.of(
                    "fi-personal-code",
                    "999999A999X",
                    LIKELY,
                    text -> "ABCDEFUVWXY".indexOf(text.charAt(6)) >= 0
                            && isFinnish(text.substring(0, 6) + text.substring(7))),
            NumberFormat.of("dk-cpr", "999999 9999", POSSIBLE, NordicNumbers::isDanish),
            NumberFormat.of("no-birth-number", "999999 99999", POSSIBLE, NordicNumbers::isNorwegian));

    private NordicNumbers() {}

    /** Skatteverket, personnummer: Luhn's formula over ten digits; a coordination number adds 60 to the day. */
    static boolean isSwedish(String digits) {
        int day = Checksums.number(digits, 4, 6);
        return Checksums.isDayAndMonth(day > 60 ? day - 60 : day, Checksums.number(digits, 2, 4))
                && Checksums.luhn(digits);
    }

    /** Digital and Population Data Services Agency, henkilötunnus: the remainder by 31 as a sign. */
    static boolean isFinnish(String text) {
        boolean plain = Checksums.isDigits(text.substring(0, 9));
        return plain
                && Checksums.isDayAndMonth(Checksums.number(text, 0, 2), Checksums.number(text, 2, 4))
                && text.charAt(9) == FINNISH_SIGNS.charAt(Checksums.number(text, 0, 9) % 31);
    }

    /** CPR-kontoret: a date of birth and a serial number; since 2007 not all obey the old modulus 11. */
    static boolean isDanish(String digits) {
        return Checksums.isDayAndMonth(Checksums.number(digits, 0, 2), Checksums.number(digits, 2, 4));
    }

    /** Skatteetaten, fødselsnummer: two check digits, modulus 11. */
    static boolean isNorwegian(String digits) {
        int first = (11 - Checksums.weighted(digits, 3, 7, 6, 1, 8, 9, 4, 5, 2) % 11) % 11;
        int second = (11 - Checksums.weighted(digits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return Checksums.isDayAndMonth(Checksums.number(digits, 0, 2) % 40, Checksums.number(digits, 2, 4))
                && first == Checksums.digit(digits, 9)
                && second == Checksums.digit(digits, 10);
    }
}
