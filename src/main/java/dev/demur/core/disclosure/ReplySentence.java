package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One sentence of a reply: what every text is read for, and the words that matter in replies only. */
final class ReplySentence {

    private static final Set<String> STOPS = Set.of(",", ";", ":", "(", ")", "-", "\u2013", "\u2014", "!", "?");
    private static final List<Cue> TIMES = List.of(Cue.MOMENT, Cue.PERIOD, Cue.CLOCK, Cue.REPETITION);

    private final SentenceReading reading;
    private final ReplyMarks cues;
    private final List<Deed> pasts;
    private final boolean detailed;
    private final boolean aboutAnother;

    /** Reads a sentence; {@code aboutAnother} tells whether the one answered wrote of somebody close to them. */
    ReplySentence(SentenceReading reading, DeedFinder deeds, boolean aboutAnother) {
        this.aboutAnother = aboutAnother;
        this.reading = reading;
        this.cues = reading.lexicon().readReply(reading.marks());
        this.pasts = pasts(deeds);
        this.detailed = TIMES.stream().anyMatch(marks()::has)
                || marks().ofType(Sense.OfNumber.class).stream().anyMatch(ReplySentence::isFigure);
    }

    /** What was done, by whomever, except what reviewers do as such. */
    private List<Deed> pasts(DeedFinder deeds) {
        List<Deed> all = new ArrayList<>(reading.deeds());
        all.addAll(deeds.unlisted(marks(), reading.lexicon()).find());
        cues.of(ReplyCue.DEED).forEach(mark -> all.add(deed(mark)));
        marks().ofType(Sense.OfPastForm.class).stream()
                .filter(mark -> !isNounLike(mark.from()))
                .forEach(mark -> all.add(deed(mark)));
        all.removeIf(deed -> deed.certainty() != Certainty.PAST && deed.certainty() != Certainty.UNLISTED);
        all.removeIf(
                deed -> cues.covers(ReplyCue.OPINION, deed.from()) || cues.covers(ReplyCue.OPINION, deed.to() - 1));
        all.sort(Comparator.comparingInt(Deed::from));
        return List.copyOf(all);
    }

    private static Deed deed(Mark mark) {
        return new Deed(mark.from(), mark.to(), "", "", null, Certainty.UNLISTED);
    }

    /** "a bit", "the rose". */
    private boolean isNounLike(int position) {
        return marks().isCue(Cue.INDEFINITE, position - 1) || marks().isCue(Cue.DEFINITE, position - 1);
    }

    private static boolean isFigure(Mark number) {
        return number.sense() instanceof Sense.OfNumber of
                && (of.of() == Sense.OfNumber.Of.MONEY
                        || of.of() == Sense.OfNumber.Of.RANK
                        || (of.of() == Sense.OfNumber.Of.THINGS && of.value() > 1));
    }

    SentenceReading reading() {
        return reading;
    }

    SentenceMarks marks() {
        return reading.marks();
    }

    ReplyMarks cues() {
        return cues;
    }

    List<Deed> pasts() {
        return pasts;
    }

    /** Whether it says when, how often or how much. */
    boolean isDetailed() {
        return detailed;
    }

    /** Whether "she" can be the wife or child that the one answered wrote of. */
    boolean isAboutAnother() {
        return aboutAnother;
    }

    /** Its clauses in order. One that follows an "and" shares the conditions and requests of the one before. */
    List<ReplyClause> clauses() {
        List<ReplyClause> clauses = new ArrayList<>();
        int from = marks().from();
        int governedFrom = from;
        for (int i = from; i <= marks().to(); i++) {
            boolean stop = i == marks().to() || isStop(i);
            if ((stop || isJoint(i)) && i > from) {
                clauses.add(new ReplyClause(this, from, i, governedFrom));
                from = i;
            }
            if (stop) {
                from = i + 1;
                governedFrom = from;
            }
        }
        return clauses;
    }

    private boolean isStop(int position) {
        boolean last = position + 1 == marks().to();
        return STOPS.contains(marks().word(position).key())
                && (last || marks().word(position + 1).spaced());
    }

    private boolean isJoint(int position) {
        return cues.covers(ReplyCue.CONJUNCTION, position)
                && (isPerson(position + 1)
                        || reading.subjects().stream().anyMatch(subject -> subject.from() == position + 1));
    }

    private boolean isPerson(int position) {
        return isReader(position) || isOwn(position);
    }

    /** Whether the word there means the one who is answered. */
    boolean isReader(int position) {
        boolean owns = cues.covers(ReplyCue.OWN, position)
                && marks().contains(position + 1)
                && marks().word(position + 1).isCapitalized(); // "Ihr Zimmer", unlike "ihr habt"
        return !owns && means(ReplyCue.READER, Cue.THIRD, position);
    }

    /** Whether the word there means what is theirs. */
    boolean isOwn(int position) {
        return means(ReplyCue.OWN, Cue.THIRD_OWN, position) && !isReader(position);
    }

    private boolean means(ReplyCue cue, Cue otherwise, int position) {
        return marks().contains(position)
                && !marks().isMasked(position)
                && cues.covers(cue, position)
                && (!marks().isCue(otherwise, position)
                        || marks().word(position).isCapitalized());
    }
}
