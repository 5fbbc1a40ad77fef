package dev.demur.rulefile;

import dev.demur.core.rule.RuleFileProblem;
import dev.demur.rulefile.Names.Occurrence;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Checks a whole set of rule files: each by its shape, then what they say of each other. Holds what was read, for the
 * binding. Not thread-safe.
 */
final class FileSetCheck {

    private static final String DEFAULT_PROFILE = "default";

    private final RuleFiles files;
    private final Set<String> entityTypes;
    private final Problems problems = new Problems();
    private final Names names = new Names();
    private final Map<String, Content> contents = new TreeMap<>();

    private FileSetCheck(RuleFiles files, Set<String> entityTypes) {
        this.files = files;
        this.entityTypes = entityTypes;
    }

    /**
     * Checks every file.
     *
     * @param last the file to blame when it and another one claim the same name; may be none of them
     */
    static FileSetCheck of(RuleFiles files, String profile, Set<String> entityTypes, String last) {
        FileSetCheck check = new FileSetCheck(files, entityTypes);
        files.problems().forEach(check.problems::add);
        files.names().stream().filter(name -> !name.equals(last)).forEach(check::read);
        files.names().stream().filter(name -> name.equals(last)).forEach(check::read);
        if (files.problems().isEmpty()) {
            check.together(profile);
        }
        return check;
    }

    List<RuleFileProblem> problems() {
        return problems.sorted();
    }

    /** What stands in the files of one kind, in name order. */
    List<Content> contents(RuleFileKind kind) {
        return contents.entrySet().stream()
                .filter(file -> kind.is(file.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What stands in the files of one kind, by the name each has as one of it. */
    Map<String, Content> named(RuleFileKind kind) {
        Map<String, Content> named = new TreeMap<>();
        contents.forEach((file, content) -> {
            if (kind.is(file)) {
                named.put(kind.nameIn(file), content);
            }
        });
        return named;
    }

    /** What stands in the files a profile is made of, its own last. */
    List<Content> line(String profile) {
        return new ProfileLines(files.names(), names)
                .line(profile).orElseThrow().stream().map(contents::get).toList();
    }

    private void read(String fileName) {
        SourceFile file = files.source(fileName);
        RuleFileKind.of(fileName).ifPresentOrElse(kind -> read(file, kind), () -> problems.add(stray(file)));
    }

    private void read(SourceFile file, RuleFileKind kind) {
        Optional<Node> root = YamlReader.read(file, kind, problems);
        if (root.isEmpty()) {
            names.unsureOf(kind.gives());
            return;
        }
        int before = problems.count();
        FileProblems here = new FileProblems(file, problems);
        new NodeCheck(here, names, classes(root.get(), kind)).check(kind, root.get());
        contents.put(file.name(), new Content(root.get()));
        if (problems.count() == before) {
            new MeaningCheck(here).check(kind, new Content(root.get()));
        }
    }

    private static RuleFileProblem stray(SourceFile file) {
        boolean isYaml = file.name().matches(".*\\.ya?ml");
        return isYaml
                ? file.problem(
                        Place.START,
                        "rule files are not read from this folder",
                        "rules stand in the rules folder itself, the rest in profiles/, lexicon/, entities/ and messages/")
                : file.problem(Place.START, "not a rule file", "rule files end in .yaml; notes can end in .md");
    }

    /** The classes a lexicon defines, known before its phrases are read. */
    private static Set<String> classes(Node root, RuleFileKind kind) {
        Set<String> classes = new TreeSet<>();
        if (kind == RuleFileKind.LEXICON && root instanceof MappingNode top) {
            top.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals("classes"))
                    .filter(entry -> entry.getValueNode() instanceof MappingNode)
                    .flatMap(entry -> ((MappingNode) entry.getValueNode()).getValue().stream())
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode)
                    .forEach(entry -> classes.add(((ScalarNode) entry.getKeyNode()).getValue()));
        }
        return classes;
    }

    private void together(String profile) {
        ProfileLines lines = new ProfileLines(files.names(), names);
        lines.reportCircles(problems);
        missing(lines, DEFAULT_PROFILE, "every set has a profile 'default'");
        if (!profile.equals(DEFAULT_PROFILE)) {
            missing(lines, profile, Suggestion.among(lines.names()).hint(profile));
        }
        if (files.names().stream().noneMatch(RuleFileKind.RULES::is)) {
            problems.add(RuleFiles.problem("no rules", "a file of rules is a .yaml file in this folder itself"));
        }
        twins();
        unwritten();
        unknownNames(lines, profile);
        translations();
    }

    private void missing(ProfileLines lines, String profile, String hint) {
        if (!lines.names().contains(profile)) {
            String fileName = "profiles/" + profile + ".yaml";
            problems.add(new RuleFileProblem(fileName, 1, 1, 1, "", "there is no profile " + Quote.of(profile), hint));
        }
    }

    /** Two files for one profile or one language, which their endings alone tell apart. */
    private void twins() {
        Map<String, String> first = new HashMap<>();
        for (String name : files.names()) {
            boolean isNamed = RuleFileKind.of(name)
                    .filter(kind -> !kind.nameIn(name).isEmpty())
                    .isPresent();
            String twin = isNamed ? first.putIfAbsent(name.substring(0, name.lastIndexOf('.')), name) : null;
            if (twin != null) {
                problems.add(
                        files.source(name).problem(Place.START, twin + " is there as well", "keep one of the two"));
            }
        }
    }

    /** Identifiers that nothing recognises: neither the service by itself nor a pattern. */
    private void unwritten() {
        contents.forEach((name, content) -> {
            if (RuleFileKind.ENTITIES.is(name)) {
                new EntityCheck(files.source(name), entityTypes, problems).check(content);
            }
        });
    }

    /** What the messages of a language say, once every file by itself is right. */
    private void translations() {
        if (problems.count() > 0) {
            return;
        }
        Map<String, String> messages = new HashMap<>();
        contents(RuleFileKind.RULES).stream()
                .flatMap(file -> file.items().stream())
                .forEach(rule ->
                        messages.put(rule.get("id").text(), rule.get("message").text()));
        contents.forEach((name, content) -> {
            if (RuleFileKind.MESSAGES.is(name)) {
                new TranslationCheck(new FileProblems(files.source(name), problems), messages).check(content);
            }
        });
    }

    private void unknownNames(ProfileLines lines, String profile) {
        Map<NameKind, Set<String>> known = known(lines, lines.line(profile));
        for (Occurrence use : names.used()) {
            Set<String> given = known.getOrDefault(use.kind(), Set.of());
            if (!given.contains(use.name()) && names.isSureOf(use.kind())) {
                String hint =
                        Suggestion.among(given).hint(use.name(), use.kind().home());
                use.report(problems, "unknown " + use.kind().noun() + " " + Quote.of(use.name()), hint);
            }
        }
    }

    private Map<NameKind, Set<String>> known(ProfileLines lines, Optional<List<String>> line) {
        Map<NameKind, Set<String>> known = new EnumMap<>(NameKind.class);
        for (Occurrence name : names.given()) {
            boolean counts = name.kind() != NameKind.THRESHOLD
                    || line.filter(fileNames -> fileNames.contains(name.file().name()))
                            .isPresent();
            if (counts) {
                known.computeIfAbsent(name.kind(), none -> new TreeSet<>()).add(name.name());
            }
        }
        if (line.isEmpty()) {
            names.unsureOf(List.of(NameKind.THRESHOLD));
        }
        known.put(NameKind.PROFILE, new TreeSet<>(lines.names()));
        Set<String> entities = known.computeIfAbsent(NameKind.ENTITY, none -> new TreeSet<>());
        entities.addAll(entityTypes);
        entities.addAll(named(RuleFileKind.ENTITIES).keySet());
        known.computeIfAbsent(NameKind.CATEGORY, none -> new TreeSet<>()).add("any");
        return known;
    }
}
