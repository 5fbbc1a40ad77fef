package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class QueueParamsTest {

    private static QueueParams state(@Nullable String state) {
        return new QueueParams(state, null, null, null, null, null);
    }

    @Test
    void showsWhatIsOpenByWhenItIsDue() {
        assertThat(state(null).filter().status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(state("nonsense").shown()).isEqualTo("open");
        assertThat(state(null).order()).isEqualTo(ReviewQuery.Order.DUE);
    }

    @Test
    void showsWhatIsDecidedByWhenItCame() {
        assertThat(state("approved").order()).isEqualTo(ReviewQuery.Order.NEWEST);
        assertThat(state("all").filter()).isEqualTo(ReviewQuery.Filter.ALL);
        assertThat(state("all").order()).isEqualTo(ReviewQuery.Order.NEWEST);
    }

    @Test
    void readsEveryFilter() {
        QueueParams params = new QueueParams("all", "press", "key_a", "small-cohort-behaviour", "two words", null);

        assertThat(params.filter())
                .isEqualTo(new ReviewQuery.Filter(
                        null, Channel.PRESS, "key_a", new RuleId("small-cohort-behaviour"), "two words"));
        assertThat(params.isNarrowed()).isTrue();
        assertThat(state("all").isNarrowed()).isFalse();
    }

    @Test
    void asksForNothingByWhatItDoesNotUnderstand() {
        QueueParams params = new QueueParams("all", "radio", "\0", "Not An Id", "a".repeat(501), null);

        assertThat(params.filter()).isEqualTo(ReviewQuery.Filter.ALL);
    }

    @Test
    void keepsTheFiltersInItsLinks() {
        QueueParams params = new QueueParams("open", "x", null, null, "a&b=ü", "rev_1");

        assertThat(params.in("approved")).isEqualTo("/reviews?state=approved&channel=x&q=a%26b%3D%C3%BC");
        assertThat(params.next("rev_2")).isEqualTo("/reviews?state=open&channel=x&q=a%26b%3D%C3%BC&after=rev_2");
        assertThat(params.cleared()).isEqualTo("/reviews?state=open");
    }
}
