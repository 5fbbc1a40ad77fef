package dev.demur.web;

import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.ChainVerification;
import dev.demur.core.audit.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit.
 *
 * @param next the query of the address of the page after it; null on the last
 * @param verification what a walk along the whole chain found; null when none was asked for
 */
record AuditView(
        List<Row> rows,
        Wishes wishes,
        List<String> actions,
        @Nullable String next,
        @Nullable ChainVerification verification) {

    static final int PAGE = 50;

    /** Of the events for a page and one more, which tells whether there is another page. */
    static AuditView of(
            List<RecordedEvent> events, AuditFilter filter, Names names, @Nullable ChainVerification verification) {
        List<RecordedEvent> shown = events.stream().limit(PAGE).toList();
        return new AuditView(
                shown.stream().map(event -> Row.of(event, names.actors())).toList(),
                Wishes.of(filter),
                names.actions(),
                events.size() > PAGE ? next(filter, shown.get(PAGE - 1).sequence()) : null,
                verification);
    }

    private static String next(AuditFilter filter, long before) {
        String query = filter.query();
        return (query.isEmpty() ? "" : query + "&") + "before=" + before;
    }

    /**
     * What the page knows by name.
     *
     * @param actors the names of keys by their ids
     */
    record Names(List<String> actions, Map<String, String> actors) {}

    /** What was asked for, as the form shows it. */
    record Wishes(String first, String last, String action, String actor, String query) {

        static Wishes of(AuditFilter filter) {
            return new Wishes(
                    AuditFilter.text(filter.first),
                    AuditFilter.text(filter.last),
                    AuditFilter.text(filter.action),
                    AuditFilter.text(filter.actor),
                    filter.query());
        }
    }

    /** One event. */
    record Row(
            long sequence,
            String at,
            String actor,
            String actorName,
            String action,
            String subject,
            List<Detail> details,
            String hash) {

        static Row of(RecordedEvent recorded, Map<String, String> names) {
            AuditEvent event = recorded.event();
            return new Row(
                    recorded.sequence(),
                    Moment.toSeconds(event.at()),
                    event.actor(),
                    VisibleText.of(names.getOrDefault(event.actor(), "")),
                    event.action(),
                    event.subject(),
                    event.sortedDetails().entrySet().stream()
                            .map(detail -> new Detail(detail.getKey(), VisibleText.of(detail.getValue())))
                            .toList(),
                    recorded.hash());
        }

        /** Whether it has a page of its own to go to. */
        public boolean isReview() {
            return subject.startsWith("rev_");
        }
    }

    /** What else belongs to an event. */
    record Detail(String name, String value) {}
}
