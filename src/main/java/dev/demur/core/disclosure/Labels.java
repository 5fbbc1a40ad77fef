package dev.demur.core.disclosure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names put together of a kind and what it is called, each made once: a post has some dozens of them. Thread-safe. */
final class Labels {

    private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

    private Labels() {}

    static String of(String kind, String name) {
        return KNOWN.computeIfAbsent(kind, unused -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, unused -> kind + name);
    }
}
