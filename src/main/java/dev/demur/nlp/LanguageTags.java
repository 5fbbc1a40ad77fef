package dev.demur.nlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Shortens the three-letter codes that models use to the two-letter ones of BCP 47, where there is one. */
final class LanguageTags {

    private static final Map<String, String> SHORT = shortened();

    private LanguageTags() {}

    static String of(String code) {
        return SHORT.getOrDefault(code, code);
    }

    private static Map<String, String> shortened() {
        Map<String, String> tags = new HashMap<>();
        for (String tag : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
        }
        return Map.copyOf(tags);
    }
}
