package dev.demur.core.check;

import dev.demur.core.disclosure.Cohort;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.text.DataSource;
import java.util.List;
import java.util.Optional;

/**
 * What the author declared about where the figures come from, applied to what the text says: a declared size stands
 * where the text counts nobody, consent on file answers for what is told of people, and a public figure is nobody's
 * secret.
 */
final class DeclaredSources {

    private final List<DataSource> sources;

    DeclaredSources(List<DataSource> sources) {
        this.sources = sources;
    }

    /** The disclosure with the declared number of people, where the text itself states none. */
    Disclosure complete(Disclosure disclosure) {
        boolean countless = disclosure.cohort() == null;
        Optional<Long> size = sources.stream()
                .filter(source -> source.kind() == DataSource.Kind.CUSTOMER_DATA && source.cohortSize() != null)
                .map(DataSource::cohortSize)
                .min(Long::compare);
        if (!countless || size.isEmpty()) {
            return disclosure;
        }
        return new Disclosure(
                disclosure.subject(),
                new Cohort(size.get(), true, Cohort.Origin.DECLARED),
                disclosure.behaviour(),
                disclosure.behaviourGroup(),
                disclosure.details(),
                disclosure.addressed(),
                disclosure.observation());
    }

    /** Why what the disclosure tells may be told, or nothing. */
    Optional<Remark> permission(Disclosure disclosure) {
        for (DataSource source : sources) {
            String consent = source.consentRef();
            if (source.isConsented() && consent != null) {
                return Optional.of(Remark.of(MessageKey.CONSENTED).with("reference", consent));
            }
            if (source.isPublic() && isFigureOf(source, disclosure)) {
                return Optional.of(Remark.of(declared(source)).with("name", source.name()));
            }
        }
        return Optional.empty();
    }

    /** Whether they answer for whatever the text tells: consent is on file, or nothing but public figures was declared. */
    boolean answerForAll() {
        return sources.stream().anyMatch(DataSource::isConsented)
                || (!sources.isEmpty() && sources.stream().allMatch(DataSource::isPublic));
    }

    private static MessageKey declared(DataSource source) {
        return source.kind() == DataSource.Kind.SURVEY ? MessageKey.DECLARED_SURVEY : MessageKey.DECLARED_PUBLIC;
    }

    /** A source without a size answers for every figure only when nothing else was declared. */
    private boolean isFigureOf(DataSource source, Disclosure disclosure) {
        Long size = source.cohortSize();
        if (size == null) {
            return sources.stream().allMatch(DataSource::isPublic);
        }
        return disclosure.cohort() != null && disclosure.cohort().count() == size;
    }
}
