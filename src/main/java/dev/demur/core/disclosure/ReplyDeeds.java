package dev.demur.core.disclosure;

import dev.demur.core.disclosure.ReplyHit.Range;
import dev.demur.core.disclosure.ReplyStatement.Says;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a clause of a reply says was done by, with or for the one who is answered. Stateless. */
final class ReplyDeeds {

    private static final int LONGEST_NOUN = 4;
    private static final int REACH_OF_OBJECT = 1;

    private ReplyDeeds() {}

    static List<ReplyHit> in(ReplyClause clause) {
        List<ReplyHit> hits = new ArrayList<>();
        for (int i = clause.from(); i < clause.to(); i++) {
            if (clause.sentence().isReader(i)) {
                reader(clause, i).ifPresent(hits::add);
            } else if (clause.sentence().isOwn(i)) {
                own(clause, i).ifPresent(hits::add);
            }
        }
        third(clause).ifPresent(hits::add);
        return hits;
    }

    /** "You reversed into the post", "hinterließen Sie", "we told you". */
    private static Optional<ReplyHit> reader(ReplyClause clause, int at) {
        return clause.pasts().stream()
                .filter(deed -> isTold(clause, deed))
                .filter(deed -> isDoneBy(clause, at, deed) || isDoneTo(clause, at, deed))
                .findFirst()
                .map(deed -> hit(new Range(at, at + 1), deed));
    }

    private static boolean isTold(ReplyClause clause, Deed deed) {
        return !clause.isGuarded(deed.from()) && !clause.isPossible(deed);
    }

    private static boolean isDoneBy(ReplyClause clause, int at, Deed deed) {
        if (deed.from() < at) {
            return false;
        }
        SentenceMarks marks = clause.sentence().marks();
        boolean finite = marks.isCue(Cue.AUXILIARY, at + 1)
                || marks.isCue(Cue.AUXILIARY, at - 1)
                || marks.isCue(Cue.AUXILIARY, deed.to());
        return finite || !isOtherBetween(clause, at + 1, deed.from());
    }

    private static boolean isOtherBetween(ReplyClause clause, int start, int end) {
        SentenceMarks marks = clause.sentence().marks();
        for (int i = start; i < end; i++) {
            boolean ours = marks.isCue(Cue.SPEAKER, i) || marks.isCue(Cue.SPEAKER_OWN, i);
            if (ours || marks.isCue(Cue.INDEFINITE, i) || clause.sentence().isOwn(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoneTo(ReplyClause clause, int at, Deed deed) {
        boolean brought = clause.sentence().cues().covers(ReplyCue.AGENT, at - 1)
                && deed.to() <= at
                && !isOtherBetween(clause, deed.to(), at);
        return deed.to() <= at && (brought || at - deed.to() <= REACH_OF_OBJECT);
    }

    /** "Your card was declined", "we checked your account", "your stitches". */
    private static Optional<ReplyHit> own(ReplyClause clause, int at) {
        int end = endOfNoun(clause, at + 1);
        ReplyMarks cues = clause.sentence().cues();
        if (cues.has(ReplyCue.COURTESY, at + 1, end + 1) || end == at + 1) {
            return Optional.empty();
        }
        Range noun = new Range(at, end);
        if (cues.has(ReplyCue.CONDITION, at + 1, end) && !clause.isGuarded(at)) {
            return Optional.of(new ReplyHit(Says.DEALING, List.of(noun)));
        }
        return clause.pasts().stream()
                .filter(deed -> isTold(clause, deed))
                .filter(deed -> deed.from() >= at || isOfSpeaker(clause, deed) || cues.covers(ReplyCue.AGENT, at - 1))
                .findFirst()
                .map(deed -> hit(noun, deed))
                .or(() -> condition(clause, noun));
    }

    /** "Your parcel was empty": how the matter stood. */
    private static Optional<ReplyHit> condition(ReplyClause clause, Range noun) {
        ReplyMarks cues = clause.sentence().cues();
        return cues.in(ReplyCue.BYGONE, noun.to(), Math.min(clause.to(), noun.to() + LONGEST_NOUN))
                .filter(was -> cues.has(ReplyCue.DEALING, noun.from(), was.from()) || isPeople(clause, noun))
                .filter(was -> !clause.isGuarded(was.from()))
                .map(was -> new ReplyHit(Says.DEALING, List.of(noun, Range.of(was))));
    }

    /** "Your kids". */
    private static boolean isPeople(ReplyClause clause, Range noun) {
        return clause.sentence().marks().ofType(Sense.OfPeople.class).stream()
                .anyMatch(people -> noun.from() < people.from() && people.to() <= noun.to());
    }

    private static boolean isOfSpeaker(ReplyClause clause, Deed deed) {
        SentenceMarks marks = clause.sentence().marks();
        for (int i = clause.from(); i < deed.from(); i++) {
            if (marks.isCue(Cue.SPEAKER, i) || marks.isCue(Cue.SPEAKER_OWN, i)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfNoun(ReplyClause clause, int start) {
        SentenceMarks marks = clause.sentence().marks();
        int end = isPast(clause, start) ? start : start + 1; // "your orders": whatever else the first word may be
        while (end < Math.min(clause.to(), start + LONGEST_NOUN)
                && !marks.isCue(Cue.BOUNDARY, end)
                && !marks.isCue(Cue.AUXILIARY, end)
                && !isPast(clause, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPast(ReplyClause clause, int position) {
        return clause.sentence().pasts().stream().anyMatch(deed -> deed.from() == position);
    }

    /** "The guest in question left at four": somebody in particular who is no member of staff. */
    private static Optional<ReplyHit> third(ReplyClause clause) {
        List<SubjectMark> subjects = clause.sentence().reading().subjects();
        boolean spokenOf =
                clause.sentence().isAboutAnother() || subjects.stream().anyMatch(subject -> isOther(clause, subject));
        return subjects.stream()
                .filter(subject -> clause.from() <= subject.from() && subject.to() <= clause.to())
                .filter(subject -> isOther(clause, subject) || (spokenOf && subject.form() == SubjectMark.Form.THIRD))
                .flatMap(subject -> doneBy(clause, new Range(subject.from(), subject.to())).stream())
                .findFirst();
    }

    private static Optional<ReplyHit> doneBy(ReplyClause clause, Range who) {
        return clause.pasts().stream()
                .filter(past -> past.from() >= who.to())
                .filter(past -> isTold(clause, past))
                .filter(past -> !isOtherBetween(clause, who.to(), past.from()))
                .findFirst()
                .map(past -> hit(who, past));
    }

    private static boolean isOther(ReplyClause clause, SubjectMark subject) {
        if (subject.form() == SubjectMark.Form.NAMED) {
            return clause.sentence().cues().covers(ReplyCue.HONORIFIC, subject.from());
        }
        boolean one = subject.form() == SubjectMark.Form.SINGLE && subject.definite() && !subject.own();
        return one && subject.role() != Role.STAFF && subject.role() != Role.PUBLIC;
    }

    private static ReplyHit hit(Range who, Deed deed) {
        return new ReplyHit(Says.DEALING, List.of(who, Range.of(deed)));
    }
}
