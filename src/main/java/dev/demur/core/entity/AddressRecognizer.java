package dev.demur.core.entity;

import com.google.re2j.Matcher;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds houses: a number and a street, in the order of either side of the Channel, with the flat, the postcode and the
 * town if they follow. A street or a postcode alone is none. Thread-safe.
 */
final class AddressRecognizer implements Recognizer {

    static final String TYPE = "street-address";

    private final NumberFirst numberFirst;
    private final StreetFirst streetFirst;
    private final AddressTail tail;
    private final PhraseSet flats;

    AddressRecognizer(WordLists words) {
        Streets streets = new Streets(words);
        this.numberFirst = new NumberFirst(streets);
        this.streetFirst = new StreetFirst(streets, words.list("no-street-name"));
        this.tail = new AddressTail(words);
        this.flats = words.list("flat");
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        if (!text.hasDigit()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        List<Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            House house = read(words, i);
            if (house != null) {
                found.add(complete(house, text));
            }
        }
        return found;
    }

    private @Nullable House read(List<Word> words, int position) {
        return switch (words.get(position).kind()) {
            case NUMBER -> numberFirst.read(words, position);
            case LETTERS -> streetFirst.read(words, position);
            case SIGN, HANDLE, LINK -> null;
        };
    }

    /**
     * A postcode makes a house of any. A street and a number alone are more often a shop's or a stage's than somebody's
     * home, so they take a word for who lives there; so does what a word right behind says was counted.
     */
    private Candidate complete(House house, ScannedText text) {
        List<Word> words = text.words();
        int start = words.get(startWithFlat(words, house.from())).start();
        int end = words.get(house.to() - 1).end();
        Matcher behind = tail.behind(text.text(), end);
        boolean posted = behind != null && AddressTail.hasPostcode(behind);
        boolean bare = behind == null && !endsLine(text.text(), end);
        Certainty certainty = posted ? Certainty.LIKELY : bare ? Certainty.POSSIBLE : house.certainty();
        return new Candidate(TYPE, start, behind == null ? end : end + behind.end(), certainty);
    }

    /** As the lines of a letter's head do. */
    private static boolean endsLine(String text, int end) {
        return end < text.length() && text.charAt(end) == '\n';
    }

    /** "Flat 3, 18 Alma Terrace": back over the flat, where it stands first. */
    private int startWithFlat(List<Word> words, int from) {
        int number = from - (from > 0 && words.get(from - 1).text().equals(",") ? 2 : 1);
        boolean numbered = number > 0 && words.get(number).kind() == Word.Kind.NUMBER;
        return numbered && flats.lengthAt(words, number - 1) == 1 ? number - 1 : from;
    }

    /** The words {@code [from, to)} of a street and a house's number. */
    record House(int from, int to, Certainty certainty) {}
}
