package dev.demur.core.check;

import dev.demur.core.disclosure.Cohort;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.disclosure.Subject;
import dev.demur.core.entity.Entity;
import dev.demur.core.rule.Referent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says, apart from any language: enough to say it again in another one. Immutable.
 *
 * @param who whom it is about; null when it is about nobody's doings
 * @param count how many they are, where the draft or its author says so
 * @param exact whether that is to be taken at its word
 * @param behaviour the id of what they did, or the words where no lexicon lists it; may be empty
 * @param words by slot, the draft's own words
 * @param mocked whether they are mocked, shamed or pitied
 * @param addressed whether they are spoken to
 * @param identifier the type of the identifier shown, if one is
 */
public record Facts(
        @Nullable Referent who,
        @Nullable Long count,
        boolean exact,
        String behaviour,
        Map<String, String> words,
        boolean mocked,
        boolean addressed,
        @Nullable String identifier) {

    private static final List<String> UNKIND = List.of("mocking", "shaming", "pitying");

    public Facts {
        words = Map.copyOf(words);
    }

    static Facts of(Match match) {
        Entity entity = match.entity();
        String identifier = entity == null ? null : entity.type();
        Disclosure disclosure = match.disclosure();
        return disclosure == null
                ? new Facts(null, null, true, "", Map.of(), false, false, identifier)
                : of(disclosure, identifier);
    }

    private static Facts of(Disclosure disclosure, @Nullable String identifier) {
        Cohort cohort = disclosure.cohort();
        Map<String, String> words = new LinkedHashMap<>();
        disclosure.details().forEach((slot, mention) -> words.put(slot.id(), mention.words()));
        boolean mocked = disclosure
                .detail(Slot.TONE)
                .filter(tone -> UNKIND.contains(tone.value()))
                .isPresent();
        return new Facts(
                who(disclosure.subject(), cohort),
                cohort == null ? null : cohort.count(),
                cohort == null || cohort.exact(),
                disclosure.behaviour().value(),
                words,
                mocked,
                disclosure.addressed(),
                identifier);
    }

    private static Referent who(Subject subject, @Nullable Cohort cohort) {
        if (subject.named()) {
            return subject.kind() == Subject.Kind.MINOR ? Referent.NAMED_CHILD : Referent.NAMED_PERSON;
        }
        return switch (subject.kind()) {
            case PERSON -> Referent.PERSON;
            case READER -> Referent.READER;
            case STAFF -> Referent.STAFF;
            case MINOR -> Referent.CHILD;
            case GROUP, EVERYONE, PUBLIC -> several(cohort);
        };
    }

    private static Referent several(@Nullable Cohort cohort) {
        if (cohort == null) {
            return Referent.GROUP;
        }
        return cohort.count() == 1 ? Referent.COUNTED_ONE : Referent.COUNTED;
    }

    /** Whether the draft fills one of these slots. */
    boolean fills(Slot one, Slot other) {
        return words.containsKey(one.id()) || words.containsKey(other.id());
    }
}
