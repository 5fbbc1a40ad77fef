package dev.demur.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.transaction.Transactions;
import org.junit.jupiter.api.Test;

/** What every memory of the rules announced last must do. */
public abstract class LastRulesetContract {

    private static final RulesetData FIRST = new RulesetData("sha256:1", "default", 3);

    protected abstract LastRuleset last();

    protected abstract Transactions transactions();

    private boolean replace(RulesetData ruleset) {
        return transactions().call(transaction -> last().replace(transaction, ruleset));
    }

    @Test
    void hasNothingBeforeTheFirst() {
        assertThat(replace(FIRST)).isFalse();
    }

    @Test
    void tellsOtherRulesFromTheSame() {
        replace(FIRST);

        assertThat(replace(FIRST)).isFalse();
        assertThat(replace(new RulesetData("sha256:2", "default", 3))).isTrue();
        assertThat(replace(new RulesetData("sha256:2", "strict", 3))).isTrue();
        assertThat(replace(new RulesetData("sha256:2", "strict", 3))).isFalse();
        assertThat(replace(FIRST)).isTrue();
    }
}
