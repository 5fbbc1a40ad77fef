package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.SubjectMark.Form;
import java.util.List;
import java.util.Optional;

/**
 * Finds what was done in a sentence before the one that says who it was: "We poured 46 tomato juices. For three of you."
 * One post; not thread-safe.
 */
final class EarlierDeeds {

    private static final int MEMORY = 2;
    private static final int MOST_WORDS_BESIDE = 2;

    private final List<SentenceReading> sentences;

    EarlierDeeds(List<SentenceReading> sentences) {
        this.sentences = sentences;
    }

    /** What the sentence right before tells of people whom this one only names or counts. */
    Optional<Statement> justBefore(SubjectMark subject, int index) {
        if (index == 0) {
            return Optional.empty();
        }
        return served(subject, index).or(() -> asked(subject, index));
    }

    /** "We poured 46 tomato juices. For three of you.": a line of nothing but people says whom it was about. */
    private Optional<Statement> served(SubjectMark subject, int index) {
        if (!isAfterthought(subject, sentences.get(index)) || !isServed(sentences.get(index - 1))) {
            return Optional.empty();
        }
        SentenceMarks before = sentences.get(index - 1).marks();
        Deed deed = Services.dealt(before, before.to()).orElseGet(() -> Deed.unstated(subject));
        return Optional.of(new Statement(subject, index, deed, index - 1));
    }

    private static boolean isAfterthought(SubjectMark subject, SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        boolean counted = subject.form() == Form.COUNTED || subject.form() == Form.SAME_PERSON;
        int others = 0;
        for (int i = marks.from(); i < marks.to(); i++) {
            boolean inside = subject.from() <= i && i < subject.to();
            others += !inside && marks.word(i).isWord() ? 1 : 0;
        }
        return (counted || subject.own()) && sentence.deeds().isEmpty() && others <= MOST_WORDS_BESIDE;
    }

    /** Whether the speaker tells there what it did for somebody, how much, and when or where. */
    private static boolean isServed(SentenceReading sentence) {
        return sentence.details().countOfTraces() > 1
                && sentence.details().hasQuantity()
                && sentence.subjects().stream().noneMatch(SubjectMark::isHuman)
                && !sentence.marks().has(Cue.OFFER)
                && !sentence.marks().has(Cue.FUTURE);
    }

    /** "Who orders gravy at five in the morning? Eighteen of you.": the answer says that it was done. */
    private Optional<Statement> asked(SubjectMark subject, int index) {
        Cohort cohort = subject.cohort();
        if (cohort == null || !isAnswer(subject, sentences.get(index)) || !isQuestion(sentences.get(index - 1))) {
            return Optional.empty();
        }
        Deed deed = sentences.get(index - 1).deeds().stream()
                .filter(Deed::isTracked)
                .findFirst()
                .orElseGet(() -> Deed.unstated(subject));
        return Optional.of(new Statement(subject.answered(cohort), index, deed, index - 1));
    }

    private static boolean isAnswer(SubjectMark subject, SentenceReading sentence) {
        boolean opens = subject.from() <= sentence.marks().from() + MOST_WORDS_BESIDE;
        return subject.form() == Form.COUNTED
                && subject.own()
                && opens
                && sentence.deeds().isEmpty();
    }

    private static boolean isQuestion(SentenceReading sentence) {
        return sentence.isQuestion()
                && sentence.marks()
                        .isOfClass("personal-relative", sentence.marks().from())
                && sentence.details().tellsWhenOrHowMuch();
    }

    /** "Returned: one wedding dress, worn. Questions for the bride in Galway.": who it was comes after what was done. */
    Optional<Statement> opening(SubjectMark subject, int index) {
        for (int i = index - 1;
                i >= Math.max(0, index - MEMORY) && sentences.get(i).isFragment();
                i--) {
            SentenceReading line = sentences.get(i);
            int position = i;
            Optional<Statement> opening = line.deeds().stream()
                    .filter(deed -> deed.certainty() == Certainty.PAST && deed.isTracked())
                    .filter(deed -> opens(deed, line))
                    .map(deed -> new Statement(subject, index, deed, position))
                    .findFirst();
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    /** "Returned: one dress.", "She left with £240 of candles." */
    private static boolean opens(Deed deed, SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        int verb = deed.from();
        while (marks.isOfClass("before-verb", verb - 1)) {
            verb--;
        }
        int start = verb;
        return start == marks.from()
                || sentence.subjects().stream().anyMatch(they -> they.from() == marks.from() && they.to() == start);
    }
}
