package dev.demur.core.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a noun for people says of their tie to the speaker. */
public enum Role {
    /** In business with the speaker: customer, guest, patient. */
    CUSTOMER,
    /** Anybody: person, woman, guys. */
    HUMAN,
    /** Stands for people: account, household, couple. */
    ACCOUNT,
    /** Works or worked for the speaker: apprentice, colleague. */
    STAFF,
    /** Not yet of age: pupil, toddler. */
    MINOR,
    /** Known for a public part: player, minister, researcher. */
    PUBLIC,
    /** Close to the speaker or the reader: husband, mum. */
    RELATION;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in lexicon files. */
    public String id() {
        return id;
    }

    /** The role of that name, or nothing. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
