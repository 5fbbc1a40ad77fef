package dev.demur.core.rewrite;

import java.util.List;

/** Takes names out, wherever they stand, as far as each place has good words for it. */
final class HideName implements Strategy {

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        return NamePlace.unnamed(post, Names.toldOf(post, problems).everywhere());
    }
}
