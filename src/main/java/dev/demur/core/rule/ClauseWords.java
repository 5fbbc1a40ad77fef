package dev.demur.core.rule;

/**
 * A behaviour as a clause about people, written {@code was … angesehen hat/haben}: what opens it, and the verb after one
 * and after several. A language whose verb does not change writes it once; one without an opener leaves out the sign.
 *
 * @param opener what stands before the people; may be empty
 */
public record ClauseWords(String opener, String one, String many) {

    private static final String PEOPLE = "…";

    /** Reads the notation; any text is one. */
    public static ClauseWords parse(String text) {
        int people = text.indexOf(PEOPLE);
        String opener = people < 0 ? "" : text.substring(0, people).strip();
        String verb = text.substring(people + 1).strip();
        int slash = verb.indexOf('/');
        if (slash < 0) {
            return new ClauseWords(opener, verb, verb);
        }
        String one = verb.substring(0, slash);
        String before = one.substring(0, one.lastIndexOf(' ') + 1);
        return new ClauseWords(opener, one, before + verb.substring(slash + 1));
    }

    /** Whether the verb, or what opens the clause, has to agree with the rest. */
    public boolean agrees() {
        return !opener.isEmpty() || !one.equals(many);
    }
}
