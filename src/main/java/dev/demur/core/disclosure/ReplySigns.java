package dev.demur.core.disclosure;

import dev.demur.core.disclosure.ReplyHit.Range;
import dev.demur.core.disclosure.ReplyStatement.Says;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a clause of a reply gives away by single phrases, and by things rather than people. Stateless. */
final class ReplySigns {

    private static final int REACH_OF_NOUN = 4;

    private ReplySigns() {}

    static List<ReplyHit> in(ReplyClause clause) {
        List<ReplyHit> hits = new ArrayList<>();
        phrase(clause, ReplyCue.RELATION, Says.RELATION).ifPresent(hits::add);
        phrase(clause, ReplyCue.STATE, Says.DEALING).ifPresent(hits::add);
        phrase(clause, ReplyCue.RECORD, Says.DEALING).ifPresent(hits::add);
        status(clause).ifPresent(hits::add);
        appointment(clause).ifPresent(hits::add);
        recovery(clause).ifPresent(hits::add);
        ownTrouble(clause).ifPresent(hits::add);
        dealing(clause).ifPresent(hits::add);
        thanks(clause).ifPresent(hits::add);
        dataRequest(clause).ifPresent(hits::add);
        return hits;
    }

    private static Optional<ReplyHit> phrase(ReplyClause clause, ReplyCue cue, Says says) {
        return clause.first(cue)
                .filter(mark -> !clause.isGuarded(mark.from()))
                .map(mark -> new ReplyHit(says, List.of(Range.of(mark))));
    }

    /** "Your application is under review", "the £60 will be in your account". */
    private static Optional<ReplyHit> status(ReplyClause clause) {
        ReplySentence sentence = clause.sentence();
        for (int i = clause.from(); i < clause.to(); i++) {
            Optional<Mark> noun = sentence.isOwn(i)
                    ? sentence.cues().in(ReplyCue.DEALING, i, Math.min(clause.to(), i + REACH_OF_NOUN))
                    : Optional.empty();
            Optional<Mark> stands = clause.first(ReplyCue.STATUS).or(() -> money(clause));
            if (noun.isPresent() && stands.isPresent() && !clause.isGuarded(i)) {
                return Optional.of(new ReplyHit(
                        Says.DEALING, List.of(new Range(i, noun.get().to()), Range.of(stands.get()))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> money(ReplyClause clause) {
        return clause.sentence().marks().ofType(Sense.OfNumber.class).stream()
                .filter(mark -> mark.sense().isOfClass("money"))
                .filter(mark -> clause.from() <= mark.from() && mark.to() <= clause.to())
                .findFirst();
    }

    /** "Dr Lee can see you Tuesday": who has an appointment is a customer. */
    private static Optional<ReplyHit> appointment(ReplyClause clause) {
        Optional<Mark> time = firstIn(clause, Cue.MOMENT).or(() -> firstIn(clause, Cue.PERIOD));
        return clause.first(ReplyCue.APPOINTMENT)
                .filter(mark -> !clause.sentence().cues().covers(ReplyCue.OPINION, mark.from()))
                .filter(mark -> !clause.isGuarded(mark.from()))
                .flatMap(mark -> time.map(when -> new ReplyHit(Says.DEALING, List.of(Range.of(mark), Range.of(when)))));
    }

    private static Optional<Mark> firstIn(ReplyClause clause, Cue cue) {
        return clause.sentence().marks().of(cue).stream()
                .filter(mark -> clause.from() <= mark.from() && mark.to() <= clause.to())
                .findFirst();
    }

    /** "So glad the stitches have healed", "hope the thrush has cleared up". */
    private static Optional<ReplyHit> recovery(ReplyClause clause) {
        ReplyMarks cues = clause.sentence().cues();
        boolean wishes = cues.has(ReplyCue.WISH, clause.sentence().marks().from(), clause.to())
                || (clause.has(ReplyCue.THANKS) && clause.has(ReplyCue.OWN));
        Optional<Mark> condition = clause.first(ReplyCue.CONDITION).or(() -> sensitive(clause));
        return condition
                .filter(mark -> wishes && !clause.has(ReplyCue.GENERAL))
                .map(mark -> new ReplyHit(Says.DEALING, List.of(Range.of(mark))));
    }

    /** "Happy with your rhinoplasty", "wegen deiner Wurzelbehandlung": whose it is has been said. */
    private static Optional<ReplyHit> ownTrouble(ReplyClause clause) {
        ReplySentence sentence = clause.sentence();
        for (int i = clause.from(); i < clause.to(); i++) {
            int end = Math.min(clause.to(), i + REACH_OF_NOUN);
            Optional<Mark> trouble = sentence.isOwn(i) ? sensitiveIn(clause, i, end) : Optional.empty();
            if (trouble.isPresent() && !clause.isGuarded(i) && !clause.has(ReplyCue.GENERAL)) {
                return Optional.of(new ReplyHit(
                        Says.DEALING, List.of(new Range(i, trouble.get().to()))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> sensitiveIn(ReplyClause clause, int from, int to) {
        return clause.sentence().marks().ofType(Sense.OfCategory.class).stream()
                .filter(mark -> from <= mark.from() && mark.to() <= to)
                .findFirst();
    }

    private static Optional<Mark> sensitive(ReplyClause clause) {
        return sensitiveIn(clause, clause.from(), clause.to());
    }

    /** "Three direct debits bounced on 3 February": a matter that is pointed at, with what became of it and when. */
    private static Optional<ReplyHit> dealing(ReplyClause clause) {
        ReplySentence sentence = clause.sentence();
        if (!sentence.isDetailed()) {
            return Optional.empty();
        }
        return sentence.cues().of(ReplyCue.DEALING).stream()
                .filter(noun -> clause.from() <= noun.from() && noun.to() <= clause.to())
                .filter(noun -> isPointedAt(noun, sentence.marks()))
                .flatMap(noun -> becameOf(clause, noun).stream())
                .findFirst();
    }

    private static Optional<ReplyHit> becameOf(ReplyClause clause, Mark noun) {
        return clause.pasts().stream()
                .filter(past -> !clause.isGuarded(past.from()) && !clause.isPossible(past))
                .filter(past -> past.from() >= noun.to() || past.to() <= noun.from())
                .findFirst()
                .map(past -> new ReplyHit(Says.DEALING, List.of(Range.of(noun), Range.of(past))));
    }

    private static boolean isPointedAt(Mark noun, SentenceMarks marks) {
        for (int i = noun.from() - 1; i >= noun.from() - 2; i--) {
            if (marks.isCue(Cue.DEFINITE, i) || isNumber(marks, i)) {
                return true;
            }
        }
        return isNumber(marks, noun.to());
    }

    private static boolean isNumber(SentenceMarks marks, int position) {
        return marks.startingAt(position).stream().anyMatch(mark -> mark.sense() instanceof Sense.OfNumber);
    }

    /** "Thank you for your visit"; with a day or a figure beside it, it tells of that visit. */
    private static Optional<ReplyHit> thanks(ReplyClause clause) {
        Optional<Mark> thanks = clause.first(ReplyCue.THANKS);
        Optional<Mark> what = clause.first(ReplyCue.OCCASION).or(() -> clause.first(ReplyCue.DEALING));
        if (thanks.isEmpty()
                || what.isEmpty()
                || what.get().from() < thanks.get().from()) {
            return Optional.empty();
        }
        Says says = clause.sentence().isDetailed() ? Says.RELATION : Says.THANKS;
        return Optional.of(new ReplyHit(says, List.of(Range.of(thanks.get()), Range.of(what.get()))));
    }

    /** "Reply here with your order number". */
    private static Optional<ReplyHit> dataRequest(ReplyClause clause) {
        Optional<Mark> where = clause.first(ReplyCue.PUBLIC_PLACE);
        Optional<Mark> what = clause.first(ReplyCue.PERSONAL_DATA);
        boolean refused = clause.has(Cue.NEGATION) || clause.has(ReplyCue.PRIVATE_PLACE);
        if (refused || where.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReplyHit(Says.DATA_REQUEST, List.of(Range.of(where.get()), Range.of(what.get()))));
    }
}
