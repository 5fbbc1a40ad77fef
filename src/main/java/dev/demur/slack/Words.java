package dev.demur.slack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the service says in a chat, in one language: English for every one that there is no other for. Immutable. */
final class Words {

    private static final String BUNDLE = "chat/words";

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(Locale language) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(), control));
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }
}
