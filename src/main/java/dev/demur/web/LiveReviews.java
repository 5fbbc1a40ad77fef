package dev.demur.web;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.audit.RecordedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tells open pages that something happened to reviews, whichever process of the service it went through: it looks at the
 * end of the audit chain of each workspace that is watched. A page that is slow to listen is told of the last change only,
 * so that nothing piles up for it. Thread-safe.
 */
@Singleton
class LiveReviews {

    /** How many pages one session may keep informed at once: over HTTP/1.1 browsers have six lines, and need some to ask. */
    static final int MOST_OF_A_SESSION = 4;

    /** How many pages a process keeps informed at once. */
    static final int MOST = 2_000;

    /** More at once are not looked at one by one: everybody is told. */
    private static final int MOST_EVENTS = 200;

    private static final String OF_REVIEWS = "review.";

    private final AuditTrail trail;
    private final Map<WorkspaceId, Long> seen = new ConcurrentHashMap<>();
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    LiveReviews(AuditTrail trail) {
        this.trail = trail;
    }

    /** Where the workspace's chain ends now: what a page made after this has seen. */
    long head(WorkspaceId workspace) {
        return trail.head(workspace).sequence();
    }

    /** The numbers of events as they come, the last one at once; nothing when there are too many who listen. */
    Optional<Multi<Long>> follow(Watch watch) {
        long ofSession = watchers.stream()
                .filter(watcher -> watcher.watch().session().equals(watch.session()))
                .count();
        return ofSession >= MOST_OF_A_SESSION || watchers.size() >= MOST
                ? Optional.empty()
                : Optional.of(Multi.createFrom()
                        .emitter(emitter -> start(new Watcher(watch, emitter)), BackPressureStrategy.LATEST));
    }

    private void start(Watcher watcher) {
        watchers.add(watcher);
        watcher.emitter().onTermination(() -> watchers.remove(watcher));
        WorkspaceId workspace = watcher.watch().workspace();
        long head = head(workspace);
        seen.putIfAbsent(workspace, head);
        watcher.tell(head);
    }

    /** Looks for what happened since the last look, and tells. */
    void look() {
        Set<WorkspaceId> watched =
                watchers.stream().map(watcher -> watcher.watch().workspace()).collect(Collectors.toSet());
        seen.keySet().retainAll(watched);
        watched.forEach(this::look);
    }

    private void look(WorkspaceId workspace) {
        long head = head(workspace);
        Long before = seen.put(workspace, head);
        if (before == null) {
            tell(workspace, head, Optional.empty());
        } else if (head > before) {
            tell(workspace, head, reviews(trail.after(workspace, before, MOST_EVENTS)));
        }
    }

    /** Which reviews the events are about; nothing when there may be more of them. */
    private static Optional<Set<String>> reviews(List<RecordedEvent> events) {
        return events.size() == MOST_EVENTS
                ? Optional.empty()
                : Optional.of(events.stream()
                        .map(RecordedEvent::event)
                        .filter(event -> event.action().startsWith(OF_REVIEWS))
                        .map(event -> event.subject())
                        .collect(Collectors.toSet()));
    }

    private void tell(WorkspaceId workspace, long head, Optional<Set<String>> reviews) {
        watchers.stream()
                .filter(watcher -> watcher.watch().workspace().equals(workspace))
                .filter(watcher -> reviews.map(watcher.watch()::concerns).orElse(true))
                .forEach(watcher -> watcher.tell(head));
    }

    /** Repeats what was said last, as lines close on the way when nothing is said, and ends those of sessions that have ended. */
    void beat() {
        watchers.forEach(watcher -> {
            if (watcher.watch().isWelcome().getAsBoolean()) {
                watcher.repeat();
            } else {
                watcher.emitter().complete();
            }
        });
    }

    /** How many pages are kept informed. */
    int size() {
        return watchers.size();
    }
}
