package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.LIKELY;
import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;
import java.util.Set;

/** Numbers that offices of the United States and Canada give out. Stateless. */
final class AmericanNumbers {

    /** Numbers that advertisements made useless, as the Social Security Administration lists them. */
    private static final Set<String> SPOILT = Set.of("078051120", "219099999");

    static final List<NumberFormat> FORMATS = List.of(
            NumberFormat.of("us-ssn", "999-99-9999", LIKELY, AmericanNumbers::isSocialSecurity),
            NumberFormat.of("us-ssn", "999999999", POSSIBLE, AmericanNumbers::isSocialSecurity),
            NumberFormat.of("us-itin", "999-99-9999", LIKELY, AmericanNumbers::isTaxpayer),
            NumberFormat.of("us-ein", "99-9999999", POSSIBLE, AmericanNumbers::isEmployer),
            NumberFormat.of("us-mbi", "9AX9 AX9 AA99", LIKELY, AmericanNumbers::isMedicare),
            NumberFormat.of("us-npi", "9999999999", POSSIBLE, digits -> Checksums.luhn("80840" + digits)),
            NumberFormat.of("ca-sin", "999 999 999", POSSIBLE, AmericanNumbers::isSocialInsurance));

    private AmericanNumbers() {}

    /** Social Security Administration: no area 000, 666 or 900 and up, no group 00, no serial 0000. */
    static boolean isSocialSecurity(String digits) {
        int area = Checksums.number(digits, 0, 3);
        return area != 0
                && area != 666
                && area < 900
                && Checksums.number(digits, 3, 5) != 0
                && Checksums.number(digits, 5, 9) != 0
                && !SPOILT.contains(digits)
                && digits.chars().distinct().count() > 1;
    }

    /** Internal Revenue Service, Publication 1915 and what followed it: 9, and groups 50-65, 70-88, 90-92, 94-99. */
    static boolean isTaxpayer(String digits) {
        int group = Checksums.number(digits, 3, 5);
        return digits.charAt(0) == '9'
                && ((group >= 50 && group <= 65)
                        || (group >= 70 && group <= 88)
                        || (group >= 90 && group <= 92)
                        || group >= 94);
    }

    /** Prefixes that no campus of the Internal Revenue Service gives out are left out. */
    private static boolean isEmployer(String digits) {
        int prefix = Checksums.number(digits, 0, 2);
        return !Set.of(0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97)
                .contains(prefix);
    }

    /** Centers for Medicare and Medicaid Services, format of the Medicare Beneficiary Identifier: no S, L, O, I, B, Z. */
    static boolean isMedicare(String text) {
        return text.charAt(0) != '0' && text.chars().noneMatch(c -> "SLOIBZ".indexOf(c) >= 0);
    }

    /** Employment and Social Development Canada: Luhn's formula; none starts with 0 or 8. */
    static boolean isSocialInsurance(String digits) {
        return digits.charAt(0) != '0' && digits.charAt(0) != '8' && Checksums.luhn(digits);
    }
}
