package dev.demur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** What the page of insights says, in English. */
@MessageBundle(value = "insights", locale = "en")
interface InsightWords {

    @Message("Reviews that ended from {first} to {last}, in UTC.")
    String insights_lead(LocalDate first, LocalDate last);

    @Message("Period")
    String insights_period();

    @Message("{days} days")
    String insights_days(int days);

    @Message("No review ended in this period.")
    String insights_empty();

    @Message("Figures appear once reviewers decide. Checks alone are not counted: nothing of them is stored.")
    String insights_empty_hint();

    @Message("Reviews that ended")
    String insights_ended();

    @Message("Half were decided within")
    String insights_median();

    @Message("Nine in ten were decided within")
    String insights_ninetieth();

    @Message(
            "{#switch unit}{#case 'day'}Decisions by day{#case 'week'}Decisions by week{#else}Decisions by month{/switch}")
    String insights_over_time(String unit);

    @Message("{#switch unit}{#case 'day'}Day{#case 'week'}Week from{#else}Month from{/switch}")
    String insights_from_day(String unit);

    @Message(
            "Stacked bars. In all {approved} approved, {rejected} rejected, {unreviewed} let through unreviewed, {expired} expired. The table below has every number.")
    String insights_chart(long approved, long rejected, long unreviewed, long expired);

    @Message("The table behind it")
    String insights_table();

    @Message("How often reviewers overrule each rule")
    String insights_rules();

    @Message(
            "Overruled: reviewers approved the draft with what the rule had found still in it. Upheld: they rejected it, or it was changed until the rule found nothing. The share overruled is the rule’s false-alarm rate in practice. Drafts that passed are not counted.")
    String insights_rules_hint();

    @Message("Overruled")
    String insights_overruled();

    @Message("Upheld")
    String insights_upheld();

    @Message("Share overruled")
    String insights_share();

    @Message("fewer than five decided")
    String insights_too_few();

    @Message("Rule")
    String insights_rule();

    @Message("In this period reviewers decided no draft in which a rule had found something.")
    String insights_no_rules();

    @Message("By channel")
    String insights_channels();

    @Message("Channel")
    String insights_channel();
}
