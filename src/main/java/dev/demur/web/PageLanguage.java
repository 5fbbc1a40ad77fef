package dev.demur.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The language a page is shown in: the one chosen by the switch, else the first of the browser's that there is. */
final class PageLanguage {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private PageLanguage() {}

    static Locale of(HttpHeaders headers) {
        return Stream.concat(chosen(headers), headers.getAcceptableLanguages().stream())
                .flatMap(wanted ->
                        ALL.stream().filter(known -> known.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    static boolean isKnown(String tag) {
        return ALL.stream().anyMatch(known -> known.getLanguage().equals(tag));
    }

    private static Stream<Locale> chosen(HttpHeaders headers) {
        return Stream.ofNullable(Cookies.value(headers, Cookies.LANGUAGE)).map(Locale::forLanguageTag);
    }
}
