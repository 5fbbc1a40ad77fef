package dev.demur.core.event;

/**
 * The rules that are in force now.
 *
 * @param rules how many
 */
public record RulesetData(String digest, String profile, int rules) implements EventData {

    @Override
    public String subject() {
        return "ruleset";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ruleset(this);
    }
}
