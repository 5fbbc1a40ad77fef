package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.SentenceView;

/** Words that open a phrase and say whose or which it is: "the", "a", "our". */
final class Determiners {

    private Determiners() {}

    static boolean isAt(SentenceView sentence, int position) {
        return sentence.isCue(Cue.DEFINITE, position)
                || sentence.isCue(Cue.INDEFINITE, position)
                || sentence.isCue(Cue.SPEAKER_OWN, position)
                || sentence.isCue(Cue.THIRD_OWN, position)
                || sentence.isCue(Cue.READER_OWN, position);
    }
}
