package dev.demur.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * What the person model goes by, worked out once for one sentence: the words around a place without regard to case,
 * their shape and how the sentence as a whole is typed, their endings, and what the lists of names know of them. Belongs
 * to one reading of one sentence; not thread-safe.
 */
public final class PersonFeatures implements BeamSearchContextGenerator<String> {

    private static final String OTHER = "other";
    private static final int PER_TOKEN = 56;

    private final String[][] features;
    private final boolean capitalsTell;

    /** Features of a sentence's tokens, in order, as they were typed. */
    public PersonFeatures(String[] tokens, String[] tags, NameLists lists) {
        SentenceFeatures sentence = new SentenceFeatures(tokens, tags, lists);
        this.features = sentence.all();
        this.capitalsTell = WordShape.capitalsTell(sentence.typed);
    }

    /** Whether the sentence is neither in lower case nor in capitals throughout. */
    boolean capitalsTell() {
        return capitalsTell;
    }

    @Override
    public String[] getContext(int index, String[] tokens, String[] outcomes, Object[] additional) {
        String before = index > 0 ? outcomes[index - 1] : OTHER;
        String twoBefore = index > 1 ? outcomes[index - 2] : OTHER;
        String[] known = features[index];
        String[] all = new String[known.length + 4];
        System.arraycopy(known, 0, all, 0, known.length);
        all[known.length] = "po=" + before;
        all[known.length + 1] = "ppo=" + twoBefore + ',' + before;
        all[known.length + 2] = "pw=" + before + ',' + known[0];
        all[known.length + 3] = "ps=" + before + ',' + known[1];
        return all;
    }

    /** The features that do not hang on what was found before. */
    private static final class SentenceFeatures {
        private final String[] words;
        private final String[] shapes;
        private final String[] listed;
        private final String typed;
        private final String[] tokens;
        private final String[] tags;
        private final NameLists lists;

        SentenceFeatures(String[] tokens, String[] tags, NameLists lists) {
            this.tags = tags;
            this.tokens = tokens;
            this.lists = lists;
            this.words = new String[tokens.length];
            this.shapes = new String[tokens.length];
            this.listed = new String[tokens.length];
            for (int i = 0; i < tokens.length; i++) {
                words[i] = tokens[i].toLowerCase(Locale.ROOT);
                shapes[i] = WordShape.of(tokens[i]);
                listed[i] = lists.known(words[i]);
            }
            this.typed = WordShape.typing(shapes);
        }

        String[][] all() {
            String[][] all = new String[words.length][];
            for (int i = 0; i < words.length; i++) {
                all[i] = at(i);
            }
            return all;
        }

        /** The word and its shape come first: what was found before is joined with them. */
        private String[] at(int i) {
            List<String> found = new ArrayList<>(PER_TOKEN);
            found.add("w=" + words[i]);
            found.add("s=" + shapes[i] + typed);
            addWords(i, found);
            addParts(words[i], found);
            addLists(i, found);
            addTags(i, found);
            addHashtag(i, found);
            return found.toArray(String[]::new);
        }

        private void addWords(int i, List<String> found) {
            for (int away : new int[] {-2, -1, 1, 2}) {
                found.add("w" + away + '=' + word(i + away));
                found.add("s" + away + '=' + shape(i + away) + typed);
            }
            found.add("b-=" + word(i - 1) + ' ' + words[i]);
            found.add("b+=" + words[i] + ' ' + word(i + 1));
            found.add("b--=" + word(i - 2) + ' ' + word(i - 1));
            found.add("b++=" + word(i + 1) + ' ' + word(i + 2));
            found.add("s--=" + shape(i - 1) + shapes[i] + shape(i + 1) + typed);
            if (i == 0) {
                found.add("first" + shapes[i] + typed);
            }
        }

        private static void addParts(String word, List<String> found) {
            for (int length = 2; length <= 4 && length < word.length(); length++) {
                found.add("p=" + word.substring(0, length));
                found.add("e=" + word.substring(word.length() - length));
            }
        }

        private void addLists(int i, List<String> found) {
            String here = list(i);
            String before = list(i - 1);
            String after = list(i + 1);
            String cased = shapes[i] + typed;
            found.add("l=" + here);
            found.add("ls=" + here + cased);
            found.add("l-1=" + before);
            found.add("l+1=" + after);
            found.add("l-=" + before + '|' + here + cased);
            found.add("l+=" + here + '|' + after + cased);
            found.add("l-+=" + before + '|' + here + '|' + after);
            found.add("lc-=" + here + '|' + word(i - 1));
            found.add("lc+=" + here + '|' + word(i + 1));
            found.add("lsh-=" + here + '|' + shape(i - 1) + shapes[i] + shape(i + 1) + typed);
            for (int k = 0; k < here.length(); k++) {
                found.add("l1=" + here.charAt(k));
                found.add("l1s=" + here.charAt(k) + cased);
            }
        }

        private void addTags(int i, List<String> found) {
            found.add("t=" + tags[i]);
            found.add("t-=" + tag(i - 1) + tags[i]);
            found.add("t+=" + tags[i] + tag(i + 1));
            found.add("tl=" + tags[i] + listed[i]);
            found.add("tl-=" + tags[i] + listed[i] + '|' + tag(i - 1) + list(i - 1));
            found.add("tl+=" + tags[i] + listed[i] + '|' + tag(i + 1) + list(i + 1));
            found.add("tc=" + tags[i] + shapes[i] + typed);
            found.add("tw-=" + tags[i] + word(i - 1));
            found.add("tw+=" + tags[i] + word(i + 1));
        }

        private String tag(int i) {
            return i < 0 || i >= words.length ? "<>" : tags[i];
        }

        /** "#MildredGaddis" is a name by its parts. */
        private void addHashtag(int i, List<String> found) {
            if (i > 0 && words[i - 1].equals("#")) {
                found.add("hash=" + listedParts(i));
            }
        }

        private String listedParts(int i) {
            StringBuilder parts = new StringBuilder();
            String token = tokens[i];
            int start = 0;
            for (int k = 1; k <= token.length(); k++) {
                if (k == token.length()
                        || (Character.isUpperCase(token.charAt(k)) && Character.isLowerCase(token.charAt(k - 1)))) {
                    parts.append(lists.known(token.substring(start, k).toLowerCase(Locale.ROOT)))
                            .append('|');
                    start = k;
                }
            }
            return parts.toString();
        }

        private String word(int i) {
            return i < 0 || i >= words.length ? "<>" : words[i];
        }

        private String shape(int i) {
            return i < 0 || i >= words.length ? "<>" : shapes[i];
        }

        private String list(int i) {
            return i < 0 || i >= words.length ? "<>" : listed[i];
        }
    }
}
