package dev.demur.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Gathers the lists of names from the data files of Datafaker and Synthea (both Apache License 2.0). */
final class NameListBuilder {

    private static final Pattern NAME = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’-]+");
    private static final Pattern GIVEN = Pattern.compile(".*(first|middle|given|english)_name");
    private static final Pattern FAMILY = Pattern.compile(".*last_name(_base)?");
    private static final Pattern PLACE = Pattern.compile("city_name|city|country|state|county|region");

    private final Map<String, SortedSet<String>> lists = new TreeMap<>();

    static Map<String, SortedSet<String>> build(Path datafaker, Path synthea) throws IOException {
        NameListBuilder builder = new NameListBuilder();
        builder.readJar(datafaker);
        builder.readSynthea(synthea);
        builder.settle();
        return builder.lists;
    }

    private void readJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                if (entry.getName().endsWith(".yml")) {
                    readFaker(load(file, entry));
                }
            }
        }
    }

    private void readSynthea(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Object english = map(load(file, file.getJarEntry("names.yml"))).get("english");
            map(english).forEach((kind, names) -> addAll(kind.equals("family") ? "family-en" : "given-en", names));
        }
    }

    private static Object load(JarFile jar, JarEntry entry) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        try (InputStream in = jar.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try {
                return new Yaml(options).load(text);
            } catch (RuntimeException e) {
                return Map.of();
            }
        }
    }

    private void readFaker(Object root) {
        map(root).forEach((locale, content) -> {
            Map<String, Object> faker = map(map(content).get("faker"));
            String suffix = suffix(locale);
            map(faker.get("name")).forEach((key, names) -> {
                if (GIVEN.matcher(key).matches()) {
                    addAll("given-" + suffix, names);
                } else if (FAMILY.matcher(key).matches()) {
                    addAll("family-" + suffix, names);
                }
            });
            map(faker.get("address")).forEach((key, names) -> {
                if (PLACE.matcher(key).matches()) {
                    addAll("places", names);
                }
            });
        });
    }

    private static String suffix(String locale) {
        String language = locale.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return language.equals("en") || language.equals("de") ? language : "other";
    }

    private void addAll(String list, Object names) {
        if (names instanceof Collection<?> all) {
            all.forEach(name -> add(list, String.valueOf(name).strip()));
        }
    }

    private void add(String list, String name) {
        if (NAME.matcher(name).matches() && name.length() > 2 && Character.isUpperCase(name.charAt(0))) {
            lists.computeIfAbsent(list, none -> new TreeSet<>()).add(name);
        }
    }

    /** A name that a language's own list has is not from elsewhere. */
    private void settle() {
        for (String kind : List.of("given", "family")) {
            SortedSet<String> other = Objects.requireNonNull(lists.get(kind + "-other"));
            List<String> known = new ArrayList<>(Objects.requireNonNull(lists.get(kind + "-en")));
            known.retainAll(Objects.requireNonNull(lists.get(kind + "-de")));
            other.removeAll(known);
        }
    }

    static void write(Map<String, SortedSet<String>> lists, Path folder) throws IOException {
        for (Map.Entry<String, SortedSet<String>> list : lists.entrySet()) {
            Files.write(folder.resolve(list.getKey() + ".txt"), list.getValue());
        }
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> strings = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> strings.put(String.valueOf(key), inner));
        }
        return strings;
    }
}
