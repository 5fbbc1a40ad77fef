package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Sense.OfTone;
import dev.demur.core.text.ReadText;
import java.util.List;
import java.util.Optional;

/** The tones a post can take towards people, harshest first. */
final class Tones {

    static final List<String> HARSHEST_FIRST = List.of("shaming", "mocking", "pitying", "teasing", "kind");

    private static final List<String> UNKIND = List.of("shaming", "mocking", "pitying");

    private Tones() {}

    static boolean isUnkind(Mention tone) {
        return UNKIND.contains(tone.value());
    }

    /** The harshest tone of a sentence, or nothing. */
    static Optional<Mention> of(ReadText text, SentenceMarks marks) {
        Mark harshest = null;
        for (Mark mark : marks.ofType(OfTone.class)) {
            if (harshest == null || rank(mark) < rank(harshest)) {
                harshest = mark;
            }
        }
        return Optional.ofNullable(harshest)
                .map(mark -> Mention.of(text, mark.from(), mark.to(), ((OfTone) mark.sense()).tone()));
    }

    private static int rank(Mark mark) {
        return HARSHEST_FIRST.indexOf(((OfTone) mark.sense()).tone());
    }

    static Mention harsher(Mention one, Mention other) {
        return HARSHEST_FIRST.indexOf(other.value()) < HARSHEST_FIRST.indexOf(one.value()) ? other : one;
    }
}
