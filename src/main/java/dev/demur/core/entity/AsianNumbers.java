package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.LIKELY;
import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;

/** Numbers that offices of India, Singapore, Korea, Thailand and Türkiye give out. Stateless. */
final class AsianNumbers {

    static final List<NumberFormat> FORMATS = List.of(
            NumberFormat.of("in-aadhaar", "9999-9999-9999", LIKELY, AsianNumbers::isAadhaar),
            NumberFormat.of("in-aadhaar", "999999999999", POSSIBLE, AsianNumbers::isAadhaar),
            NumberFormat.of("in-pan", "AAAAA9999A", LIKELY, text -> "PCHABGJLFT".indexOf(text.charAt(3)) >= 0),
            NumberFormat.of("sg-nric", "A9999999A", LIKELY, AsianNumbers::isSingaporean),
            NumberFormat.of("kr-resident-number", "999999-9999999", LIKELY, AsianNumbers::isKorean),
            NumberFormat.of("th-national-id", "9-9999-99999-99-9", LIKELY, AsianNumbers::isThai),
            NumberFormat.of("th-national-id", "9999999999999", POSSIBLE, AsianNumbers::isThai),
            NumberFormat.of("tr-identity-number", "99999999999", POSSIBLE, AsianNumbers::isTurkish));

    private AsianNumbers() {}

    /** Unique Identification Authority of India: Verhoeff's check digit; none starts with 0 or 1. */
    static boolean isAadhaar(String digits) {
        return digits.charAt(0) > '1' && digits.chars().distinct().count() > 2 && Checksums.verhoeff(digits);
    }

    /** Immigration and Checkpoints Authority: weights 2 7 6 5 4 3 2, modulus 11, a row of letters for each first letter. */
    static boolean isSingaporean(String text) {
        int sum = Checksums.weighted(text.substring(1), 2, 7, 6, 5, 4, 3, 2);
        return switch (text.charAt(0)) {
            case 'S' -> text.charAt(8) == "JZIHGFEDCBA".charAt(sum % 11);
            case 'T' -> text.charAt(8) == "JZIHGFEDCBA".charAt((sum + 4) % 11);
            case 'F' -> text.charAt(8) == "XWUTRQPNMLK".charAt(sum % 11);
            case 'G' -> text.charAt(8) == "XWUTRQPNMLK".charAt((sum + 4) % 11);
            case 'M' -> text.charAt(8) == "KLJNPQRTUWX".charAt(10 - (sum + 3) % 11);
            default -> false;
        };
    }

    /** Ministry of the Interior and Safety: a date of birth and the century and sex; random behind it since October 2020. */
    static boolean isKorean(String digits) {
        return Checksums.isDayAndMonth(Checksums.number(digits, 4, 6), Checksums.number(digits, 2, 4))
                && digits.charAt(6) >= '1'
                && digits.charAt(6) <= '8';
    }

    /** Department of Provincial Administration: weights 13 to 2, modulus 11. */
    static boolean isThai(String digits) {
        int sum = Checksums.weighted(digits, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
        return digits.charAt(0) != '0' && (11 - sum % 11) % 10 == Checksums.digit(digits, 12);
    }

    /** Nüfus ve Vatandaşlık İşleri: odd places seven times less even ones, then the sum of all ten. */
    static boolean isTurkish(String digits) {
        int odd = Checksums.weighted(digits, 1, 0, 1, 0, 1, 0, 1, 0, 1);
        int even = Checksums.weighted(digits, 0, 1, 0, 1, 0, 1, 0, 1);
        int tenth = Math.floorMod(odd * 7 - even, 10);
        return digits.charAt(0) != '0'
                && tenth == Checksums.digit(digits, 9)
                && (odd + even + tenth) % 10 == Checksums.digit(digits, 10);
    }
}
