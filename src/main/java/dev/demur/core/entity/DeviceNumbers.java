package dev.demur.core.entity;

import static dev.demur.core.entity.Certainty.LIKELY;
import static dev.demur.core.entity.Certainty.POSSIBLE;

import java.util.List;

/** Numbers of telephones and vehicles. Stateless. */
final class DeviceNumbers {

    private static final int[] VEHICLE_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String VEHICLE_LETTERS = "ABCDEFGH..JKLMN.P.R..STUVWXYZ";

    static final List<NumberFormat> FORMATS = List.of(
            NumberFormat.of("imei", "99 999999 999999 9", POSSIBLE, Checksums::luhn),
            NumberFormat.of("vin", "XXXXXXXXXXXXXXXXX", LIKELY, DeviceNumbers::hasVehicleCheckDigit),
            NumberFormat.of("vin", "XXXXXXXXXXXXXXXXX", POSSIBLE, DeviceNumbers::isVehicle));

    private DeviceNumbers() {}

    /** ISO 3779: letters and digits without I, O and Q; a serial number behind. */
    static boolean isVehicle(String text) {
        return text.chars().noneMatch(c -> "IOQ".indexOf(c) >= 0)
                && text.substring(13).chars().allMatch(Character::isDigit)
                && text.chars().anyMatch(Character::isLetter);
    }

    /** 49 CFR 565.15: the ninth place by weights and values, modulus 11, 10 written X. */
    static boolean hasVehicleCheckDigit(String text) {
        if (!isVehicle(text)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += VEHICLE_WEIGHTS[i] * value(text.charAt(i));
        }
        int check = sum % 11;
        return text.charAt(8) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** A to H are 1 to 8, J to R are 1 to 9, S to Z are 2 to 9. */
    private static int value(char c) {
        return c <= '9' ? c - '0' : VEHICLE_LETTERS.indexOf(c) % 10 + 1;
    }
}
