package dev.demur.core.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * One clause of a reply, as word positions {@code [from, to)}.
 *
 * @param governedFrom where the words start that a condition or request for this clause may stand in
 */
record ReplyClause(ReplySentence sentence, int from, int to, int governedFrom) {

    /** How far from a deed a modal still governs it, where other words do not tell. */
    private static final int REACH_OF_MODAL = 4;

    boolean has(ReplyCue cue) {
        return sentence.cues().has(cue, from, to);
    }

    Optional<Mark> first(ReplyCue cue) {
        return sentence.cues().in(cue, from, to);
    }

    boolean has(Cue cue) {
        return sentence.marks().of(cue).stream().anyMatch(mark -> from <= mark.from() && mark.to() <= to);
    }

    /** What was done in it. */
    List<Deed> pasts() {
        return sentence.pasts().stream()
                .filter(deed -> from <= deed.from() && deed.to() <= to)
                .filter(deed -> has(Cue.AUXILIARY) || !sentence.cues().covers(ReplyCue.EITHER, deed.from()))
                .toList();
    }

    /** Whether what stands there is asked for, imagined, possible or about everybody rather than told. */
    boolean isGuarded(int at) {
        return has(ReplyCue.GENERAL)
                || sentence.cues().has(ReplyCue.REQUEST, governedFrom, at)
                || isConditional(at)
                || isAsked();
    }

    private boolean isConditional(int at) {
        return sentence.cues().has(ReplyCue.CONDITIONAL, governedFrom, at) && !has(ReplyCue.COUNTERFACTUAL);
    }

    private boolean isAsked() {
        SentenceMarks marks = sentence.marks();
        boolean opens = marks.isCue(Cue.AUXILIARY, from) || marks.isCue(Cue.QUESTION, from);
        return opens && to >= marks.to() - 1 && sentence.reading().isQuestion();
    }

    /** Whether a deed only can or will be: "can be refunded", "storniert werden". */
    boolean isPossible(Deed deed) {
        for (int i = Math.max(from, deed.from() - REACH_OF_MODAL); i < deed.from(); i++) {
            if (sentence.cues().covers(ReplyCue.MODAL, i) && !isPersonBetween(i, deed.from())) {
                return true;
            }
        }
        return deed.to() < to && sentence.cues().covers(ReplyCue.MODAL, deed.to());
    }

    private boolean isPersonBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (sentence.isReader(i) || sentence.isOwn(i)) {
                return true;
            }
        }
        return false;
    }
}
