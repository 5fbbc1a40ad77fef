package dev.demur.core.check;

import dev.demur.core.rule.Condition;
import java.util.ArrayList;
import java.util.List;

/** Collects the term conditions of rules, however deep they stand. */
final class TermCollector implements Condition.Cases<Boolean> {

    private final List<Condition.Terms> found = new ArrayList<>();

    List<Condition.Terms> found() {
        return found;
    }

    @Override
    public Boolean all(Condition.All all) {
        all.parts().forEach(part -> part.match(this));
        return true;
    }

    @Override
    public Boolean any(Condition.Any any) {
        any.parts().forEach(part -> part.match(this));
        return true;
    }

    @Override
    public Boolean not(Condition.Not not) {
        return not.part().match(this);
    }

    @Override
    public Boolean terms(Condition.Terms terms) {
        return found.add(terms);
    }

    @Override
    public Boolean near(Condition.Near near) {
        near.what().match(this);
        return near.to().match(this);
    }

    @Override
    public Boolean regex(Condition.Regex regex) {
        return false;
    }

    @Override
    public Boolean entity(Condition.EntityIs entity) {
        return false;
    }

    @Override
    public Boolean disclosure(Condition.DisclosureIs disclosure) {
        return false;
    }

    @Override
    public Boolean channel(Condition.ChannelIs channel) {
        return false;
    }

    @Override
    public Boolean source(Condition.SourceIs source) {
        return false;
    }

    @Override
    public Boolean reply(Condition.ReplyIs reply) {
        return false;
    }

    @Override
    public Boolean replySays(Condition.ReplySays replySays) {
        return false;
    }
}
