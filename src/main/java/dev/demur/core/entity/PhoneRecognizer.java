package dev.demur.core.entity;

import dev.demur.core.entity.ScannedText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds telephone numbers by the numbering plans of the countries that speak the text's language, and of all countries
 * for those that name theirs. Hotlines are none: their range says that everybody may call. Thread-safe.
 */
final class PhoneRecognizer implements Recognizer {

    static final String TYPE = "phone";

    /** So many words before a number may name it, and so many behind it. */
    private static final int BEFORE = 5;

    private static final int BEHIND = 3;

    private final NumberingPlans plans = new NumberingPlans();
    private final PhraseSet names;
    private final PhraseSet counted;
    private final Set<String> hotlines;

    /** A recognizer that knows what names a number from {@code phone-word}, what one counts from {@code counted}. */
    PhoneRecognizer(WordLists words) {
        this.names = words.list("phone-word");
        this.counted = words.list("counted");
        this.hotlines = words.keys("hotline-prefix");
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        if (!hasEnoughDigits(text)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (DialledNumber number : DialledNumbers.in(text, counted)) {
            certainty(number, text)
                    .ifPresent(certainty -> found.add(new Candidate(TYPE, number.start(), number.end(), certainty)));
        }
        return found;
    }

    private static boolean hasEnoughDigits(ScannedText text) {
        int digits = 0;
        for (Run run : text.runs()) {
            digits += run.hasDigit() ? run.length() : 0;
        }
        return digits >= DialledNumber.FEWEST;
    }

    private Optional<Certainty> certainty(DialledNumber number, ScannedText text) {
        boolean named = isNamed(number, text);
        if (isHotline(number) || number.isNeverDialled() || !(named || number.isWhole())) {
            return Optional.empty();
        }
        return switch (plans.fit(number, text.language())) {
            case INTERNATIONAL -> Optional.of(Certainty.LIKELY);
            case HOME -> Optional.of(named || isWrittenAsDialled(number) ? Certainty.LIKELY : Certainty.POSSIBLE);
            case ABROAD, LENGTH -> unplanned(number, named);
            case NONE, ADVERTISED -> Optional.empty();
        };
    }

    /** No plan of ours proves it: what names it must, or it is weak. */
    private static Optional<Certainty> unplanned(DialledNumber number, boolean named) {
        if (named) {
            return Optional.of(Certainty.LIKELY);
        }
        boolean dialled = number.hasTrunkZero() || number.isInternational();
        boolean weak = dialled && number.isParted() && !number.isPairs();
        return weak ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
    }

    private static boolean isWrittenAsDialled(DialledNumber number) {
        return number.isAmericanForm() || (number.hasTrunkZero() && number.isParted() && !number.isPairs());
    }

    private boolean isHotline(DialledNumber number) {
        String digits = number.digits();
        return hotlines.stream().anyMatch(digits::startsWith);
    }

    private boolean isNamed(DialledNumber number, ScannedText text) {
        int first = text.wordAt(number.start());
        int after = text.wordAt(number.end());
        for (int i = Math.max(0, first - BEFORE); i < Math.min(text.words().size(), after + BEHIND); i++) {
            if ((i < first || i >= after) && names.lengthAt(text.words(), i) > 0) {
                return true;
            }
        }
        return false;
    }
}
