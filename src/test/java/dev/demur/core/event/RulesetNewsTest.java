package dev.demur.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.MemoryWorkspaces;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.review.WordChecker;
import dev.demur.core.rule.Severity;
import dev.demur.core.transaction.MemoryTransactions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RulesetNewsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final WorkspaceId OTHER = new WorkspaceId("ws_other");

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryWorkspaces workspaces = new MemoryWorkspaces();
    private final MemoryOutbox outbox = new MemoryOutbox(transactions);
    private final MemoryLastRuleset last = new MemoryLastRuleset();
    private final WordChecker rules = new WordChecker(Map.of("you", Severity.REVIEW));
    private final RulesetNews news = news(rules);

    private RulesetNews news(WordChecker checker) {
        return new RulesetNews(
                checker, new RulesetNews.Stores(transactions, workspaces, last, outbox), new SettableClock(NOON));
    }

    @BeforeEach
    void addAnotherWorkspace() {
        Workspace other = new Workspace(OTHER, "other", WorkspaceSettings.STANDARD, NOON);
        transactions.run(transaction -> workspaces.add(transaction, other));
    }

    private List<String> told() {
        return outbox.events().stream()
                .map(event -> event.workspace() + " " + ((RulesetData) event.data()).digest())
                .toList();
    }

    @Test
    void saysNothingOfTheRulesTheServiceBeginsWith() {
        assertThat(news.tell()).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsEveryWorkspaceOnceOfOtherRules() {
        news.tell();
        rules.change("sha256:2", Map.of());

        assertThat(news.tell()).isEqualTo(2);
        assertThat(news.tell()).isZero();

        assertThat(told()).containsExactlyInAnyOrder("ws_default sha256:2", "ws_other sha256:2");
        assertThat(outbox.events()).allMatch(event -> event.type() == EventType.RULESET_RELOADED);
    }

    @Test
    void tellsOfRulesThatChangedWhileTheServiceWasDown() {
        news.tell();
        rules.change("sha256:2", Map.of());

        assertThat(news(rules).tell()).isEqualTo(2);
    }

    @Test
    void theSecondProcessThatLoadsTheSameRulesSaysNothing() {
        RulesetNews second = news(rules);
        news.tell();
        second.tell();
        rules.change("sha256:2", Map.of());

        news.tell();

        assertThat(second.tell()).isZero();
    }

    @Test
    void processesWithDifferentRulesDoNotAnnounceInTurnForEver() {
        WordChecker others = new WordChecker(Map.of());
        others.change("sha256:2", Map.of());
        RulesetNews second = news(others);
        news.tell();
        second.tell();
        int before = told().size();

        news.tell();
        second.tell();
        news.tell();

        assertThat(told()).hasSize(before);
    }
}
