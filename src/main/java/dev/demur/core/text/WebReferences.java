package dev.demur.core.text;

/** Tells where the address of a page or the name of an account ends. Stateless. */
final class WebReferences {

    private static final String[] OPENINGS = {"http://", "https://", "www."};
    private static final String NOT_IN_LINKS = "<>\"“”„«»";
    private static final String NOT_LAST_IN_LINKS = ".,;:!?)]}'’…";
    private static final int SHORTEST_DOMAIN = 2;
    private static final int LONGEST_DOMAIN = 12;

    private WebReferences() {}

    /** The end of the link that starts here, with or without its protocol; {@code start} when none does. */
    static int endOfLink(String text, int start) {
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, start, opening, 0, opening.length())) {
                return endOfAddress(text, start + opening.length());
            }
        }
        int slash = endOfHost(text, start);
        return slash > start ? endOfAddress(text, slash) : start;
    }

    private static int endOfAddress(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && NOT_IN_LINKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && NOT_LAST_IN_LINKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Where the path of "shop.example/sale" starts; {@code start} when there is none, as in "10.000/Monat" and "z. B./usw.". */
    private static int endOfHost(String text, int start) {
        int dot = start;
        int end = start;
        while (end < text.length() && isInHost(text.charAt(end))) {
            dot = text.charAt(end) == '.' ? end : dot;
            end++;
        }
        int domain = end - dot - 1;
        boolean path =
                end + 1 < text.length() && text.charAt(end) == '/' && Character.isLetterOrDigit(text.charAt(end + 1));
        boolean known = dot > start
                && domain >= SHORTEST_DOMAIN
                && domain <= LONGEST_DOMAIN
                && text.substring(dot + 1, end).chars().allMatch(Character::isLowerCase);
        return path && known ? end : start;
    }

    private static boolean isInHost(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-';
    }

    /** The end of the handle whose {@code @} stands here; {@code start} when none does, as in an e-mail address. */
    static int endOfHandle(String text, int start) {
        boolean within = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        if (text.charAt(start) != '@' || within) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && isInHandle(text, end)) {
            end++;
        }
        return end > start + 1 ? end : start;
    }

    private static boolean isInHandle(String text, int position) {
        char sign = text.charAt(position);
        boolean goesOn = position + 1 < text.length() && Character.isLetterOrDigit(text.charAt(position + 1));
        return Character.isLetterOrDigit(sign)
                || sign == '_'
                || ((sign == '.' || sign == '-' || sign == '@') && goesOn);
    }
}
