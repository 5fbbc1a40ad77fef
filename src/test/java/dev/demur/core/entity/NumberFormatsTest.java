package dev.demur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples from the offices' and the networks' own documentation, and every number one digit away from them. */
final class NumberFormatsTest {

    private static final List<NumberFormat> FORMATS = Stream.of(
                    PaymentCards.FORMATS,
                    Ibans.FORMATS,
                    BankNumbers.FORMATS,
                    AmericanNumbers.FORMATS,
                    BritishNumbers.FORMATS,
                    GermanNumbers.FORMATS,
                    EuropeanNumbers.FORMATS,
                    NordicNumbers.FORMATS,
                    AsianNumbers.FORMATS,
                    SouthernNumbers.FORMATS,
                    DeviceNumbers.FORMATS)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "payment-card, 4111111111111111",
        "payment-card, 5555555555554444",
        "payment-card, 378282246310005",
        "payment-card, 6011111111111117",
        "payment-card, 30569309025904",
        "payment-card, 3530111333300000",
        "iban, DE89370400440532013000",
        "iban, GB82WEST12345698765432",
        "iban, FR1420041010050500013M02606",
        "iban, NO9386011117947",
        "iban, MT84MALT011000012345MTLCAST001S",
        "ca-sin, 130692544",
        "uk-nhs, 9434765919",
        "de-tax-id, 86095742719",
        "de-health-insurance, A123456780",
        "ch-ahv, 7569217076985",
        "fr-nir, 255081416802538",
        "es-nif, 12345678Z",
        "es-nie, X1234567L",
        "nl-bsn, 111222333",
        "pl-pesel, 44051401359",
        "se-personal-number, 8112189876",
        "fi-personal-code, 131052308T",
        "in-aadhaar, 234123412346",
        "sg-nric, S1234567D",
        "br-cpf, 11144477735",
        "tr-identity-number, 10000000146",
        "za-id, 8001015009087",
        "imei, 490154203237518",
        "us-routing-number, 011401533",
    })
    void acceptsWhatWasPublishedAndNothingOneDigitAway(String type, String number) {
        assertThat(accepts(type, number)).isTrue();
        for (String wrong : oneDigitAway(number)) {
            assertThat(accepts(type, wrong)).as(wrong).isFalse();
        }
    }

    /** Where no check digit promises it, or one that many share, some neighbour is wrong and the numbers never given are. */
    @ParameterizedTest(name = "{0} {1} but not {2}")
    @CsvSource({
        "us-ssn, 219099998, 666099998",
        "us-ssn, 219099998, 219000998",
        "us-ssn, 219099998, 078051120",
        "us-itin, 912701234, 912661234",
        "us-mbi, 1EG4TE5MK73, 1EG4TS5MK73",
        "us-npi, 1234567893, 1234567894",
        "uk-nino, AB123456C, GB123456C",
        "uk-nino, AB123456C, AB123456E",
        "uk-driving-licence, MORGA753116SM9IJ, MORGA793116SM9IJ",
        "de-social-insurance, 65170839J003, 65170839J004",
        "at-social-insurance, 1237010180, 1238010180",
        "it-fiscal-code, RSSMRA85T10A562S, RSSMRA85T10A562T",
        "be-national-number, 85073003328, 85073003329",
        "pt-nif, 123456789, 123456780",
        "au-tfn, 123456782, 123456783",
        "au-medicare, 2123456701, 2123456711",
        "in-pan, ABCPE1234F, ABCXE1234F",
        "kr-resident-number, 8203022123456, 8213022123456",
        "th-national-id, 1101700230708, 1101700230709",
        "ca-sin, 130692544, 046454286",
        "dk-cpr, 2110625629, 3213625629",
        "us-routing-number, 021000021, 131000021",
        "de-driving-licence, B072RRE2I55, B072RRE2I65",
        "vin, 1M8GDM9AXKP042788, 1M8GDM9AXKP04278A",
    })
    void tellsGivenFromNeverGiven(String type, String given, String neverGiven) {
        assertThat(accepts(type, given)).isTrue();
        assertThat(accepts(type, neverGiven)).isFalse();
    }

    private static boolean accepts(String type, String compact) {
        return FORMATS.stream()
                .filter(format -> format.type().equals(type))
                .anyMatch(format -> format.layouts().stream()
                        .map(notation -> NumberFormat.Layout.of(format, notation))
                        .filter(layout -> layout.places().length() == compact.length())
                        .anyMatch(layout -> layout.accepts(compact, layout.cuts())));
    }

    private static List<String> oneDigitAway(String number) {
        return Stream.iterate(0, i -> i < number.length(), i -> i + 1)
                .filter(i -> Character.isDigit(number.charAt(i)))
                .flatMap(i -> Stream.iterate(0, d -> d < 10, d -> d + 1)
                        .filter(d -> number.charAt(i) != '0' + d)
                        .map(d -> number.substring(0, i) + d + number.substring(i + 1)))
                .toList();
    }
}
