package dev.demur.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** The pages' templates; they escape whatever they are given. */
@CheckedTemplate(basePath = "web")
final class Templates {

    private Templates() {}

    static native TemplateInstance signIn(String formToken, String then, boolean refused);

    static native TemplateInstance compose(
            Session session, ComposePage.Offered offered, @Nullable Refusal refusal);

    static native TemplateInstance queue(Session session, ReviewQueue queue);

    static native TemplateInstance review(
            Session session, ReviewSheet sheet, ReviewForm form, @Nullable Refusal refusal);

    /** What browsers are shown in place of a problem. */
    static native TemplateInstance problem(int status);

    /** A part of the page: a clearance, or why there is none. */
    static native TemplateInstance clearance(@Nullable ClearanceView clearance, @Nullable Refusal refusal);

    /** A part of the page: the decision in a sentence. */
    static native TemplateInstance verdict(ReportView report);

    /** A part of the page: what a check found. */
    static native TemplateInstance report(ReportView report);
}
