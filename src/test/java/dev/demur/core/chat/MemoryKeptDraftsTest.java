package dev.demur.core.chat;

final class MemoryKeptDraftsTest extends KeptDraftsContract {

    private final MemoryKeptDrafts drafts = new MemoryKeptDrafts(clock);

    @Override
    protected KeptDrafts drafts() {
        return drafts;
    }
}
