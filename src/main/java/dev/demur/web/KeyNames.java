package dev.demur.web;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.ApiKeys;
import dev.demur.core.access.Caller;
import dev.demur.core.access.EnvironmentKey;
import dev.demur.core.audit.AuditEvent;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people call those who act in a workspace. */
@Singleton
class KeyNames {

    private static final String THE_SERVICE = "Demur";

    private final ApiKeys keys;

    KeyNames(ApiKeys keys) {
        this.keys = keys;
    }

    /** The names as they are now, to somebody of the workspace. */
    Names seenBy(Caller caller) {
        Map<String, String> names = new LinkedHashMap<>();
        for (ApiKey key : keys.list(caller.workspace(), "")) {
            names.put(key.id(), key.name());
        }
        if (caller.workspace().equals(EnvironmentKey.CALLER.workspace())) {
            names.put(EnvironmentKey.CALLER.id(), EnvironmentKey.CALLER.name());
        }
        names.putIfAbsent(caller.id(), caller.name());
        return new Names(names);
    }

    /** Names by id, the oldest first. */
    record Names(Map<String, String> byId) {

        /** The name, made fit to be shown; the id where nobody knows better. */
        String of(String id) {
            return AuditEvent.SERVICE.equals(id) ? THE_SERVICE : VisibleText.of(byId.getOrDefault(id, id));
        }
    }
}
