package dev.demur.core.rule;

/** What a rule says to people, in one language. */
public record RuleTexts(String title, String why, Message message) {

    /** What the rule itself says. */
    public static RuleTexts of(Rule rule) {
        return new RuleTexts(rule.title(), rule.why(), rule.message());
    }
}
