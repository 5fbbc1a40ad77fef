package dev.demur.web;

import io.smallrye.mutiny.subscription.MultiEmitter;

/** An open page, and the line to it. Each is itself and no other, however alike they are. */
final class Watcher {

    private final Watch watch;
    private final MultiEmitter<? super Long> emitter;
    private volatile long told;

    Watcher(Watch watch, MultiEmitter<? super Long> emitter) {
        this.watch = watch;
        this.emitter = emitter;
    }

    Watch watch() {
        return watch;
    }

    MultiEmitter<? super Long> emitter() {
        return emitter;
    }

    void tell(long head) {
        told = head;
        emitter.emit(head);
    }

    void repeat() {
        emitter.emit(told);
    }
}
