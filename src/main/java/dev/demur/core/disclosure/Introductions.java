package dev.demur.core.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells who the post itself makes known to the public: whoever joins, leads, retires. Stateless. */
final class Introductions {

    private Introductions() {}

    /** "Dr Mia Weiß joins us as head of surgery. Mia trained in Graz.": who is made known is known for all that follows. */
    static boolean makesKnown(List<SentenceReading> sentences, Statement statement) {
        int told = statement.subjectSentence();
        SentenceMarks marks = sentences.get(told).marks();
        return isIntroduction(marks)
                || (statement.subject().isNamed()
                        && sentences.subList(0, told).stream()
                                .map(SentenceReading::marks)
                                .filter(Introductions::isIntroduction)
                                .anyMatch(before -> isNamedIn(before, namesOf(statement.subject(), marks))));
    }

    private static boolean isIntroduction(SentenceMarks marks) {
        return marks.has(Cue.PUBLIC_FACT);
    }

    private static Set<String> namesOf(SubjectMark somebody, SentenceMarks marks) {
        return IntStream.range(somebody.from(), somebody.to())
                .filter(i -> marks.word(i).isCapitalized() && !marks.isOfClass("title", i))
                .mapToObj(i -> marks.word(i).key())
                .collect(Collectors.toSet());
    }

    private static boolean isNamedIn(SentenceMarks marks, Set<String> names) {
        return IntStream.range(marks.from(), marks.to())
                .anyMatch(i -> names.contains(marks.word(i).key()));
    }
}
