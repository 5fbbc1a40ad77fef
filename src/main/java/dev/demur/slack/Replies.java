package dev.demur.slack;

import jakarta.inject.Singleton;

/** Answers somebody, so that nobody else sees it. Thread-safe. */
@Singleton
class Replies {

    private final ChatClient client;

    Replies(ChatClient client) {
        this.client = client;
    }

    /** Says one thing beside what is there; what is given is markup of that chat. */
    void say(Ask ask, String markup) {
        if (ask.workspace().isMattermost()) {
            send(ask, MattermostPost.answer(markup));
        } else {
            beside(ask, Message.of(markup));
        }
    }

    void beside(Ask ask, Message message) {
        send(ask, message.beside());
    }

    /** In the place of the message that was clicked. */
    void instead(Ask ask, Message message) {
        send(ask, message.instead());
    }

    void send(Ask ask, Object answer) {
        if (ask.answerTo() != null) {
            client.post(ask.answerTo(), answer);
        }
    }
}
