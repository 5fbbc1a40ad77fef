package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cohort;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Sentence;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A post that is to be put differently, with the words of its language. Belongs to one check; not thread-safe. */
public final class Post {

    private final ReadText text;
    private final RewriteWords words;
    private final List<SentenceView> sentences = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    private final Brief brief;
    private final Surroundings around;

    private Post(ReadText text, Brief brief, Map<String, Lexicon> lexicons, Lexicon main) {
        this.text = text;
        this.brief = brief;
        this.around = new Surroundings(text.text().original());
        this.words = main.entries().rewrites();
        for (Sentence sentence : text.sentences()) {
            sentences.add(lexicons.getOrDefault(sentence.language(), main).view(text, sentence));
        }
        for (int i = 0; i < text.words().size(); i++) {
            spans.add(text.span(i, i + 1));
        }
    }

    /** The post, or nothing where its language has no words to rewrite with. */
    public static Optional<Post> of(ReadText text, Brief brief, Map<String, Lexicon> lexicons) {
        Lexicon main = lexicons.get(text.language());
        return main == null || main.entries().rewrites().labels().isEmpty()
                ? Optional.empty()
                : Optional.of(new Post(text, brief, lexicons, main));
    }

    RewriteWords words() {
        return words;
    }

    boolean isReply() {
        return brief.reply();
    }

    String original() {
        return text.text().original();
    }

    List<SentenceView> sentences() {
        return sentences;
    }

    /** Whether it is about so few that their number alone has to go. */
    boolean isSmall(Disclosure disclosure) {
        Cohort cohort = disclosure.cohort();
        return cohort != null && cohort.count() < brief.smallCohort();
    }

    /** Whether it is about so many that nobody among them is known by their number. */
    boolean isLarge(Disclosure disclosure) {
        Cohort cohort = disclosure.cohort();
        return cohort != null && cohort.count() >= brief.smallCohort();
    }

    /** "Vol.", "no." and "24.12." are no end of a sentence, whatever was read there. */
    boolean endsInAbbreviation(SentenceView sentence) {
        String text = sentence.span().in(original());
        boolean ordinal = sentence.words().verbSecond()
                && text.length() > 1
                && text.endsWith(".")
                && Character.isDigit(text.charAt(text.length() - 2));
        return ordinal || endsInShortWord(sentence, sentence.to() - 1);
    }

    private static boolean endsInShortWord(SentenceView sentence, int stop) {
        return sentence.is(stop, ".")
                && sentence.contains(stop - 1)
                && !sentence.word(stop).spaced()
                && (sentence.isOneOf(WordList.ABBREVIATION, stop - 1)
                        || sentence.word(stop - 1).text().length() == 1);
    }

    boolean isLineHead(int offset) {
        return around.isLineHead(offset);
    }

    /** The whole text. */
    Span whole() {
        return new Span(0, original().length());
    }

    /** Where the words stand in the text as typed. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** The words that share a character with a span. */
    Range range(Span span) {
        int from = 0;
        while (from < spans.size() && spans.get(from).end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < spans.size() && spans.get(to).start() < span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    /** The sentence a word stands in. */
    SentenceView sentenceOf(int word) {
        return sentences.get(indexOf(word));
    }

    /** The place of the sentence a word stands in. */
    int indexOf(int word) {
        for (int i = 0; i < sentences.size(); i++) {
            if (word < sentences.get(i).to()) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    /**
     * What of the request and the profile counts for a rewrite.
     *
     * @param reply whether the post answers somebody
     * @param smallCohort from how many people on their number tells nothing
     */
    public record Brief(boolean reply, long smallCohort) {}
}
