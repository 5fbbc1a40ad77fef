package dev.demur.core.disclosure;

import dev.demur.core.disclosure.ReplyStatement.Says;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one reply sentence by sentence for what it gives away. Made once per reply. */
final class ReplyReader {

    /** So many letters alike make two words one: "parcel", "parcels". */
    private static final int STEM = 5;

    private final ReadText text;
    private final DeedFinder deeds;
    private final Set<String> answered = new HashSet<>();
    private final boolean aboutAnother;

    /** A reader of that text as an answer to these sentences. */
    ReplyReader(ReadText text, List<SentenceReading> answeredSentences, DeedFinder deeds) {
        this.text = text;
        this.deeds = deeds;
        this.aboutAnother = answeredSentences.stream().anyMatch(ReplyReader::isAboutAnother);
        for (SentenceReading sentence : answeredSentences) {
            SentenceMarks marks = sentence.marks();
            for (int i = marks.from(); i < marks.to(); i++) {
                answered.add(stem(marks.word(i).key()));
            }
        }
    }

    private static boolean isAboutAnother(SentenceReading sentence) {
        return sentence.marks().ofType(Sense.OfPeople.class).stream()
                .map(mark -> ((Sense.OfPeople) mark.sense()).role())
                .anyMatch(role -> role == Role.RELATION || role == Role.MINOR);
    }

    private static String stem(String key) {
        return key.substring(0, Math.min(STEM, key.length()));
    }

    Optional<ReplyStatement> read(SentenceReading reading) {
        if (reading.marks().has(Cue.DENIAL)) {
            return Optional.empty();
        }
        ReplySentence sentence = new ReplySentence(reading, deeds, aboutAnother);
        List<ReplyHit> hits = new ArrayList<>();
        for (ReplyClause clause : sentence.clauses()) {
            ReplyDeeds.in(clause).stream()
                    .map(hit -> isEcho(hit, sentence) ? new ReplyHit(Says.ECHO, hit.ranges()) : hit)
                    .forEach(hits::add);
            hits.addAll(ReplySigns.in(clause));
        }
        return gravest(hits).map(says -> new ReplyStatement(says, spans(hits, says)));
    }

    private static Optional<Says> gravest(List<ReplyHit> hits) {
        return hits.stream().map(ReplyHit::says).max(Comparator.naturalOrder());
    }

    /** Said to them, not known of them: "sorry your parcel was late" to somebody who wrote so, "glad you laughed". */
    private boolean isEcho(ReplyHit hit, ReplySentence sentence) {
        SentenceMarks marks = sentence.marks();
        ReplyHit.Range first = hit.ranges().get(0);
        if (sentence.isDetailed() || sentence.cues().has(ReplyCue.CONDITION, first.from(), first.to())) {
            return false;
        }
        boolean sorry = sentence.cues().has(ReplyCue.SORRY, marks.from(), first.from());
        boolean glad =
                sentence.cues().has(ReplyCue.WISH, marks.from(), first.from()) && sentence.isReader(first.from());
        return glad || (sorry && hit.ranges().stream().anyMatch(range -> isAnswered(range, marks)));
    }

    private boolean isAnswered(ReplyHit.Range range, SentenceMarks marks) {
        for (int i = range.from(); i < range.to(); i++) {
            if (marks.word(i).key().length() > 2
                    && answered.contains(stem(marks.word(i).key()))) {
                return true;
            }
        }
        return false;
    }

    /** Everything that is told, in order; of words told twice the longer stretch. */
    private List<Span> spans(List<ReplyHit> hits, Says says) {
        List<Span> spans = new ArrayList<>();
        hits.stream()
                .filter(hit -> isShownWith(says, hit.says()))
                .flatMap(hit -> hit.ranges().stream())
                .map(range -> text.span(range.from(), range.to()))
                .distinct()
                .sorted(Comparator.comparingInt(span -> span.start() - span.end()))
                .filter(span -> spans.stream().noneMatch(span::overlaps))
                .forEach(spans::add);
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    private static boolean isShownWith(Says says, Says other) {
        return says == other || (says.compareTo(Says.RELATION) >= 0 && other.compareTo(Says.RELATION) >= 0);
    }
}
