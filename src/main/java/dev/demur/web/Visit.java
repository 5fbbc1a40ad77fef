package dev.demur.web;

import dev.demur.core.transaction.StorageUnavailableException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request of a browser: who sends it, where to, and how they want to read the answer. */
@RequestScoped
class Visit {

    private final HttpHeaders headers;
    private final UriInfo address;
    private final Sessions sessions;

    Visit(HttpHeaders headers, UriInfo address, Sessions sessions) {
        this.headers = headers;
        this.address = address;
        this.sessions = sessions;
    }

    Optional<Session> session() {
        return sessions.find(cookie(Cookies.SESSION));
    }

    @Nullable
    String cookie(String name) {
        return Cookies.value(headers, name);
    }

    Frame frame(String nonce) {
        return new Frame(here(), language(), theme(), nonce, reader());
    }

    /** Whose name stands in the bar; nobody's while the database cannot say whether they are still welcome. */
    private @Nullable Session reader() {
        try {
            return session().orElse(null);
        } catch (StorageUnavailableException e) {
            return null;
        }
    }

    /** Whether a page of another site led here, as browsers tell since 2023 at the latest. */
    boolean isFromAnotherSite() {
        return "cross-site".equals(headers.getHeaderString("Sec-Fetch-Site"));
    }

    Locale language() {
        return PageLanguage.of(headers);
    }

    /** The path and the query, as they were asked for. */
    String here() {
        String query = address.getRequestUri().getRawQuery();
        String path = address.getRequestUri().getRawPath();
        return query == null ? path : path + "?" + query;
    }

    private Theme theme() {
        return Theme.of(cookie(Cookies.THEME)).orElse(Theme.SYSTEM);
    }
}
