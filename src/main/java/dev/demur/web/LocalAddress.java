package dev.demur.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses to come back to. One that leads anywhere but to this service is the first page's. */
final class LocalAddress {

    private LocalAddress() {}

    static URI of(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
            return ComposePage.ADDRESS;
        }
        try {
            URI address = new URI(wanted);
            return address.getAuthority() == null && address.getScheme() == null ? address : ComposePage.ADDRESS;
        } catch (URISyntaxException e) {
            return ComposePage.ADDRESS;
        }
    }
}
