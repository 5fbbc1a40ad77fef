package dev.demur.measure;

import java.util.Map;
import java.util.Set;

/**
 * Which of presidio-research's types are ours. Left out, because they are no identifiers by themselves in a post:
 *
 * <ul>
 *   <li>{@code DOMAIN_NAME}: the set's are front pages of websites; a link counts here only for what it carries;
 *   <li>{@code ZIP_CODE} alone: a postcode takes a house's number or a town to be a finding; behind a street it is a part
 *       of {@code STREET_ADDRESS};
 *   <li>{@code GPE, ORGANIZATION, NRP, TITLE, DATE_TIME, AGE}: details of a statement, which disclosures read;
 *   <li>{@code PERSON}: told apart, since names are found for statements rather than as identifiers.
 * </ul>
 *
 * Of {@code STREET_ADDRESS} three kinds are left out, on both sides: those in a sentence about an organisation and no
 * person, or about a public place ({@link #PUBLIC_PLACES}), which Demur lets pass by design; those without a digit, since a
 * street without a house is a detail of a statement; and those of digits alone, postcodes that stand apart.
 */
final class PresidioTypes {

    static final String ADDRESS = "STREET_ADDRESS";

    /** Ages and dates of birth, which the set holds and does not tell from other dates and numbers. */
    static final String NOT_LABELLED = "person";

    static final Set<String> ADDRESS_PARTS = Set.of(ADDRESS, "ZIP_CODE");

    private static final Map<String, Set<String>> OURS = Map.of(
            "EMAIL_ADDRESS",
            Set.of("email"),
            "PHONE_NUMBER",
            Set.of("phone"),
            ADDRESS,
            Set.of("street-address", "flat-address", "house-and-postcode", "foreign-address", "military-mail"),
            "CREDIT_CARD",
            Set.of("payment-card"),
            "IBAN_CODE",
            Set.of("iban"),
            "US_SSN",
            Set.of("us-ssn", "us-itin"),
            "IP_ADDRESS",
            Set.of("ip-address", "ipv6-address"),
            "US_DRIVER_LICENSE",
            Set.of("driving-licence"));

    /** How the set's sentences about places for everybody go. */
    static final Set<String> PUBLIC_PLACES = Set.of(
            "The restaurant is",
            "It's in {{",
            "bus station",
            "bus drops you",
            "Our offices",
            "office is at",
            "Pedestrians must",
            "The title refers",
            "Ask the driver",
            "early shows");

    private PresidioTypes() {}

    /** Whether a labelled address is the house of somebody. */
    static boolean isHouse(String address) {
        return address.chars().anyMatch(Character::isDigit) && address.chars().anyMatch(Character::isLetter);
    }

    static Set<String> shared() {
        return OURS.keySet();
    }

    static boolean isShared(String type) {
        return OURS.containsKey(type);
    }

    /** Their type for one of ours, or {@code OTHER}. */
    static String of(String ours) {
        return OURS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(ours))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("OTHER");
    }
}
