package dev.demur.rest;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.Wording;
import dev.demur.core.rule.RuleSet;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/**
 * What the current request wants to be told things in: the first language of its {@code Accept-Language} (RFC 9110) that
 * the rules in force have words for. One that asks for none of them gets answers as they come.
 */
@Singleton
class ReaderLanguage {

    private static final String ANY = "*";

    private final CurrentVertxRequest current;
    private final ActiveChecker active;

    ReaderLanguage(CurrentVertxRequest current, ActiveChecker active) {
        this.current = current;
        this.active = active;
    }

    /** The languages asked for. Ask on the thread of the request. */
    Languages wanted() {
        String header = current.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return new Languages(ranges(header).stream()
                .filter(range -> range.getWeight() > 0 && !range.getRange().equals(ANY))
                .map(range -> range.getRange().split("-", 2)[0])
                .toList());
    }

    Wording wording() {
        return wanted().wording(active.state().checker().rules());
    }

    /** The tag of what an answer is in, asked for or not. */
    String tag() {
        return wanted().among(active.state().checker().rules()).orElse(RuleSet.LANGUAGE);
    }

    /** In the order they are preferred in; a header that is none asks for nothing. */
    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
