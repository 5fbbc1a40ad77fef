package dev.demur.core.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of words and phrases the extractor asks a lexicon for. What the words are is up to the language; what they
 * do is the same in each.
 */
public enum Cue {
    /** How often: "{number} times", "every {unit}". */
    REPETITION,
    /** Over what stretch of time: "the past {number} {unit}". */
    PERIOD,
    /** On which day or occasion: "on {holiday}", "yesterday". */
    MOMENT,
    /** At what time of day: "at {number} : {number}". */
    CLOCK,
    /** Where: "in {name}", "at our {name} store". */
    PLACE,
    /** How the speaker knows: "our data shows". */
    SOURCE,
    /** How much, without a unit of time: "{number} hours of". */
    AMOUNT,
    /** Opens a line to the people meant: "dear", "shout-out to". */
    SALUTATION,
    /** One unnamed human being: "someone", "one of you". */
    SOMEONE,
    /** The very same human being each time: "the same customer". */
    SAME_PERSON,
    /** Makes a number a number of people: "of you". */
    OF_PEOPLE,
    /** Nobody in particular: "everyone". */
    EVERYONE,
    /** No human being at all: "nobody". */
    NOBODY,
    /** The reader as subject: "you". */
    READER,
    /** What is the reader's: "your". */
    READER_OWN,
    /** The speaker as subject: "we". */
    SPEAKER,
    /** What is the speaker's: "our". */
    SPEAKER_OWN,
    /** Where the speaker's own eyes are: "in our app", "at our store". */
    OWN_PLACE,
    /** The speaker as object: "us". */
    SPEAKER_OBJECT,
    /** Somebody spoken of before: "they". */
    THIRD,
    /** What is theirs: "his", "their". */
    THIRD_OWN,
    /** Starts a clause about the people before it: "who". */
    RELATIVE,
    /** Builds the perfect or the passive: "have", "was". */
    AUXILIARY,
    /** Makes the person after it the one who acted: "by". */
    AGENT,
    /** Points at somebody in particular: "the", "that". */
    DEFINITE,
    /** Introduces one of many: "a". */
    INDEFINITE,
    /** Says that a number is not exact: "about". */
    ROUGHLY,
    /** Ties a share to its base: "of our". */
    SHARE_OF,
    /** Not: "never", "didn't". */
    NEGATION,
    /** Singles out by rank: "our most loyal". */
    SUPERLATIVE,
    /** Words that never belong to the phrase of a person: prepositions, conjunctions. */
    BOUNDARY,
    /** If, imagine, would. */
    HYPOTHETICAL,
    /** We never look, we do not know. */
    DENIAL,
    /** Offers: "free", "the first {number}". */
    OFFER,
    /** Instructions: "order number". */
    INSTRUCTION,
    /** Will, going to. */
    FUTURE,
    /** What the organisation says of its own size. */
    OWN_NUMBERS,
    /** Polls, studies, news, sports, history. */
    PUBLIC_FACT,
    /** Somebody is quoted: "said". */
    SAID,
    /** Averages and shares of everybody. */
    AVERAGE,
    /** Jokes and stories. */
    STORY,
    /** Thanks, praise, lost property. */
    KINDNESS,
    /** Whoever is told of agreed to it: "asked us to share", "with her permission". */
    CONSENT,
    /** Asks for a message out of the public eye. */
    PRIVATE_MESSAGE,
    /** Question words. */
    QUESTION;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in lexicon files, such as {@code same-person}. */
    public String id() {
        return id;
    }

    /** The cue of that name, or nothing. */
    public static Optional<Cue> of(String id) {
        return Arrays.stream(values()).filter(cue -> cue.id.equals(id)).findFirst();
    }
}
