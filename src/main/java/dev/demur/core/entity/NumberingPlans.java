package dev.demur.core.entity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the numbering plans of the world, as libphonenumber has them, say of a number. Thread-safe. */
final class NumberingPlans {

    private static final List<String> ENGLISH = List.of("US", "GB", "IE", "AU", "IN", "NZ", "ZA", "SG");
    private static final List<String> GERMAN = List.of("DE", "AT", "CH");
    private static final Map<String, List<String>> BY_LANGUAGE = Map.of("en", ENGLISH, "de", GERMAN);

    /** Where numbers are written without a zero in front. */
    private static final Set<String> WITHOUT_ZERO = Set.of("US", "IN", "SG");

    private static final List<String> ALL =
            Stream.concat(GERMAN.stream(), ENGLISH.stream()).toList();

    /** Numbers that nobody has at home or in a pocket: they are advertised. */
    private static final Set<PhoneNumberType> ADVERTISED = EnumSet.of(
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.UAN,
            PhoneNumberType.VOICEMAIL);

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    Fit fit(DialledNumber number, String language) {
        if (number.isInternational()) {
            return international(number);
        }
        List<String> home = BY_LANGUAGE.getOrDefault(language, ALL);
        Fit best = best(number, home, Fit.HOME);
        return best == Fit.HOME ? best : max(best, best(number, ALL, Fit.ABROAD));
    }

    private Fit international(DialledNumber number) {
        boolean zeros = number.digits().startsWith("00") && !number.written().startsWith("+");
        String written = zeros ? "+" + number.digits().substring(2) : number.written();
        return fit(written, null, Fit.INTERNATIONAL);
    }

    private Fit best(DialledNumber number, List<String> regions, Fit valid) {
        Fit best = Fit.NONE;
        for (String region : regions) {
            boolean dialled = number.hasTrunkZero() || WITHOUT_ZERO.contains(region);
            best = max(best, fit(number.written(), region, dialled ? valid : Fit.LENGTH));
        }
        return best;
    }

    private static Fit max(Fit one, Fit other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Fit fit(String written, @Nullable String region, Fit valid) {
        try {
            PhoneNumber number = plans.parse(written, region);
            if (!plans.isValidNumber(number)) {
                return plans.isPossibleNumber(number) ? Fit.LENGTH : Fit.NONE;
            }
            return ADVERTISED.contains(plans.getNumberType(number)) ? Fit.ADVERTISED : valid;
        } catch (NumberParseException e) {
            return Fit.NONE;
        }
    }

    /** How a number fits, in rising order. */
    enum Fit {
        NONE,
        /** A hotline by its range. */
        ADVERTISED,
        /** As long as numbers are, in a range nobody was given. */
        LENGTH,
        /** A number of a country whose language the text is not in. */
        ABROAD,
        /** A number of a country whose language the text is in. */
        HOME,
        /** With its country. */
        INTERNATIONAL
    }
}
