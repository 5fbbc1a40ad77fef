package dev.demur.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages' templates; they escape whatever they are given. */
@CheckedTemplate(basePath = "web")
final class Templates {

    private Templates() {}

    static native TemplateInstance signIn(String formToken, String then, String refusal, boolean openId);

    /** Asks for the address again, from here. */
    static native TemplateInstance again(String here);

    static native TemplateInstance compose(Session session, ComposePage.Offered offered, @Nullable Refusal refusal);

    static native TemplateInstance queue(Session session, ReviewQueue queue);

    static native TemplateInstance review(
            Session session, ReviewSheet sheet, ReviewForm form, @Nullable Refusal refusal);

    /** What browsers are shown in place of a problem. */
    static native TemplateInstance problem(int status);

    /** A part of the page: a clearance, or why there is none. */
    static native TemplateInstance clearance(@Nullable ClearanceView clearance, @Nullable Refusal refusal);

    static native TemplateInstance rules(RuleList list);

    static native TemplateInstance rule(Session session, RuleDetails details);

    /** A part of the page: what a rule makes of a post. */
    static native TemplateInstance trial(Trial trial);

    static native TemplateInstance ruleEditor(Session session, List<String> kinds);

    static native TemplateInstance insights(InsightsView view);

    static native TemplateInstance audit(Session session, AuditView view);

    static native TemplateInstance keys(Session session, KeysView view);

    /** A part of the page: the decision in a sentence. */
    static native TemplateInstance verdict(ReportView report);

    /** A part of the page: what a check found. */
    static native TemplateInstance report(ReportView report);
}
