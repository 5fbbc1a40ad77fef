package dev.demur.slack;

import dev.demur.core.review.ReviewException;
import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.logging.Log;
import java.util.function.Consumer;

/** Does something for somebody, and tells them when it cannot be done. */
final class Politely {

    private Politely() {}

    /** Runs the work; what went wrong is told in markup of the chat. */
    static void run(Ask ask, Runnable work, Consumer<String> tell) {
        Words words = ask.words();
        try {
            work.run();
        } catch (RefusedException e) {
            tell.accept(e.reply());
        } catch (ReviewException e) {
            tell.accept(e.match(new RefusalText(words)));
        } catch (StorageUnavailableException e) {
            tell.accept(words.say("unavailable"));
        } catch (RuntimeException e) {
            Log.errorf("chat: failed with %s", e.getClass().getName());
            tell.accept(words.say("failed"));
        }
    }
}
