package dev.demur.core.check;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.MatchType;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.entity.Entity;
import dev.demur.core.entity.PeopleFinder;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.text.Allowance;
import dev.demur.core.text.WordSplitter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of the organisation's own may stand in a draft on one day. It answers for identifiers and for who a statement is
 * about, never for a sensitive category: nobody's health is public because their name is. Immutable.
 */
final class Allowances {

    private static final Set<MatchType> SAME_NUMBER =
            Set.of(MatchType.EXACT_MATCH, MatchType.NSN_MATCH, MatchType.SHORT_NSN_MATCH);

    private static final int SHORTEST_WORD = 3;
    private static final String IDENTIFIER = "identifier";

    private final List<Allowance> allowed;
    private final WordSplitter splitter;

    private Allowances(List<Allowance> allowed, WordSplitter splitter) {
        this.allowed = allowed;
        this.splitter = splitter;
    }

    /** Those of a rule set and of a draft that count on that day. */
    static Allowances on(LocalDate day, List<Allowance> own, List<Allowance> brought, WordSplitter splitter) {
        return new Allowances(
                Stream.concat(own.stream(), brought.stream())
                        .filter(allowance -> allowance.holdsOn(day))
                        .toList(),
                splitter);
    }

    /** Why what the match of a rule of that category shows may be shown, or nothing. */
    Optional<Remark> permission(Match match, String category, String text) {
        return allowed.stream()
                .filter(allowance -> covers(allowance, match, text)
                        || (category.equals(IDENTIFIER) && names(allowance, match.entity())))
                .findFirst()
                .map(Allowances::reason);
    }

    /** Who speaks for the organisation may be named; what ails or what is paid to them is of another category. */
    private boolean names(Allowance allowance, @Nullable Entity entity) {
        return allowance.kind() == Allowance.Kind.PERSON
                && entity != null
                && entity.type().equals(PeopleFinder.TYPE)
                && Collections.indexOfSubList(words(entity.value()), words(allowance.value())) >= 0;
    }

    private static Remark reason(Allowance allowance) {
        MessageKey key =
                switch (allowance.kind()) {
                    case DOMAIN -> MessageKey.OWN_DOMAIN;
                    case NUMBER -> MessageKey.OWN_NUMBER;
                    case ADDRESS -> MessageKey.OWN_ADDRESS;
                    case PERSON -> MessageKey.OWN_PERSON;
                };
        return allowance.until() == null
                ? Remark.of(key)
                : Remark.of(key).with("until", allowance.until().toString());
    }

    private boolean covers(Allowance allowance, Match match, String text) {
        Entity entity = match.entity();
        return switch (allowance.kind()) {
            case DOMAIN -> entity != null && leadsTo(allowance.value(), entity.value());
            case NUMBER -> entity != null && isSameNumber(allowance.value(), entity.value());
            case ADDRESS -> entity != null && tellsSame(allowance.value(), entity.value());
            case PERSON -> match.disclosure() != null && isAbout(allowance.value(), match.disclosure(), text);
        };
    }

    /**
     * "me@shop.example.com" leads to example.com, "me (at) example.com" too; "me@notexample.com" does not. A link counts
     * for what it carries, and so is covered by nobody's domain: where it leads, the reset key of a customer is at home.
     */
    private static boolean leadsTo(String domain, String value) {
        String wanted = domain.toLowerCase(Locale.ROOT);
        String found = value.toLowerCase(Locale.ROOT);
        int before = found.length() - wanted.length() - 1;
        return found.endsWith(wanted) && before >= 0 && isBoundary(found.charAt(before)) && !found.contains("://");
    }

    private static boolean isBoundary(char c) {
        return !Character.isLetterOrDigit(c) && c != '-';
    }

    private static boolean isSameNumber(String one, String other) {
        String compact = compact(one);
        return (compact.chars().anyMatch(Character::isDigit) && compact.equals(compact(other)))
                || (isDialled(one) && isDialled(other) && isSameTelephone(one, other));
    }

    private static boolean isSameTelephone(String one, String other) {
        return SAME_NUMBER.contains(PhoneNumberUtil.getInstance().isNumberMatch(one, other));
    }

    private static boolean isDialled(String number) {
        return number.chars().noneMatch(Character::isLetter);
    }

    private static String compact(String number) {
        StringBuilder compact = new StringBuilder();
        number.chars().filter(Character::isLetterOrDigit).forEach(c -> compact.append((char) Character.toUpperCase(c)));
        return compact.toString();
    }

    /** One of the two may say more, such as the town, or shorten a word: "Goethestr. 12". */
    private boolean tellsSame(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        return Math.min(first.size(), second.size()) > 1 && (holds(first, second) || holds(second, first));
    }

    private static boolean holds(List<String> whole, List<String> part) {
        return IntStream.rangeClosed(0, whole.size() - part.size()).anyMatch(at -> IntStream.range(0, part.size())
                .allMatch(i -> isSameWord(whole.get(at + i), part.get(i))));
    }

    private static boolean isSameWord(String one, String other) {
        boolean shortened = one.startsWith(other) || other.startsWith(one);
        int letters = Math.min(one.length(), other.length());
        return one.equals(other)
                || (shortened && letters >= SHORTEST_WORD && one.chars().allMatch(Character::isLetter));
    }

    private boolean isAbout(String name, Disclosure disclosure, String text) {
        return disclosure.subject().named()
                && !disclosure.fills(Slot.CATEGORY)
                && Collections.indexOfSubList(words(disclosure.subject().span().in(text)), words(name)) >= 0;
    }

    private List<String> words(String text) {
        return splitter.split(text).stream()
                .filter(word -> word.isWord())
                .map(word -> word.key())
                .toList();
    }
}
