package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.SubjectMark.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a question about how many people did something together with its answer: "How many of you booked a table for one?
 * Nine.", and the other way round: "Neun. So viele Kundinnen haben". Stateless.
 */
final class AnsweredCounts {

    private static final String HOW_MANY = "how-many";
    private static final String SO_MANY = "so-many";
    private static final int MOST_WORDS = 2;

    private AnsweredCounts() {}

    /** The same sentences, with the number where the people are. */
    static List<SentenceReading> in(List<SentenceReading> sentences) {
        List<SentenceReading> read = new ArrayList<>(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            SentenceReading sentence = sentences.get(i);
            Optional<Cohort> after = opensWith(HOW_MANY, sentence) ? number(sentences, i + 1) : Optional.empty();
            Optional<Cohort> before = opensWith(SO_MANY, sentence) ? number(sentences, i - 1) : Optional.empty();
            int position = i;
            after.or(() -> before).ifPresent(count -> read.set(position, sentence.answered(count)));
        }
        return read;
    }

    private static boolean opensWith(String name, SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        int guess = marks.isOfClass("guess", marks.from()) ? 1 : 0; // "Guess how many of our 212 members"
        return marks.isOfClass(name, marks.from() + guess)
                && sentence.subjects().stream()
                        .anyMatch(subject -> subject.form() == Form.PLURAL || subject.form() == Form.COUNTED);
    }

    private static Optional<Cohort> number(List<SentenceReading> sentences, int index) {
        if (index < 0 || index >= sentences.size()) {
            return Optional.empty();
        }
        SentenceMarks marks = sentences.get(index).marks();
        long words = 0;
        for (int i = marks.from(); i < marks.to(); i++) {
            words += marks.word(i).isWord() ? 1 : 0;
        }
        return words > MOST_WORDS
                ? Optional.empty()
                : marks.ofType(OfNumber.class).stream().findFirst().map(NounPhrases::cohort);
    }
}
