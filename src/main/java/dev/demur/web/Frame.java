package dev.demur.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around each page: the navigation and the reader's choices.
 *
 * @param here the page's own path and query, for the links that come back to it
 * @param nonce of the page's policy
 * @param session of the reader; null when nobody is signed in
 */
record Frame(String here, Locale locale, Theme theme, String nonce, @Nullable Session session) {

    public String language() {
        return locale.getLanguage();
    }

    /** The query of a link that comes back. */
    public String back() {
        return "then=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    public List<Place> places() {
        String path = URI.create(here).getPath();
        return session == null
                ? List.of()
                : Section.of(session.caller().role()).stream()
                        .map(section -> new Place(section.id(), section.address(), section.holds(path)))
                        .toList();
    }

    public List<Choice> languages() {
        return PageLanguage.ALL.stream()
                .map(known -> new Choice(known.getLanguage(), known.equals(locale)))
                .toList();
    }

    public List<Choice> themes() {
        return Arrays.stream(Theme.values())
                .map(known -> new Choice(known.id(), known == theme))
                .toList();
    }

    /** A link of the navigation. */
    record Place(String id, String address, boolean here) {}

    /** One of several, and whether it is the one in use. */
    record Choice(String id, boolean chosen) {}
}
