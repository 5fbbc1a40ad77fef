package dev.demur.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which posts are trained on and which are kept to measure by. None is in both. */
record DataSets(Path folder) {

    List<Post> training(String language) throws IOException {
        List<Post> posts = new ArrayList<>();
        if (language.equals("de")) {
            posts.addAll(smartData());
            return posts;
        }
        for (String section : List.of("a", "b", "e", "g")) {
            posts.addAll(tweets(section));
        }
        List<Post> shared = tweets("h");
        posts.addAll(shared.subList(0, shared.size() / 2));
        posts.addAll(Corpora.conll(folder.resolve("wnut17/wnut17train.conll")));
        return posts;
    }

    Map<String, List<Post>> tests(String language) throws IOException {
        Map<String, List<Post>> tests = new LinkedHashMap<>();
        if (language.equals("de")) {
            tests.put("GermEval 2014 dev, outer PER", Corpora.germEval(folder.resolve("germeval2014/NER-de-dev.tsv")));
            return tests;
        }
        List<Post> shared = tweets("h");
        tests.put("Broad Twitter h, second half", shared.subList(shared.size() / 2, shared.size()));
        tests.put("WNUT 2017 dev", Corpora.conll(folder.resolve("wnut17/emerging.dev.conll")));
        return tests;
    }

    private List<Post> smartData() throws IOException {
        return Corpora.smartData(folder.resolve("smartdata-de/train.jsonl"));
    }

    private List<Post> tweets(String section) throws IOException {
        return Corpora.conll(folder.resolve("broad-twitter-corpus/" + section + ".conll"));
    }
}
