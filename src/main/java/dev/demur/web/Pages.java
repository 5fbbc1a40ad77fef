package dev.demur.web;

import dev.demur.core.access.RandomIds;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Sends pages: in the reader's language, kept by no cache, and held by the browser to what is the service's own. */
@Singleton
class Pages {

    /** Scripts and styles come from this service only. The nonce is for the style sheet that the editor makes itself. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Visit visit;
    private final RandomIds ids;

    Pages(Visit visit, RandomIds ids) {
        this.visit = visit;
        this.ids = ids;
    }

    /** The reader's. */
    Locale language() {
        return visit.language();
    }

    Response page(TemplateInstance template) {
        return page(Response.Status.OK, template).build();
    }

    Response.ResponseBuilder page(Response.Status status, TemplateInstance template) {
        Frame frame = visit.frame(ids.next(""));
        String html = template.setLocale(frame.locale()).data("frame", frame).render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .language(frame.locale())
                .header("Content-Security-Policy", POLICY.formatted(frame.nonce()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language, Cookie")
                .entity(html);
    }
}
