package dev.demur.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages' templates; they escape whatever they are given. */
@CheckedTemplate(basePath = "web")
final class Templates {

    private Templates() {}

    static native TemplateInstance signIn(String formToken, String then, boolean refused);

    static native TemplateInstance compose(Session session, List<String> channels);

    /** A part of the page: the decision in a sentence. */
    static native TemplateInstance verdict(ReportView report);

    /** A part of the page: what a check found. */
    static native TemplateInstance report(ReportView report);
}
