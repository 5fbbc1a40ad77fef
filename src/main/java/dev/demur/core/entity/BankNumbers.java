package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;

/** Numbers of banks that a check digit proves. Stateless. */
final class BankNumbers {

    static final List<NumberFormat> FORMATS =
            List.of(NumberFormat.of("us-routing-number", "999999999", POSSIBLE, BankNumbers::isRouting));

    private BankNumbers() {}

    /** American Bankers Association, routing number policy: weights 3, 7, 1, modulus 10; the first two digits are a district. */
    static boolean isRouting(String digits) {
        int sum = Checksums.weighted(digits, 3, 7, 1, 3, 7, 1, 3, 7, 1);
        return sum % 10 == 0 && isDistrict(Checksums.number(digits, 0, 2));
    }

    private static boolean isDistrict(int prefix) {
        return isIn(prefix, 1, 12) || isIn(prefix, 21, 32) || isIn(prefix, 61, 72) || prefix == 80;
    }

    private static boolean isIn(int number, int from, int to) {
        return number >= from && number <= to;
    }
}
