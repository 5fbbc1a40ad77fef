package dev.demur.web;

import dev.demur.core.access.Role;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets in who is signed in and may see a page; sends others to where they can sign in, and from there back. */
@Singleton
class Door {

    private final Visit visit;
    private final Pages pages;

    Door(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The page, for whoever has at least that role.
     *
     * @throws ForbiddenException when the role is a lesser one
     */
    Response enter(Role least, Function<Session, Response> page) {
        return visit.session()
                .map(session -> permitted(session, least))
                .map(page)
                .orElseGet(this::strangers);
    }

    /**
     * What a form asks for, for whoever has at least that role and sends the form from one of our pages.
     *
     * @throws ForbiddenException when the role is a lesser one, or the form another site's
     */
    Response submit(Role least, @Nullable String formToken, Function<Session, Response> action) {
        return enter(least, session -> {
            if (!Tokens.same(session.formToken(), formToken)) {
                throw new ForbiddenException();
            }
            return action.apply(session);
        });
    }

    private static Session permitted(Session session, Role least) {
        if (!session.caller().may(least)) {
            throw new ForbiddenException();
        }
        return session;
    }

    /**
     * A link on another site brings no cookie along, however signed in its reader is. A page of ours that asks for the same
     * address does.
     */
    private Response strangers() {
        return visit.isFromAnotherSite() ? pages.page(Templates.again(visit.here())) : toSignIn();
    }

    private Response toSignIn() {
        return Response.seeOther(UriBuilder.fromUri(SignInPage.ADDRESS)
                        .queryParam("then", "{then}")
                        .build(visit.here()))
                .build();
    }
}
