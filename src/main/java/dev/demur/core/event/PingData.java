package dev.demur.core.event;

/** A subscription that somebody tries. */
public record PingData(String webhook) implements EventData {

    @Override
    public String subject() {
        return webhook;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ping(this);
    }
}
