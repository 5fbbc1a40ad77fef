package dev.demur.core.entity;

import java.util.List;

/**
 * Numbers of payment cards: the issuer ranges and lengths that the networks publish for merchants, and Luhn's check digit
 * of ISO/IEC 7812-1. Stateless.
 */
final class PaymentCards {

    static final String TYPE = "payment-card";

    static final List<NumberFormat> FORMATS = List.of(
            new NumberFormat(
                    TYPE,
                    List.of(
                            "9999999999999",
                            "9999 999999 9999",
                            "9999 999999 99999",
                            "9999 9999 9999 9999",
                            "999999 9999999999",
                            "9999 9999 9999 9999 9",
                            "9999 9999 9999 9999 99",
                            "9999 9999 9999 9999 999",
                            "999999 9999999999999"),
                    Certainty.LIKELY,
                    PaymentCards::isIssued),
            NumberFormat.of(TYPE, "999999999999", Certainty.POSSIBLE, PaymentCards::isShortMaestro),
            NumberFormat.of(TYPE, "9999 999999 99999", Certainty.POSSIBLE, PaymentCards::isOldJcb),
            NumberFormat.of(TYPE, "9999 9999 9999 9999", Certainty.POSSIBLE, PaymentCards::isTravelCard));

    private PaymentCards() {}

    static boolean isIssued(String digits) {
        return hasIssuer(digits) && Checksums.luhn(digits) && !isOneDigit(digits);
    }

    private static boolean hasIssuer(String digits) {
        return switch (digits.charAt(0)) {
            case '2' -> isMastercardTwo(digits) || isOf(digits, 4, 2200, 2204, 16, 19); // Mir
            case '3' -> isAmericanOrDinersOrJcb(digits);
            case '4' -> digits.length() == 13 || digits.length() == 16 || digits.length() == 19; // Visa
            case '5' ->
                isOf(digits, 2, 51, 55, 16, 16) // Mastercard
                        || isOf(digits, 2, 50, 50, 13, 19) // Maestro, Verve
                        || isOf(digits, 2, 56, 58, 13, 19); // Maestro
            case '6' -> isDiscoverOrUnionPayOrMaestro(digits);
            case '8' -> isOf(digits, 2, 81, 82, 16, 16); // RuPay, UnionPay
            case '9' -> isOf(digits, 4, 9792, 9792, 16, 16); // Troy
            default -> false;
        };
    }

    private static boolean isMastercardTwo(String digits) {
        return isOf(digits, 4, 2221, 2720, 16, 16);
    }

    private static boolean isAmericanOrDinersOrJcb(String digits) {
        return isOf(digits, 2, 34, 34, 15, 15)
                || isOf(digits, 2, 37, 37, 15, 15)
                || isOf(digits, 3, 300, 305, 14, 19)
                || isOf(digits, 2, 36, 36, 14, 19)
                || isOf(digits, 2, 38, 39, 14, 19)
                || isOf(digits, 4, 3528, 3589, 16, 19);
    }

    private static boolean isDiscoverOrUnionPayOrMaestro(String digits) {
        return isOf(digits, 4, 6011, 6011, 16, 19)
                || isOf(digits, 3, 644, 649, 16, 19)
                || isOf(digits, 2, 65, 65, 16, 19)
                || isOf(digits, 2, 62, 62, 16, 19)
                || isOf(digits, 2, 60, 60, 16, 16) // RuPay
                || isOf(digits, 2, 63, 63, 16, 19)
                || isOf(digits, 2, 67, 67, 13, 19);
    }

    private static boolean isOf(String digits, int prefix, int from, int to, int shortest, int longest) {
        int start = Checksums.number(digits, 0, prefix);
        return start >= from && start <= to && digits.length() >= shortest && digits.length() <= longest;
    }

    /** Maestro's shortest numbers have twelve digits (ISO/IEC 7812 allows ten to nineteen). */
    private static boolean isShortMaestro(String digits) {
        boolean issued = isOf(digits, 2, 50, 50, 12, 12)
                || isOf(digits, 2, 56, 58, 12, 12)
                || isOf(digits, 2, 63, 63, 12, 12)
                || isOf(digits, 2, 67, 67, 12, 12);
        return issued && Checksums.luhn(digits);
    }

    /** JCB's first numbers had fifteen digits. */
    private static boolean isOldJcb(String digits) {
        boolean issued = isOf(digits, 4, 1800, 1800, 15, 15) || isOf(digits, 4, 2131, 2131, 15, 15);
        return issued && Checksums.luhn(digits);
    }

    /** ISO/IEC 7812 keeps what starts with 3 for travel and entertainment: beside a word for a card it is one. */
    private static boolean isTravelCard(String digits) {
        return digits.startsWith("35") && Checksums.luhn(digits);
    }

    /** "4444 4444 …" is nobody's card. */
    private static boolean isOneDigit(String digits) {
        return digits.chars().distinct().count() < 2;
    }
}
