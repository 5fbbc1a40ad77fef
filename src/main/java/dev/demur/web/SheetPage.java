package dev.demur.web;

import dev.demur.core.access.Role;
import dev.demur.core.review.Judgement;
import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewUseCases;
import dev.demur.core.review.Ruling;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /reviews/{id}}: one review, and what people do with it. What is refused is said on the same page. */
@Path("/reviews/{id}")
@PermitAll
class SheetPage {

    private static final int LONGEST_COMMENT = 10_000;

    private final Door door;
    private final Pages pages;
    private final SheetReader sheets;
    private final ReviewUseCases reviews;
    private final TypedDrafts drafts;

    SheetPage(Door door, Pages pages, SheetReader sheets, ReviewUseCases reviews, TypedDrafts drafts) {
        this.door = door;
        this.pages = pages;
        this.sheets = sheets;
        this.reviews = reviews;
        this.drafts = drafts;
    }

    @GET
    public Response page(@PathParam("id") String id, @BeanParam SheetParams params) {
        return door.enter(
                Section.REVIEWS.least(),
                session -> pages.page(
                        Templates.review(session, sheets.read(session.caller(), id, params), ReviewForm.EMPTY, null)));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") String id, @BeanParam ReviewForm form) {
        return act(Role.REVIEWER, id, form, (session, review) -> decided(session, review, form));
    }

    private @Nullable Refusal decided(Session session, ReviewId id, ReviewForm form) {
        Optional<Ruling> ruling = Optional.ofNullable(form.decision).flatMap(Ruling::of);
        Optional<Integer> revision = form.readRevision();
        if (ruling.isEmpty() || revision.isEmpty()) {
            return Refusal.UNREADABLE;
        }
        if (form.said().isEmpty() && ruling.get() != Ruling.APPROVE) {
            return Refusal.NO_REASON;
        }
        reviews.decision().decide(session.caller(), id, new Judgement(ruling.get(), revision.get(), form.said()));
        return null;
    }

    @POST
    @Path("/comments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comment(@PathParam("id") String id, @BeanParam ReviewForm form) {
        return act(Role.AUTHOR, id, form, (session, review) -> {
            if (form.said().isEmpty()) {
                return Refusal.EMPTY;
            }
            reviews.comment().comment(session.caller(), review, form.said());
            return null;
        });
    }

    @POST
    @Path("/revisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(@PathParam("id") String id, @BeanParam ReviewForm form) {
        return act(Role.AUTHOR, id, form, (session, review) -> {
            Optional<String> wording = drafts.wording(form.text);
            if (wording.isEmpty()) {
                return Refusal.UNREADABLE;
            }
            reviews.revision().revise(session.caller(), review, wording.get());
            return null;
        });
    }

    @POST
    @Path("/clearance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(@PathParam("id") String id, @BeanParam ReviewForm form) {
        return act(Role.AUTHOR, id, form, (session, review) -> {
            reviews.renewal().renew(session.caller(), review);
            return null;
        });
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@PathParam("id") String id, @BeanParam ReviewForm form) {
        return act(Role.AUTHOR, id, form, (session, review) -> {
            if (!"yes".equals(form.confirm)) {
                return Refusal.UNCONFIRMED;
            }
            reviews.erasure().erase(session.caller(), review);
            return null;
        });
    }

    private Response act(
            Role least, String id, ReviewForm form, BiFunction<Session, ReviewId, @Nullable Refusal> action) {
        return door.submit(least, form.token, session -> {
            Refusal refusal = tried(() -> form.said().length() > LONGEST_COMMENT
                    ? Refusal.TOO_LONG
                    : action.apply(session, SheetReader.named(id)));
            return refusal == null
                    ? Response.seeOther(UriBuilder.fromPath("/reviews/{id}").build(id))
                            .build()
                    : refused(session, id, form, refusal);
        });
    }

    private static @Nullable Refusal tried(Supplier<@Nullable Refusal> action) {
        try {
            return action.get();
        } catch (ReviewException.NotFound e) {
            throw e;
        } catch (ReviewException e) {
            return Refusal.of(e);
        }
    }

    private Response refused(Session session, String id, ReviewForm form, Refusal refusal) {
        ReviewSheet sheet = sheets.read(session.caller(), id, SheetParams.NONE);
        return pages.page(refusal.status(), Templates.review(session, sheet, form, refusal))
                .build();
    }
}
