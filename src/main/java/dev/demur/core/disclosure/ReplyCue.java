package dev.demur.core.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of words that tell what an answer to somebody gives away. What the words are is up to the language. */
public enum ReplyCue {
    /** The one who is answered: "you". A word that can also be "she" or "they" counts with a capital only. */
    READER,
    /** What is theirs: "your". As above. */
    OWN,
    /** Stands before the name of a customer: "Mrs". A doctor or a professor may as well be of the house. */
    HONORIFIC,
    /** Says by itself that somebody is or was a customer: "you were with us". */
    RELATION,
    /** Says by itself how matters stand between the two: "in arrears", "you owe". */
    STATE,
    /** How a matter stands, where one of theirs is spoken of: "under review". */
    STATUS,
    /** Speaks from the records: "looking at your account", "we pulled the footage". */
    RECORD,
    /** What people have with an organisation: order, booking, claim. */
    DEALING,
    /** What is treated or mended in a person: crown, stitches, back. */
    CONDITION,
    /** What anybody may be thanked for coming to: visit, stay, meal. */
    OCCASION,
    /** What every reviewer has: feedback, words, experience. */
    COURTESY,
    /** What reviewers say, feel and think, rather than do with the organisation: "enjoyed", "took the time". */
    OPINION,
    /** Makes a sentence one about everybody: "all guests", "normally". */
    GENERAL,
    /** Asks or invites: "please", "could you". */
    REQUEST,
    /** If, whether, in case. */
    CONDITIONAL,
    /** Makes a condition one that was not met: "if you had come". */
    COUNTERFACTUAL,
    /** Can, will, would. */
    MODAL,
    /** Was, were, had: what follows is how something was. */
    BYGONE,
    /** Past forms that no other part of the lexicon knows. */
    DEED,
    /** Forms that are past behind an auxiliary only: "erreicht". */
    EITHER,
    /** Brings in the one who did it or had it done: "by you", "from you". */
    AGENT,
    /** Thanks for something. */
    THANKS,
    /** Is sorry for something. */
    SORRY,
    /** Hopes, is glad. */
    WISH,
    /** Somebody is to come at a time that stands beside it: "can see you", "your appointment is". */
    APPOINTMENT,
    /** Where everybody reads along: "here", "in the comments". */
    PUBLIC_PLACE,
    /** Where only the two read: "in a private message". */
    PRIVATE_PLACE,
    /** What a customer proves themselves with: order number, date of birth. */
    PERSONAL_DATA,
    /** Starts another clause without a comma: "and", "because". */
    CONJUNCTION;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in lexicon files, such as {@code personal-data}. */
    public String id() {
        return id;
    }

    /** The cue of that name, or nothing. */
    public static Optional<ReplyCue> of(String id) {
        return Arrays.stream(values()).filter(cue -> cue.id.equals(id)).findFirst();
    }
}
