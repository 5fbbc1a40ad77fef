package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.LIKELY;
import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;
import java.util.Set;

/** Numbers that offices of the United Kingdom give out. Stateless. */
final class BritishNumbers {

    private static final Set<String> NEVER_GIVEN = Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");

    static final List<NumberFormat> FORMATS = List.of(
            new NumberFormat(
                    "uk-nino",
                    List.of("AA 99 99 99 A", "AA 999999 A", "AA999999 A"),
                    LIKELY,
                    BritishNumbers::isNationalInsurance),
            NumberFormat.of("uk-nhs", "999 999 9999", POSSIBLE, BritishNumbers::isNationalHealth),
            new NumberFormat(
                    "uk-driving-licence",
                    List.of("XXXXX 999999 XX9AA", "XXXXX999999XX 9AA"),
                    LIKELY,
                    BritishNumbers::isDrivingLicence));

    private BritishNumbers() {}

    /** HM Revenue and Customs, National Insurance Manual NIM39110. */
    static boolean isNationalInsurance(String text) {
        return "DFIQUV".indexOf(text.charAt(0)) < 0
                && "DFIOQUV".indexOf(text.charAt(1)) < 0
                && !NEVER_GIVEN.contains(text.substring(0, 2))
                && "ABCD".indexOf(text.charAt(8)) >= 0;
    }

    /** NHS Data Dictionary, NHS number: weights 10 to 2, modulus 11. */
    static boolean isNationalHealth(String digits) {
        int check = 11 - Checksums.weighted(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check == 11 ? 0 : check) == Checksums.digit(digits, 9);
    }

    /** DVLA driver number: family name, decade, month (of women plus 50), day, year, initials. */
    static boolean isDrivingLicence(String text) {
        int month = Checksums.number(text, 6, 8) % 50;
        boolean name = text.substring(0, 5).matches("[A-Z]+9*");
        return name && Checksums.isDayAndMonth(Checksums.number(text, 8, 10), month);
    }
}
