package dev.demur.rest;

import dev.demur.core.rule.RuleSet;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets clients keep what hangs on the rule set alone, and ask each time whether it is still the same. */
@Singleton
class RuleCaching {

    private final String version;

    RuleCaching(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    Response answer(Request request, RuleSet set, Supplier<?> body) {
        return answer(request, new Edition(set, Optional.empty()), body);
    }

    Response answer(Request request, Edition edition, Supplier<?> body) {
        EntityTag tag = new EntityTag(edition.name() + "-" + version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body.get()) : unchanged;
        return answer.tag(tag).cacheControl(revalidate()).build();
    }

    private static CacheControl revalidate() {
        CacheControl control = new CacheControl();
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }

    /** A rule set as it is told in one language; nothing asked for, as it is. */
    record Edition(RuleSet set, Optional<String> language) {

        static Edition of(RuleSet set, Languages wanted) {
            return new Edition(set, wanted.among(set));
        }

        String name() {
            String plain = "%s-%s".formatted(set.digest(), set.profile().name());
            return language.map(tag -> plain + "-" + tag).orElse(plain);
        }
    }
}
