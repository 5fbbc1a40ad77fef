package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.SubjectMark.Form;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what makes a statement about people no disclosure, whatever else speaks for one. Stateless. */
final class Guards {

    private static final int REACH_OF_MODAL = 4;
    private static final int REACH_OF_OBJECT = 8;
    private static final Set<String> PRIVATE_TROUBLE = Set.of("crime", "health", "conduct", "money-trouble");
    private static final double MORE_THAN_ONE_CAN_DO = 10_000_000;

    private Guards() {}

    static @Nullable Guard of(SubjectMark subject, Deed deed, SentenceMarks marks) {
        if (subject.form() == Form.NOBODY) {
            return Guard.NOBODY;
        }
        if (subject.role() == Role.PUBLIC) {
            return Guard.PUBLIC_FACT;
        }
        if (marks.has(Cue.DENIAL)) {
            return Guard.DENIAL;
        }
        if (isBeyondOneReader(subject, marks)) {
            return Guard.AVERAGE;
        }
        if (isOffer(subject, deed, marks)) {
            return Guard.OFFER;
        }
        boolean certain = CertainPeople.exist(subject, marks);
        if ((!certain && isHypothetical(deed, marks)) || isOfReaderWho(subject, marks)) {
            return Guard.HYPOTHETICAL;
        }
        if (!certain && isQuestion(deed, marks)) {
            return Guard.QUESTION;
        }
        if (deed.isUnstated() && isOutlook(subject, marks)) {
            return Guard.OFFER;
        }
        if (isInvitation(subject, deed, marks)) {
            return Guard.INSTRUCTION;
        }
        if (deed.certainty() == Certainty.PRESENT && isOfThisPost(deed, marks)) {
            return Guard.GENERIC;
        }
        if (isSpeakersFamily(subject)) {
            return Guard.GENERIC;
        }
        if (isPresenting(subject, deed, marks)) {
            return Guard.QUOTATION;
        }
        if (!deed.isPersonnel() && marks.has(Cue.SAID) && isQuoting(marks)) {
            return Guard.QUOTATION;
        }
        if (isFuture(deed, marks)) {
            return Guard.FUTURE;
        }
        if (isOwnNumbers(subject, deed, marks)) {
            return Guard.OWN_NUMBERS;
        }
        boolean ownPart = deed.isTrait() && subject.own(); // "most of our choir"
        return !isStatedSmall(subject) && !ownPart && marks.has(Cue.AVERAGE) ? Guard.AVERAGE : null;
    }

    /** What the sentence that brings somebody in makes of all that later ones tell of them. */
    static @Nullable Guard ofIntroduction(SubjectMark subject, SentenceMarks introduced) {
        if (isSupposed(subject, introduced)) {
            return Guard.HYPOTHETICAL;
        }
        return isDoneToBySpeaker(subject, introduced) ? Guard.OWN_NUMBERS : null;
    }

    /** "Angenommen, jemand bestellt 100 Burger. Klappt das?": who is made up in one sentence stays made up in the next. */
    private static boolean isSupposed(SubjectMark subject, SentenceMarks introduced) {
        return !CertainPeople.exist(subject, introduced)
                && introduced.of(Cue.HYPOTHETICAL).stream()
                        .anyMatch(cue -> cue.to() <= subject.from()
                                && subject.from() - cue.to() < REACH_OF_MODAL
                                && !isRelative(cue, introduced));
    }

    /** "Whoever reads this at night", "die Person, die das hier nachts liest": the verb may also come last. */
    private static boolean isOfThisPost(Deed deed, SentenceMarks marks) {
        for (int i = Math.max(marks.from(), deed.from() - REACH_OF_OBJECT); i < deed.from(); i++) {
            if (marks.longestAt(i, mark -> mark.length() > 1 && mark.sense().isOfClass("this-post"))
                    .isPresent()) {
                return true;
            }
        }
        return marks.isOfClass("this-post", deed.to());
    }

    /** "Dr. Weiß erklärt": whoever is named for what they tell the public. */
    private static boolean isPresenting(SubjectMark subject, Deed deed, SentenceMarks marks) {
        return subject.isNamed()
                && subject.role() != Role.CUSTOMER
                && !deed.isPersonnel()
                && marks.isOfClass("presents", deed.from());
    }

    /** "Our grandma": whoever posts tells of their own. */
    private static boolean isSpeakersFamily(SubjectMark subject) {
        return subject.role() == Role.RELATION && subject.own() && subject.form() == Form.SINGLE;
    }

    /** What colleagues did at work is the speaker's to tell; their trouble is not. "A team of nine people" is how many. */
    private static boolean isOwnNumbers(SubjectMark subject, Deed deed, SentenceMarks marks) {
        boolean team = subject.role() != Role.CUSTOMER
                && (marks.isOfClass("team-of", subject.from() - 2) || marks.isOfClass("team-of", subject.from() - 1));
        return subject.form() == Form.COUNTED
                && (team
                        || isDoneToBySpeaker(subject, marks)
                        || (subject.role() == Role.STAFF
                                && !deed.isState()
                                && !PRIVATE_TROUBLE.contains(deed.group())));
    }

    /** "We tested 61 kettles", "wir haben 40 Autos gekauft": things the speaker did something with are no customers'. */
    private static boolean isDoneToBySpeaker(SubjectMark subject, SentenceMarks marks) {
        int verb = subject.from() - 1;
        boolean behindVerb = marks.isCue(Cue.SPEAKER, verb - 1)
                && marks.contains(verb)
                && marks.word(verb).isWord();
        return subject.role() == Role.ACCOUNT
                && behindVerb
                && !marks.has(Cue.SOURCE)
                && !marks.isCue(Cue.RELATIVE, subject.to())
                && !marks.isSign(subject.to(), ",");
    }

    private static boolean isStatedSmall(SubjectMark subject) {
        return subject.cohort() != null && subject.form() != Form.SINGLE;
    }

    /** "You watched 1.4 billion hours": no one reader did, so it is said to all of them. */
    private static boolean isBeyondOneReader(SubjectMark subject, SentenceMarks marks) {
        boolean reader = subject.form() == Form.READER || subject.form() == Form.READER_OWN;
        return reader
                && marks.ofType(OfNumber.class).stream()
                        .map(number -> (OfNumber) number.sense())
                        .anyMatch(number -> number.value() >= MORE_THAN_ONE_CAN_DO);
    }

    private static boolean isOffer(SubjectMark subject, Deed deed, SentenceMarks marks) {
        for (Mark offer : marks.of(Cue.OFFER)) {
            boolean aroundSubject = offer.from() < subject.to() && subject.from() < offer.to();
            if (aroundSubject || deed.certainty() == Certainty.PRESENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHypothetical(Deed deed, SentenceMarks marks) {
        for (Mark cue : marks.of(Cue.HYPOTHETICAL)) {
            if (cue.to() <= deed.from() && !isRelative(cue, marks) && !isClauseBetween(cue.to(), deed.from(), marks)) {
                return true;
            }
        }
        for (int i = deed.to(); i < Math.min(marks.to(), deed.to() + REACH_OF_MODAL); i++) {
            if (isModal(marks, i)) {
                return true;
            }
        }
        for (int i = Math.max(marks.from(), deed.from() - REACH_OF_MODAL); i < deed.from(); i++) {
            if (isModal(marks, i)) {
                return true;
            }
        }
        return false;
    }

    /** "If you are one of our members who": anybody among the readers may be. */
    private static boolean isOfReaderWho(SubjectMark subject, SentenceMarks marks) {
        return marks.of(Cue.HYPOTHETICAL).stream()
                .anyMatch(cue -> !subject.definite()
                        && cue.to() <= subject.from()
                        && (marks.isCueBefore(Cue.READER, cue.to())
                                || (marks.word(cue.to() - 1).isWord() && marks.isCue(Cue.READER, cue.to())))
                        && subject.from() - cue.to() <= REACH_OF_MODAL);
    }

    /** "Who has never" asks; "a guest who has never" tells. */
    private static boolean isRelative(Mark cue, SentenceMarks marks) {
        return marks.isOfClass("personal-relative", cue.from())
                && marks.contains(cue.from() - 1)
                && marks.word(cue.from() - 1).isWord();
    }

    private static boolean isModal(SentenceMarks marks, int position) {
        return marks.isOfClass("modal", position);
    }

    private static boolean isClauseBetween(int from, int to, SentenceMarks marks) {
        for (int i = from; i < to; i++) {
            if ((marks.isSign(i, ":")
                            && marks.contains(i + 1)
                            && marks.word(i + 1).spaced())
                    || marks.isSign(i, ";")
                    || marks.isSign(i, "\u2014")) {
                return true;
            }
        }
        return false;
    }

    /** The deed itself is asked about: nothing but words stands between it and the question mark. */
    private static boolean isQuestion(Deed deed, SentenceMarks marks) {
        for (int i = deed.to(); i < marks.to(); i++) {
            String key = marks.word(i).key();
            if (key.equals("?") && !marks.isMasked(i)) {
                return true;
            }
            if (key.equals(":") || key.equals("\u2014") || key.equals(";") || isCommaBeforeQuestion(marks, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCommaBeforeQuestion(SentenceMarks marks, int position) {
        return marks.isSign(position, ",") && marks.isCue(Cue.QUESTION, position + 1);
    }

    /** What readers do or are asked to do is no record of what they did, unless it is counted. */
    private static boolean isInvitation(SubjectMark subject, Deed deed, SentenceMarks marks) {
        if (deed.certainty() == Certainty.PAST || deed.certainty() == Certainty.UNLISTED) {
            return false;
        }
        if (deed.certainty() == Certainty.PRESENT && subject.salutation() && isOrder(deed, marks)) {
            return true;
        }
        boolean reader = subject.form() == Form.READER || subject.form() == Form.READER_OWN;
        boolean timed = marks.has(Cue.CLOCK) && DeedFinder.isBygone(marks);
        boolean counted = timed || (marks.has(Cue.PERIOD) && (marks.has(Cue.REPETITION) || deed.isUnstated()));
        return (reader && !counted) || (subject.isNamed() && marks.has(Cue.PRIVATE_MESSAGE));
    }

    /** "Dear person scrolling at 2am: go to sleep": what right behind a colon is told to do. */
    private static boolean isOrder(Deed deed, SentenceMarks marks) {
        return marks.isSign(deed.from() - 1, ":");
    }

    private static boolean isOutlook(SubjectMark subject, SentenceMarks marks) {
        return Stream.of(Cue.OFFER, Cue.INSTRUCTION, Cue.FUTURE)
                .flatMap(cue -> marks.of(cue).stream())
                .filter(mark -> !isClauseBetween(mark.to(), subject.from(), marks)) // "we'll start: one account, …"
                .anyMatch(mark -> !isPartOf(Cue.SOURCE, mark, marks) && !isPartOf(Cue.REPETITION, mark, marks));
    }

    /** "Our scales tell us": nobody is asked to tell; "jeden Morgen um sieben" is not tomorrow. */
    private static boolean isPartOf(Cue cue, Mark mark, SentenceMarks marks) {
        return marks.of(cue).stream().anyMatch(other -> other.covers(mark.from()) && other.from() < mark.from());
    }

    private static boolean isQuoting(SentenceMarks marks) {
        for (int i = marks.from(); i < marks.to(); i++) {
            if (marks.isSign(i, "\"")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFuture(Deed deed, SentenceMarks marks) {
        return deed.certainty() != Certainty.PAST
                && deed.certainty() != Certainty.UNLISTED
                && marks.of(Cue.FUTURE).stream()
                        .filter(cue -> !isPartOf(Cue.REPETITION, cue, marks))
                        .anyMatch(cue -> cue.from() <= deed.from() + REACH_OF_MODAL);
    }
}
