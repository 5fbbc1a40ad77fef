package dev.demur.core.disclosure;

import dev.demur.core.text.ReadText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One sentence, read: who is in it, what was done, and the details. Made once per sentence and draft; what nobody asks for
 * is not worked out. Belongs to one check; not thread-safe.
 */
final class SentenceReading {

    private final SentenceMarks marks;
    private final Lexicon lexicon;
    private final Clause clause;
    private final Supplier<List<Deed>> deeds;
    private final Supplier<Details> details;
    private final Supplier<Optional<Mention>> tone;

    SentenceReading(ReadText text, SentenceMarks marks, Lexicon lexicon, DeedFinder deedFinder) {
        this.marks = marks;
        this.lexicon = lexicon;
        this.clause = new Clause(marks, SubjectFinder.find(marks));
        this.deeds = new Lazy<>(() -> deedFinder.listed(marks, lexicon));
        this.details = new Lazy<>(() -> new Details(text, marks, clause.subjects()));
        this.tone = new Lazy<>(() -> Tones.of(text, marks));
    }

    private SentenceReading(SentenceReading other, List<SubjectMark> subjects) {
        this.marks = other.marks;
        this.lexicon = other.lexicon;
        this.clause = new Clause(marks, subjects);
        this.deeds = other.deeds;
        this.details = other.details;
        this.tone = other.tone;
    }

    /** The same sentence, now that it is known how many the first people in it are. */
    SentenceReading answered(Cohort count) {
        List<SubjectMark> counted = new ArrayList<>(subjects());
        for (int i = 0; i < counted.size(); i++) {
            SubjectMark.Form form = counted.get(i).form();
            if (form == SubjectMark.Form.PLURAL || form == SubjectMark.Form.COUNTED) {
                counted.set(i, counted.get(i).answered(count));
                break;
            }
        }
        return new SentenceReading(this, counted);
    }

    SentenceMarks marks() {
        return marks;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Clause clause() {
        return clause;
    }

    List<SubjectMark> subjects() {
        return clause.subjects();
    }

    List<Deed> deeds() {
        return deeds.get();
    }

    Details details() {
        return details.get();
    }

    Optional<Mention> tone() {
        return tone.get();
    }

    /** Whether it only adds to what another sentence says: it has nobody of its own who could act. */
    boolean isFragment() {
        return subjects().stream().allMatch(subject -> subject.form() == SubjectMark.Form.THIRD);
    }

    /** Whether it says nothing but when, where or how much. */
    boolean isLog() {
        return isFragment() && deeds().isEmpty();
    }

    boolean isQuestion() {
        return marks.isSign(marks.to() - 1, "?");
    }

    boolean speaksToReaders() {
        return marks.has(Cue.READER) || marks.has(Cue.READER_OWN);
    }
}
