package dev.demur.web;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.RuleSet;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /rules}: what is looked for, and why; each rule has a page of its own. */
@Path("/rules")
@PermitAll
class RulePages {

    private final Door door;
    private final Pages pages;
    private final ActiveChecker active;
    private final ReportWords words;

    RulePages(Door door, Pages pages, ActiveChecker active, ReportWords words) {
        this.words = words;
        this.door = door;
        this.pages = pages;
        this.active = active;
    }

    @GET
    public Response list() {
        return door.enter(
                Section.RULES.least(),
                session -> pages.page(Templates.rules(RuleList.of(active.state(), words.inForce()))));
    }

    @GET
    @Path("/{id}")
    public Response rule(@PathParam("id") String id) {
        return door.enter(Section.RULES.least(), session -> {
            RuleSet set = active.state().checker().rules();
            return pages.page(
                    Templates.rule(session, RuleDetails.of(words.inForce().say(find(id, set)), set)));
        });
    }

    static Rule find(String id, RuleSet set) {
        if (!RuleId.isWellFormed(id)) {
            throw new NotFoundException();
        }
        return set.rule(new RuleId(id)).orElseThrow(NotFoundException::new);
    }
}
