package dev.demur.core.disclosure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of word that tells more of a sentence together with another: people and a number, a deed and a moment. Those named
 * like a {@link Cue} are just that.
 */
enum Motif {
    DEED,
    PAST,
    PERSON,
    PEOPLE,
    NAME,
    FEW,
    MANY,
    SHARE,
    TONE,
    SENSITIVE,
    GREETING,
    PERSONAL_RELATIVE,
    MOMENT,
    CLOCK,
    PERIOD,
    REPETITION,
    PLACE,
    SALUTATION,
    SOMEONE,
    SAME_PERSON,
    EVERYONE,
    SUPERLATIVE,
    DEFINITE,
    INDEFINITE,
    THIRD,
    READER,
    READER_OWN,
    SPEAKER,
    SPEAKER_OWN,
    OWN_PLACE,
    SOURCE,
    NEGATION,
    DENIAL,
    HYPOTHETICAL,
    FUTURE,
    OFFER,
    INSTRUCTION,
    PRIVATE_MESSAGE,
    PUBLIC_FACT,
    KINDNESS,
    QUESTION;

    private static final double FEW_FROM = 2;
    private static final double MANY_FROM = 100;

    private static final Map<Cue, Motif> OF_CUES = ofCues();
    private static final Map<String, Motif> OF_CLASSES = Map.of(
            "behaviour", DEED,
            "given-name", NAME,
            "title", NAME,
            "sensitive", SENSITIVE,
            "percent", SHARE,
            "greeting", GREETING,
            "personal-relative", PERSONAL_RELATIVE);
    private static final Map<Motif, Map<Motif, String>> PAIRS = pairs();

    /** The motif a word adds by this sense, if any. */
    static Optional<Motif> of(Sense sense) {
        if (sense instanceof Sense.OfCue cue) {
            return Optional.ofNullable(OF_CUES.get(cue.cue()));
        }
        if (sense instanceof Sense.OfPeople people) {
            return Optional.of(people.plural() ? PEOPLE : PERSON);
        }
        if (sense instanceof Sense.OfNumber number && number.of() == Sense.OfNumber.Of.THINGS) {
            return ofCount(number.value());
        }
        if (sense instanceof Sense.OfTone) {
            return Optional.of(TONE);
        }
        return Optional.ofNullable(sense instanceof Sense.OfPastForm ? PAST : OF_CLASSES.get(sense.className()));
    }

    /** "This one's for you" counts nothing. */
    private static Optional<Motif> ofCount(double count) {
        if (count < FEW_FROM) {
            return Optional.empty();
        }
        return Optional.of(count < MANY_FROM ? FEW : MANY);
    }

    /** The names of all two that stand together in a sentence. */
    static void addPairs(Set<Motif> together, Set<String> names) {
        for (Motif one : together) {
            PAIRS.getOrDefault(one, Map.of()).forEach((other, name) -> {
                if (together.contains(other)) {
                    names.add(name);
                }
            });
        }
    }

    private static Map<Cue, Motif> ofCues() {
        Map<Cue, Motif> motifs = new EnumMap<>(Cue.class);
        for (Cue cue : Cue.values()) {
            Arrays.stream(values())
                    .filter(motif -> motif.name().equals(cue.name()))
                    .forEach(motif -> motifs.put(cue, motif));
        }
        return motifs;
    }

    /** Each motif with those after it. */
    private static Map<Motif, Map<Motif, String>> pairs() {
        Map<Motif, Map<Motif, String>> pairs = new EnumMap<>(Motif.class);
        for (Motif one : values()) {
            Map<Motif, String> with = new EnumMap<>(Motif.class);
            EnumSet.complementOf(EnumSet.range(values()[0], one)).forEach(other -> with.put(other, one + "+" + other));
            pairs.put(one, with);
        }
        return pairs;
    }
}
