package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import dev.demur.core.disclosure.Sense.OfBehaviour;
import dev.demur.core.disclosure.Sense.OfEvent;
import dev.demur.core.disclosure.Sense.OfNumber;
import dev.demur.core.disclosure.Sense.Tense;
import dev.demur.core.text.TextAnnotator;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was done in a sentence: listed behaviours in the past, their nouns, and unlisted verbs. Thread-safe. */
final class DeedFinder {

    private static final int REACH_OF_MARKER = 2;
    private static final int REACH_OF_NUMBER = 1;

    private final TextAnnotator annotator;

    DeedFinder(TextAnnotator annotator) {
        this.annotator = annotator;
    }

    /** The listed behaviours and states of a sentence in order. */
    List<Deed> listed(SentenceMarks marks, Lexicon lexicon) {
        List<Deed> deeds = new ArrayList<>();
        for (Mark mark : marks.ofType(OfBehaviour.class)) {
            if (marks.of(Cue.SOURCE).stream().anyMatch(source -> source.covers(mark))) {
                continue; // "our logs say" is the speaker's doing
            }
            boolean verbLast = lexicon.entries().inflection().compounds();
            if (verbLast && (isWrittenAsNoun(mark, marks) || isBehindModal(mark, marks))) {
                continue; // "ein Tag im Leben", "könnt ihr elf Kissen bekommen"
            }
            certainty(mark, marks).ifPresent(certainty -> deeds.add(deed(mark, certainty)));
        }
        for (Mark mark : marks.ofType(OfEvent.class)) {
            OfEvent event = (OfEvent) mark.sense();
            if (isCounted(mark, marks)) {
                deeds.removeIf(deed -> mark.covers(deed.from()));
                deeds.add(
                        new Deed(mark.from(), mark.to(), event.id(), event.group(), event.knowledge(), Certainty.NOUN));
            }
        }
        deeds.sort(Comparator.comparingInt(Deed::from));
        return deeds;
    }

    /** Where the verb comes last, it is a modal's although much stands between, unless it has an auxiliary of its own. */
    private static boolean isBehindModal(Mark mark, SentenceMarks marks) {
        if (marks.isCue(Cue.AUXILIARY, mark.to())) {
            return false;
        }
        for (int i = mark.from() - 1; marks.contains(i) && marks.word(i).isWord(); i--) {
            if (marks.isCue(Cue.AUXILIARY, i)) {
                return false;
            }
            if (marks.longestAt(i, other -> other.length() == 1 && other.sense().isOfClass("infinitive-marker"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where nouns have capitals, a capital inside a sentence tells one from a verb. */
    private static boolean isWrittenAsNoun(Mark mark, SentenceMarks marks) {
        Word word = marks.word(mark.from());
        return mark.length() == 1
                && word.isCapitalized()
                && !word.isAllCaps()
                && marks.contains(mark.from() - 1)
                && marks.word(mark.from() - 1).isWord();
    }

    /** "14 returns" tells of somebody; "the returns desk" of nobody. */
    private static boolean isCounted(Mark noun, SentenceMarks marks) {
        for (Mark number : marks.ofType(OfNumber.class)) {
            boolean before = number.to() <= noun.from() && noun.from() - number.to() <= REACH_OF_NUMBER;
            if (before || (noun.to() <= number.from() && marks.isBehindColon(number))) {
                return true;
            }
        }
        return marks.isCueBefore(Cue.SAME_PERSON, noun.from());
    }

    /** Whether a form that can also be a noun stands where a noun would: after an article, a number, a preposition. */
    private static boolean isNounLike(Mark mark, SentenceMarks marks) {
        int before = mark.from() - 1;
        if (!marks.contains(before)) {
            return true;
        }
        if (marks.isSign(before, "'s")) {
            return true; // "today's transfer"
        }
        if (marks.isOfClass("before-verb", before)) {
            return !marks.contains(before - 1)
                    || !marks.word(before - 1).isWord(); // "they still order", ": just order"
        }
        return marks.isCue(Cue.DEFINITE, before)
                || marks.isCue(Cue.INDEFINITE, before)
                || marks.isCue(Cue.SPEAKER_OWN, before)
                || marks.isCue(Cue.READER_OWN, before)
                || marks.isCue(Cue.THIRD_OWN, before)
                || marks.isCue(Cue.BOUNDARY, before)
                || marks.startingAt(before).stream().anyMatch(other -> other.sense() instanceof OfNumber)
                || !marks.word(before).isWord();
    }

    private static Deed deed(Mark mark, Certainty certainty) {
        OfBehaviour behaviour = (OfBehaviour) mark.sense();
        return new Deed(mark.from(), mark.to(), behaviour.id(), behaviour.group(), behaviour.knowledge(), certainty);
    }

    private static Optional<Certainty> certainty(Mark mark, SentenceMarks marks) {
        OfBehaviour behaviour = (OfBehaviour) mark.sense();
        if (isAttribute(mark, marks) || isOfThing(mark, marks) || marks.isOfClass("lacking", mark.from() - 1)) {
            return Optional.empty();
        }
        boolean bare = behaviour.in(Tense.BASE) || behaviour.in(Tense.PRESENT);
        boolean past = behaviour.in(Tense.PAST) || behaviour.in(Tense.PARTICIPLE);
        boolean marked = isAfterInfinitiveMarker(mark, marks);
        if (mark.length() == 1 && marks.isOfClass("also-present", mark.from()) && !hasAuxiliaryBeside(mark, marks)) {
            return Optional.empty(); // "es gehört nicht so"
        }
        if (marked && marks.isOfClass("bare-be", mark.from() - 1)) {
            return Optional.empty(); // "cardigans will be worn"
        }
        if (past && !(marked && (bare || mark.length() > 1))) {
            boolean sure = !bare || isAfterAuxiliary(mark, marks) || isBygone(marks);
            return Optional.of(sure || isState(behaviour) ? Certainty.PAST : Certainty.PRESENT);
        }
        if (behaviour.in(Tense.PROGRESSIVE) && UnlistedDeeds.isUnderWay(mark.from(), marks)) {
            return Optional.of(Certainty.PAST);
        }
        if (marked || isNounLike(mark, marks)) {
            return Optional.empty();
        }
        return Optional.of(isState(behaviour) ? Certainty.PAST : Certainty.PRESENT);
    }

    /** An auxiliary on this side of the next colon or dash. */
    private static boolean hasAuxiliaryBeside(Mark mark, SentenceMarks marks) {
        return marks.of(Cue.AUXILIARY).stream().anyMatch(auxiliary -> {
            int from = Math.min(auxiliary.to(), mark.to());
            int to = Math.max(auxiliary.from(), mark.from());
            for (int i = from; i < to; i++) {
                if (marks.isSign(i, ":") || marks.isSign(i, ";") || marks.isSign(i, "\u2013")) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean isAfterAuxiliary(Mark mark, SentenceMarks marks) {
        return marks.of(Cue.AUXILIARY).stream().anyMatch(auxiliary -> auxiliary.from() <= mark.to());
    }

    private static boolean isState(OfBehaviour behaviour) {
        return behaviour.knowledge() == Knowledge.STATE || behaviour.knowledge() == Knowledge.PERSONNEL;
    }

    /** "57 drivers hit it last year": a time gone by makes a form past that can be either. */
    static boolean isBygone(SentenceMarks marks) {
        return isBygone(marks.of(Cue.PERIOD), marks) || isBygone(marks.of(Cue.MOMENT), marks);
    }

    private static boolean isBygone(List<Mark> times, SentenceMarks marks) {
        for (Mark time : times) {
            for (int i = time.from(); i < time.to(); i++) {
                if (marks.isOfClass("bygone", i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "most-watched" and "a returned parcel" say nothing of anybody. */
    private static boolean isAttribute(Mark mark, SentenceMarks marks) {
        boolean hyphenated =
                marks.isSign(mark.from() - 1, "-") && !marks.word(mark.from()).spaced();
        return hyphenated && mark.length() == 1;
    }

    /** "what's in it": the ending belongs to no human being. */
    private static boolean isOfThing(Mark mark, SentenceMarks marks) {
        boolean ending = mark.from() > marks.from() && !marks.word(mark.from()).spaced();
        return ending && marks.isOfClass("thing-word", mark.from() - 1);
    }

    private static boolean isAfterInfinitiveMarker(Mark mark, SentenceMarks marks) {
        for (int i = mark.from() - 1; i >= Math.max(marks.from(), mark.from() - REACH_OF_MARKER); i--) {
            for (Mark before : marks.startingAt(i)) {
                if (before.sense().isOfClass("infinitive-marker")) {
                    return true;
                }
            }
            if (!marks.word(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** Verbs that no lexicon lists, where somebody is told of by no other. */
    UnlistedDeeds unlisted(SentenceMarks marks, Lexicon lexicon) {
        return new UnlistedDeeds(marks, lexicon, annotator);
    }
}
