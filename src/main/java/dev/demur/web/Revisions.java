package dev.demur.web;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Finding;
import dev.demur.core.review.Recheck;
import dev.demur.core.review.Review;
import dev.demur.core.review.Revision;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a review, as its page shows them.
 *
 * @param inWords says a stored report in the reader's language
 */
record Revisions(Review review, KeyNames.Names names, UnaryOperator<CheckReport> inWords) {

    /** The number of a revision that there is: the one that is asked for, else the current one. */
    int numbered(@Nullable String asked) {
        return numbered(asked, review.current().number());
    }

    private int numbered(@Nullable String asked, int otherwise) {
        return review.revisions().stream()
                .map(Revision::number)
                .filter(number -> Integer.toString(number).equals(asked))
                .findFirst()
                .orElse(otherwise);
    }

    private Revision revision(int number) {
        return review.revisions().get(number - 1);
    }

    List<ReviewSheet.RevisionLine> lines(int shown) {
        return review.revisions().stream()
                .map(one -> new ReviewSheet.RevisionLine(
                        one.number(),
                        names.of(one.author()),
                        new When(one.createdAt()),
                        one.verdict().decision().id(),
                        one.number() == shown))
                .toList();
    }

    ReviewSheet.@Nullable Wording wording(int number) {
        Revision.Content content = revision(number).content();
        if (content == null) {
            return null;
        }
        boolean isCurrent = number == review.current().number();
        Draft draft = content.draft();
        CheckReport report = inWords.apply(isCurrent ? latest(content) : content.report());
        return new ReviewSheet.Wording(
                number,
                isCurrent,
                draft.text(),
                MarkedText.of(Passage.TEXT, draft.text(), report.findings()),
                draft.inReplyTo() == null ? null : VisibleText.of(draft.inReplyTo()),
                altTexts(draft, report.findings()),
                sources(draft),
                ReportView.kept(
                        draft, report, isCurrent && review.state().status().isPending()));
    }

    /** What the rules in force say, where they came after the revision. */
    private CheckReport latest(Revision.Content content) {
        Recheck recheck = review.recheck();
        return recheck == null || recheck.report() == null ? content.report() : recheck.report();
    }

    private static List<MarkedText> altTexts(Draft draft, List<Finding> findings) {
        List<MarkedText> marked = new ArrayList<>();
        for (int i = 0; i < draft.altTexts().size(); i++) {
            marked.add(MarkedText.of("altTexts[" + i + "]", draft.altTexts().get(i), findings));
        }
        return marked;
    }

    private static List<ReviewSheet.SourceLine> sources(Draft draft) {
        return draft.sources().stream()
                .map(source -> new ReviewSheet.SourceLine(
                        VisibleText.of(source.name()),
                        source.kind().id(),
                        source.cohortSize(),
                        source.consentRef() == null ? null : VisibleText.of(source.consentRef())))
                .toList();
    }

    /** The two that are asked for, else the current one and the one before. */
    ReviewSheet.@Nullable Comparison comparison(SheetParams params) {
        int last = review.current().number();
        if (last == 1) {
            return null;
        }
        int to = numbered(params.to(), last);
        int from = numbered(params.from(), Math.max(1, to - 1));
        Revision.Content before = revision(from).content();
        Revision.Content after = revision(to).content();
        return before == null || after == null
                ? null
                : new ReviewSheet.Comparison(
                        from,
                        to,
                        DiffPart.between(before.draft().text(), after.draft().text()));
    }
}
