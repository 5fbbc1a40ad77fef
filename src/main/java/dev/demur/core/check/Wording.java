package dev.demur.core.check;

import dev.demur.core.disclosure.Cohort;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.disclosure.Mention;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.disclosure.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts disclosures and decisions into plain sentences. Immutable. */
final class Wording {

    private static final String NOTHING_FOUND = "Nothing in this post shows people what you know about them.";
    private static final List<String> UNKIND = List.of("mocking", "shaming", "pitying");

    private final Optional<Lexicon> english;

    Wording(List<Lexicon> lexicons) {
        this.english = lexicons.stream()
                .filter(lexicon -> lexicon.language().equals("en"))
                .findFirst();
    }

    /** The value of a message's placeholder for one match; empty when there is none. */
    String placeholder(String name, Match match) {
        if (name.equals("identifier")) {
            return match.entity() == null ? "" : match.entity().title();
        }
        Disclosure disclosure = match.disclosure();
        return disclosure == null ? "" : slot(name, disclosure);
    }

    private String slot(String name, Disclosure disclosure) {
        return switch (name) {
            case "who" -> who(disclosure);
            case "count" -> disclosure.cohort() == null ? "" : count(disclosure.cohort());
            case "behaviour" -> did(disclosure);
            default ->
                Slot.of(name).flatMap(disclosure::detail).map(Mention::words).orElse("");
        };
    }

    /** One sentence on what a whole draft shows, from its weightiest findings. */
    String summary(List<Judged> findings, List<Incomplete> incomplete) {
        Optional<Judged> worst = findings.stream()
                .reduce((one, other) ->
                        other.finding().severity().compareTo(one.finding().severity()) > 0 ? other : one);
        if (worst.isPresent()) {
            Disclosure disclosure = worst.get().disclosure();
            return disclosure == null ? worst.get().finding().message() : tells(disclosure);
        }
        return incomplete.isEmpty()
                ? NOTHING_FOUND
                : "Could not be checked in full: " + incomplete.get(0).reason();
    }

    private String tells(Disclosure disclosure) {
        StringBuilder sentence = new StringBuilder(disclosure.addressed() ? "Tells " : "Shows what ");
        sentence.append(who(disclosure));
        sentence.append(disclosure.addressed() ? " what they " : " ").append(did(disclosure));
        List<String> also = new ArrayList<>();
        if (disclosure.fills(Slot.REPETITION)) {
            also.add("how often");
        }
        if (disclosure.fills(Slot.PERIOD) || disclosure.fills(Slot.MOMENT)) {
            also.add("when");
        }
        if (disclosure.fills(Slot.PLACE)) {
            also.add("where");
        }
        sentence.append(joined(also));
        boolean mocked = disclosure
                .detail(Slot.TONE)
                .filter(tone -> UNKIND.contains(tone.value()))
                .isPresent();
        if (mocked) {
            sentence.append(also.isEmpty() ? "" : ",").append(" and mocks them for it");
        }
        return sentence.append('.').toString();
    }

    private static String joined(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        String last = parts.get(parts.size() - 1);
        String rest = String.join(", ", parts.subList(0, parts.size() - 1));
        return rest.isEmpty() ? " and " + last : ", " + rest + " and " + last;
    }

    private String did(Disclosure disclosure) {
        return english.flatMap(lexicon -> lexicon.pastOf(disclosure.behaviour().value()))
                .orElse("did");
    }

    private static String who(Disclosure disclosure) {
        Subject subject = disclosure.subject();
        if (subject.named()) {
            return subject.kind() == Subject.Kind.MINOR ? "a named child" : "a named person";
        }
        return switch (subject.kind()) {
            case PERSON -> "one person";
            case READER -> "the reader";
            case STAFF -> "a member of staff";
            case MINOR -> "a child";
            case GROUP, EVERYONE, PUBLIC ->
                disclosure.cohort() == null
                        ? "a group of people"
                        : count(disclosure.cohort()) + (disclosure.cohort().count() == 1 ? " person" : " people");
        };
    }

    private static String count(Cohort cohort) {
        String count = String.format(Locale.ROOT, "%,d", cohort.count());
        return cohort.exact() ? count : "about " + count;
    }

    /** A finding and the disclosure it is about, if it is about one. */
    record Judged(Finding finding, Match match) {
        @org.jspecify.annotations.Nullable
        Disclosure disclosure() {
            return match.disclosure();
        }
    }
}
