package dev.demur.rulefile;

import dev.demur.rulefile.Names.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which profile extends which, by the names in their files. Immutable. */
final class ProfileLines {

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Occurrence> parents = new HashMap<>();

    ProfileLines(List<String> fileNames, Names names) {
        for (String fileName : fileNames) {
            name(fileName).ifPresent(profile -> files.putIfAbsent(profile, fileName));
        }
        for (Occurrence use : names.used()) {
            if (use.kind() == NameKind.PROFILE) {
                name(use.file().name()).ifPresent(profile -> parents.put(profile, use));
            }
        }
    }

    private static Optional<String> name(String fileName) {
        return RuleFileKind.of(fileName)
                .filter(kind -> kind == RuleFileKind.PROFILE)
                .map(kind -> kind.nameIn(fileName));
    }

    /** Every profile that has a file. */
    Set<String> names() {
        return files.keySet();
    }

    /** The files a profile is made of, its own last; nothing when one is missing or they run in a circle. */
    Optional<List<String>> line(String profile) {
        List<String> line = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        String at = profile;
        while (at != null) {
            if (!files.containsKey(at) || !seen.add(at)) {
                return Optional.empty();
            }
            line.add(0, files.get(at));
            at = parent(at);
        }
        return Optional.of(line);
    }

    /** Reports each profile that extends itself, be it by way of others. */
    void reportCircles(Problems problems) {
        parents.forEach((profile, use) -> {
            Set<String> seen = new LinkedHashSet<>();
            String at = parent(profile);
            while (at != null && !at.equals(profile) && seen.add(at)) {
                at = parent(at);
            }
            if (profile.equals(at)) {
                String way = seen.isEmpty() ? "" : " by way of " + String.join(", ", seen);
                use.report(problems, "profile " + Quote.of(profile) + " extends itself" + way, "end the circle here");
            }
        });
    }

    private @Nullable String parent(String profile) {
        Occurrence use = parents.get(profile);
        return use == null ? null : use.name();
    }
}
