package dev.demur.web;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The cookies of the pages. No script reads them, no other site sends them, and over TLS they never leave it. */
final class Cookies {

    static final String SESSION = "demur-session";

    /** Ties the form to sign in with to the browser that asked for it, as there is no session yet that could. */
    static final String FORM = "demur-form";

    static final String LANGUAGE = "demur-language";

    static final String THEME = "demur-theme";

    static final int A_YEAR = 365 * 24 * 3600;

    private Cookies() {}

    static @Nullable String value(HttpHeaders headers, String name) {
        Cookie cookie = headers.getCookies().get(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** A cookie that ends with the browser. */
    static NewCookie keep(String name, String value, UriInfo address) {
        return lasting(name, value, address, NewCookie.DEFAULT_MAX_AGE);
    }

    static NewCookie drop(String name, UriInfo address) {
        return lasting(name, "", address, 0);
    }

    static NewCookie lasting(String name, String value, UriInfo address, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(address.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
