package dev.demur.web;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.review.insight.ReviewFigures;
import dev.demur.core.review.insight.ReviewFigures.Figures;
import dev.demur.core.rule.RuleId;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /insights}: what the decided reviews of a period show together. */
@Path("/insights")
@PermitAll
class InsightPages {

    private final Door door;
    private final Pages pages;
    private final ReviewFigures figures;
    private final ActiveChecker active;
    private final ReportWords words;
    private final Clock clock;

    InsightPages(Door door, Pages pages, ReviewFigures figures, ActiveChecker active, ReportWords words, Clock clock) {
        this.words = words;
        this.door = door;
        this.pages = pages;
        this.figures = figures;
        this.active = active;
        this.clock = clock;
    }

    @GET
    public Response page(@QueryParam("first") @Nullable String first, @QueryParam("last") @Nullable String last) {
        return door.enter(Section.INSIGHTS.least(), session -> {
            PeriodChoice choice = choice(first, last);
            InsightsView view = InsightsView.of(choice, figures(session, choice), this::title, pages.language());
            return pages.page(Templates.insights(view));
        });
    }

    @GET
    @Path("/{table}.csv")
    public Response table(
            @PathParam("table") String id,
            @QueryParam("first") @Nullable String first,
            @QueryParam("last") @Nullable String last) {
        return door.enter(Section.INSIGHTS.least(), session -> {
            InsightTables table = InsightTables.of(id).orElseThrow(NotFoundException::new);
            return Downloads.csv("demur-" + id, table.csv(figures(session, choice(first, last))));
        });
    }

    private Optional<String> title(RuleId id) {
        return active.state().checker().rules().rule(id).map(rule -> words.inForce()
                .texts(rule)
                .title());
    }

    private Figures figures(Session session, PeriodChoice choice) {
        return figures.of(session.caller().workspace(), choice.period());
    }

    private PeriodChoice choice(@Nullable String first, @Nullable String last) {
        return PeriodChoice.of(first, last, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
