package dev.demur.app;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.rule.RuleFileProblem;
import dev.demur.core.rule.RuleSet;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once a rule set is loaded. Rules that were refused later are a warning: the last good ones still judge. */
@Readiness
@Singleton
class RuleSetHealth implements HealthCheck {

    private final ActiveChecker active;

    RuleSetHealth(ActiveChecker active) {
        this.active = active;
    }

    @Override
    public HealthCheckResponse call() {
        ActiveChecker.State state = active.state();
        RuleSet rules = state.checker().rules();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("rules")
                .up()
                .withData("digest", rules.digest())
                .withData("profile", rules.profile().name());
        if (state.failedAt() != null) {
            answer.withData("warning", warning(state));
        }
        return answer.build();
    }

    private static String warning(ActiveChecker.State state) {
        RuleFileProblem first = state.problems().get(0);
        return "changed rules were refused at %s; %d problem(s), the first at %s:%d:%d: %s"
                .formatted(
                        state.failedAt(),
                        state.problems().size(),
                        first.file(),
                        first.line(),
                        first.column(),
                        first.message());
    }
}
