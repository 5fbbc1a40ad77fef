package dev.demur.core.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A sign for or against a speaker's having a statement from its own data. How much each weighs is up to the profile. */
public enum Sign {
    /** A behaviour that services record: watching, ordering, paying. */
    TRACKED_BEHAVIOUR,
    /** A behaviour no lexicon lists. */
    UNLISTED_BEHAVIOUR,
    /** An unlisted behaviour of somebody whom nothing ties to the speaker: anybody's news. */
    UNTIED,
    /** A behaviour named by its noun only: "14 returns". */
    BEHAVIOUR_NOUN,
    /** A behaviour done before everybody's eyes, or towards the speaker: winning, donating, asking. */
    PUBLIC_BEHAVIOUR,
    /** No word says what was done; only details do. */
    NO_BEHAVIOUR,
    /** A fact about a person rather than a deed: owing, being ill. */
    STATE,
    /** A matter between staff and their employer: pay, a warning, a dismissal. */
    PERSONNEL,
    /** They are customers, guests, members, patients. */
    CUSTOMER,
    /** They are accounts, households, devices. */
    ACCOUNT,
    /** They belong to the speaker or the readers: "of you", "our". */
    OWN_CIRCLE,
    /** It happened where the speaker keeps the record: "in our app". */
    OWN_PLACE,
    /** Words that say it is the very same person each time. */
    SAME_PERSON,
    /** They are spoken to: "Dear person who". */
    SALUTATION,
    /** A name with a title or an initial, a handle, a customer number. */
    NAMED,
    /** A first name alone. */
    GIVEN_NAME,
    /** A first and a family name, as in news of anybody. */
    FULL_NAME,
    /** The people are the readers. */
    READER,
    /** The people are staff. */
    STAFF,
    /** The people are counted exactly. */
    EXACT_COUNT,
    SOURCE,
    REPETITION,
    PERIOD,
    /** How often within what time, said together. */
    RECURRENCE,
    MOMENT,
    CLOCK_TIME,
    PLACE,
    /** A number of things: "12 pizzas". */
    QUANTITY,
    QUOTED_OBJECT,
    MOCKERY,
    /** A wink, not yet a blow. */
    TEASING,
    /** A question put to the people after what they did. */
    QUESTION_TO_THEM,
    SENSITIVE,
    /** Studies, polls, news, sports, history. */
    PUBLIC_CONTEXT,
    /** The past tense is doubtful. */
    PRESENT_TENSE,
    /** What they did, they did to or for the speaker: "told us". */
    TOWARDS_SPEAKER,
    /** A joke, a proverb, a story: "walks into a bar". */
    STORY,
    /** At an occasion for everybody to see: a marathon, a choir, a talk. */
    OPEN_OCCASION,
    /** The post says that whoever it tells of agreed. */
    CONSENT,
    /** It reads like posts that gave nobody away, by what a model has learned. */
    READS_HARMLESS,
    /** Lost property, thanks, praise. */
    KINDNESS;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in profiles and explanations, such as {@code clock-time}. */
    public String id() {
        return id;
    }

    /** The sign of that name, or nothing. */
    public static Optional<Sign> of(String id) {
        return Arrays.stream(values()).filter(sign -> sign.id.equals(id)).findFirst();
    }
}
