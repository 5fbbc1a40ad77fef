package dev.demur.core.entity;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds e-mail addresses: a local part, an at sign and a domain with at least one dot (RFC 5321, section 4.1.2), and the
 * same with its signs in words, "lena at mailbox dot example". A mailbox named for a task (RFC 2142 has the oldest) is an
 * organisation's, and counts only beside a word that ties it to somebody. Thread-safe.
 */
final class EmailRecognizer implements Recognizer {

    private static final String TYPE = "email";
    private static final String LOCAL = "[\\pL\\pN._%+-]{1,64}";
    private static final String LABEL = "[\\pL\\pN](?:[\\pL\\pN-]{0,61}[\\pL\\pN])?";
    private static final Pattern ADDRESS = Pattern.compile(LOCAL + "@(?:" + LABEL + "\\.)+\\pL{2,24}");

    private static final String OPENING = "\\s?[(\\[{<]\\s?";
    private static final String CLOSING = "\\s?[)\\]}>]\\s?";

    private final Set<String> roles;
    private final Pattern bracketedAt;
    private final Pattern bracketed;
    private final Pattern spelled;
    private final PhraseSet dots;

    /**
     * A recognizer that knows mailboxes of tasks from {@code role-mailbox}, and the words for signs from {@code at-word},
     * {@code dot-word} and {@code spelled-domain}, the ends of domains that bare words must lead to.
     */
    EmailRecognizer(WordLists words) {
        this.roles = words.keys("role-mailbox");
        this.dots = words.list("dot-word");
        String at = "(?:@|" + words.expression("at-word") + ")";
        String dot = "(?:\\.|" + words.expression("dot-word") + ")";
        String stop = "(?:\\.|" + OPENING + dot + CLOSING + "|\\s" + dot + "\\s)";
        String domain = words.expression("spelled-domain") + "\\b";
        bracketedAt = Pattern.compile("[(\\[{<]\\s?" + at + "\\s?[)\\]}>]");
        bracketed = Pattern.compile(LOCAL + OPENING + at + CLOSING + LABEL + "(?:" + stop + LABEL + ")+");
        spelled = Pattern.compile(LOCAL + "\\s" + at + "\\s(?:" + LABEL + "\\s" + dot + "\\s)+?(?:" + domain + "\\s"
                + dot + "\\s)?" + domain);
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        List<Candidate> found = new ArrayList<>();
        if (hasLocalPart(text.text())) {
            find(ADDRESS, text.text(), found);
        }
        // The whole expression tries every word as a local part, so a bracket that holds no at sign is told first.
        if (hasBracket(text) && bracketedAt.matcher(text.text()).find()) {
            find(bracketed, text.text(), found);
        }
        if (hasDotInWords(text)) {
            find(spelled, text.text(), found);
        }
        return found;
    }

    /** Whether something stands right before an at sign: before that of a handle nothing does. */
    private static boolean hasLocalPart(String text) {
        int at = text.indexOf('@', 1);
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at = text.indexOf('@', at + 1);
        }
        return at > 0;
    }

    private static boolean hasBracket(ScannedText text) {
        return text.has('(') || text.has('[') || text.has('{') || text.has('<');
    }

    private boolean hasDotInWords(ScannedText text) {
        List<Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (dots.lengthAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private void find(Pattern pattern, String text, List<Candidate> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Certainty certainty = isOfTask(matcher.group()) ? Certainty.POSSIBLE : Certainty.LIKELY;
            found.add(new Candidate(TYPE, matcher.start(), matcher.end(), certainty));
        }
    }

    /** "service.kassel@…" and "info-berlin@…" are mailboxes of tasks as "service@…" is, and so is "guestcare@…". */
    private boolean isOfTask(String address) {
        int end = 0;
        while (end < address.length() && Character.isLetter(address.charAt(end))) {
            end++;
        }
        return isRole(address.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private boolean isRole(String name) {
        return roles.contains(name)
                || IntStream.range(1, name.length())
                        .anyMatch(part ->
                                roles.contains(name.substring(0, part)) && roles.contains(name.substring(part)));
    }
}
