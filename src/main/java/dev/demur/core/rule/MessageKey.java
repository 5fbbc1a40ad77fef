package dev.demur.core.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sentence, or a part of one, that the engine itself says; its words are in the message files, by {@link #id()}. */
public enum MessageKey {
    NOTHING_FOUND,
    NOT_CHECKED_IN_FULL("reason"),
    SHOWS("who", "behaviour", "also", "mocked"),
    TELLS("who", "behaviour", "also", "mocked"),
    HOW_OFTEN,
    WHEN,
    WHERE,
    /** Ties the only further part to a summary. */
    ALSO_ONE("last"),
    /** The same for several; {@code rest} comes with commas. */
    ALSO_MORE("rest", "last"),
    /** How people are spoken of, right after what they did. */
    MOCKED("they"),
    /** The same after further parts. */
    ALSO_MOCKED("they"),
    /** A number that is not to be taken at its word. */
    ABOUT("count"),
    /** A behaviour no message file names, written like those under {@code behaviours}. */
    DID,
    /** Words of a draft. */
    QUOTED("words"),
    /** Ties names of which one would do. */
    OR("rest", "last"),
    FIELD_NOT_READ("field"),
    LANGUAGE_NOT_READ("field"),
    RULE_NOT_FINISHED("rule", "field"),
    OWN_DOMAIN("until"),
    OWN_NUMBER("until"),
    OWN_ADDRESS("until"),
    OWN_PERSON("until"),
    CONSENTED("reference"),
    DECLARED_PUBLIC("name"),
    DECLARED_SURVEY("name"),
    GUARDED("guard"),
    EVIDENCE("score", "needed", "signs"),
    NO_EVIDENCE("score", "needed"),
    SOMEBODY_NAMED,
    NOBODY_NAMED,
    SPOKEN_TO,
    NOT_SPOKEN_TO,
    NO_COHORT,
    COHORT_NOT_BELOW("count", "limit"),
    COHORT_NOT_AT_LEAST("count", "limit"),
    COHORT_EXACT("count"),
    COHORT_NOT_EXACT("count"),
    NO_BEHAVIOUR,
    OTHER_BEHAVIOUR("behaviour"),
    SLOT_NOT_FOUND("slot"),
    OTHER_VALUE("slot", "value", "asked"),
    TOO_FEW_DETAILS("count", "needed"),
    SLOT_LACKING("slot"),
    SLOT_GIVEN("slot"),
    UNWANTED_IS_THERE,
    NO_TERM,
    NO_PATTERN,
    NO_IDENTIFIER,
    TOO_FAR("count"),
    NOBODY_MEANT,
    OTHER_CHANNEL("channel"),
    NO_SOURCE,
    IS_REPLY,
    IS_NO_REPLY,
    REPLY_SAYS_NOTHING,
    NOT_LIKELY("percent", "needed");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @SuppressWarnings("ImmutableEnumChecker") // List.of has no way to change
    private final List<String> placeholders;

    MessageKey(String... placeholders) {
        this.placeholders = List.of(placeholders);
    }

    /** The name in message files, such as {@code nothing-found}. */
    public String id() {
        return id;
    }

    /** What its words can be filled with. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** The key of that name, or nothing. */
    public static Optional<MessageKey> of(String id) {
        return Arrays.stream(values()).filter(key -> key.id.equals(id)).findFirst();
    }
}
