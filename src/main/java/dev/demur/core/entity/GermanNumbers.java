package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.LIKELY;
import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;

/** Numbers that offices of Germany, Austria and Switzerland give out. Stateless. */
final class GermanNumbers {

    static final List<NumberFormat> FORMATS = List.of(
            NumberFormat.of("de-tax-id", "99-999-999-999", LIKELY, GermanNumbers::isTaxId),
            NumberFormat.of("de-tax-id", "99999999999", POSSIBLE, GermanNumbers::isTaxId),
            NumberFormat.of("de-id-card", "AXXXXXXXX9", POSSIBLE, GermanNumbers::isIdCard),
            new NumberFormat(
                    "de-social-insurance",
                    List.of("99 999999 A 999", "99 999999 A 99 9", "99999999A999"),
                    LIKELY,
                    GermanNumbers::isSocialInsurance),
            NumberFormat.of("de-health-insurance", "A999999999", POSSIBLE, GermanNumbers::isHealthInsurance),
            NumberFormat.of("de-driving-licence", "X999XXXXXXX", POSSIBLE, GermanNumbers::isDrivingLicence),
            NumberFormat.of("at-social-insurance", "9999-999999", LIKELY, GermanNumbers::isAustrianInsurance),
            NumberFormat.of("at-social-insurance", "9999999999", POSSIBLE, GermanNumbers::isAustrianInsurance),
            NumberFormat.of("ch-ahv", "999 9999 9999 99", LIKELY, GermanNumbers::isSwissInsurance));

    private GermanNumbers() {}

    /** Bundeszentralamt für Steuern: ISO/IEC 7064, MOD 11,10; of the first ten digits one stands twice or three times. */
    static boolean isTaxId(String digits) {
        long different = digits.substring(0, 10).chars().distinct().count();
        return digits.charAt(0) != '0' && (different == 9 || different == 8) && Checksums.mod11And10(digits);
    }

    /** ICAO Doc 9303, part 3: weights 7, 3, 1 over the serial number; no vowels, so that no word comes out. */
    static boolean isIdCard(String text) {
        boolean serial = text.substring(0, 9).chars().allMatch(c -> "CFGHJKLMNPRTVWXYZ0123456789".indexOf(c) >= 0);
        int sum = Checksums.weighted(text, 7, 3, 1, 7, 3, 1, 7, 3, 1);
        return serial && sum % 10 == Checksums.digit(text, 9);
    }

    /** Deutsche Rentenversicherung, Versicherungsnummer: the letter as two digits, weights 2 1 2 5 7 1 2 1 2 1 2 1. */
    static boolean isSocialInsurance(String text) {
        String digits = text.substring(0, 8) + letter(text.charAt(8)) + text.substring(9, 11);
        int day = Checksums.number(text, 2, 4);
        boolean born = Checksums.isDayAndMonth(day > 50 ? day - 50 : day, Checksums.number(text, 4, 6));
        int sum = crossSums(digits, 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1);
        return born && sum % 10 == Checksums.digit(text, 11);
    }

    /** § 290 SGB V, Krankenversichertennummer: the letter as two digits, weights 1 2 1 2 and so on. */
    static boolean isHealthInsurance(String text) {
        String digits = letter(text.charAt(0)) + text.substring(1, 9);
        int sum = crossSums(digits, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2);
        return sum % 10 == Checksums.digit(text, 9);
    }

    /** § 26 FeV, Anlage 8, and the Kraftfahrt-Bundesamt's check digit: weights 9 to 1, modulus 11, 10 written X. */
    static boolean isDrivingLicence(String text) {
        int check = Checksums.weighted(text, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11;
        return text.charAt(9) == (check == 10 ? 'X' : (char) ('0' + check))
                && text.chars().anyMatch(Character::isLetter);
    }

    private static String letter(char letter) {
        int place = letter - 'A' + 1;
        return place < 10 ? "0" + place : String.valueOf(place);
    }

    private static int crossSums(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int product = Checksums.digit(digits, i) * weights[i];
            sum += product / 10 + product % 10;
        }
        return sum;
    }

    /** Dachverband der Sozialversicherungsträger: weights 3 7 9 before the check digit and 5 8 4 2 1 6 after it. */
    static boolean isAustrianInsurance(String digits) {
        int sum = Checksums.weighted(digits, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6);
        int month = Checksums.number(digits, 6, 8);
        boolean born = month > 12 || Checksums.isDayAndMonth(Checksums.number(digits, 4, 6), month);
        return digits.charAt(0) != '0' && born && month < 16 && sum % 11 == Checksums.digit(digits, 3);
    }

    /** Zentrale Ausgleichsstelle: 756 for Switzerland, and the check digit of EAN-13. */
    static boolean isSwissInsurance(String digits) {
        int sum = Checksums.weighted(digits, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3);
        return digits.startsWith("756") && (10 - sum % 10) % 10 == Checksums.digit(digits, 12);
    }
}
