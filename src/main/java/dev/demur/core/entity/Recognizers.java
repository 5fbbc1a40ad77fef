package dev.demur.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The one registry of recognizers: whatever kinds of identifier Demur knows, it knows from here. Immutable. */
public final class Recognizers {

    private final List<Recognizer> all;

    public Recognizers(List<Recognizer> all) {
        this.all = List.copyOf(all);
    }

    /** The recognizers that come with Demur, reading by these lists of words. */
    public static Recognizers standard(WordLists words) {
        return new Recognizers(List.of(
                new EmailRecognizer(),
                new NumberRecognizer(numbers()),
                new WalletRecognizer(),
                new TravelDocumentRecognizer(),
                new PlateRecognizer(words.list("plate-district"))));
    }

    private static List<NumberFormat> numbers() {
        List<NumberFormat> formats = new ArrayList<>();
        formats.addAll(PaymentCards.FORMATS);
        formats.addAll(Ibans.FORMATS);
        formats.addAll(BankNumbers.FORMATS);
        formats.addAll(AmericanNumbers.FORMATS);
        formats.addAll(BritishNumbers.FORMATS);
        formats.addAll(GermanNumbers.FORMATS);
        formats.addAll(EuropeanNumbers.FORMATS);
        formats.addAll(NordicNumbers.FORMATS);
        formats.addAll(AsianNumbers.FORMATS);
        formats.addAll(SouthernNumbers.FORMATS);
        formats.addAll(DeviceNumbers.FORMATS);
        return formats;
    }

    /** Every type that comes with Demur, in alphabetical order. */
    public static Set<String> standardTypes() {
        return standard(WordLists.NONE).types();
    }

    /** These recognizers and some more. */
    Recognizers and(List<Recognizer> more) {
        List<Recognizer> both = new ArrayList<>(all);
        both.addAll(more);
        return new Recognizers(both);
    }

    /** Every type some recognizer can find, in alphabetical order. */
    public Set<String> types() {
        Set<String> types = new TreeSet<>();
        all.forEach(recognizer -> types.addAll(recognizer.types()));
        return types;
    }

    /** Whatever has the form of an identifier; may overlap. */
    List<Candidate> find(ScannedText text) {
        List<Candidate> found = new ArrayList<>();
        all.forEach(recognizer -> found.addAll(recognizer.find(text)));
        return found;
    }
}
