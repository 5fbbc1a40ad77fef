package dev.demur.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Posts of the report to be read one by one, by language and kind. */
record ListedPosts(String title, int shown, int keptBack, List<Group> groups) {

    /** Posts of one language and kind. */
    record Group(String name, List<Entry> posts) {}

    /** One post as it is shown. */
    record Entry(
            String id, String place, String verdict, String text, @Nullable String answers, List<String> findings) {

        static Entry of(JudgedPost judged) {
            Post post = judged.post();
            return new Entry(
                    post.id(),
                    post.industry() + ", " + Dimension.CHANNEL.of(post),
                    Wanted.of(judged),
                    post.draft().text(),
                    post.draft().inReplyTo(),
                    judged.weighty().stream().map(Wanted::finding).toList());
        }
    }

    static ListedPosts of(Evaluation evaluation, Listing listing, boolean revealBlind) {
        List<JudgedPost> all = listing.of(evaluation.posts());
        Map<String, List<JudgedPost>> groups = all.stream()
                .filter(judged -> revealBlind || !judged.post().origin().blind())
                .collect(Collectors.groupingBy(
                        judged ->
                                judged.post().language() + ", " + judged.post().kind(),
                        TreeMap::new,
                        Collectors.toList()));
        int shown = groups.values().stream().mapToInt(List::size).sum();
        return new ListedPosts(
                listing.title(),
                shown,
                all.size() - shown,
                groups.entrySet().stream()
                        .map(entry -> new Group(
                                entry.getKey(),
                                entry.getValue().stream().map(Entry::of).toList()))
                        .toList());
    }
}
