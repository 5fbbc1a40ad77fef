-- Who of a chat is which account. A key's name and role are looked up where keys are; these are for people without one.
CREATE TABLE chat_link (
    team         text COLLATE "C" NOT NULL,
    chat_user    text COLLATE "C" NOT NULL,
    workspace_id text        NOT NULL REFERENCES workspace (id),
    account      text        NOT NULL,
    name         text        NOT NULL,
    role         text        NOT NULL,
    linked_at    timestamptz NOT NULL,
    PRIMARY KEY (team, chat_user)
);

-- Codes that make such links, once. Only their hashes are kept.
CREATE TABLE chat_link_code (
    hash         text COLLATE "C" PRIMARY KEY,
    workspace_id text        NOT NULL REFERENCES workspace (id),
    account      text        NOT NULL,
    name         text        NOT NULL,
    role         text        NOT NULL,
    expires_at   timestamptz NOT NULL
);

CREATE INDEX chat_link_code_by_expiry ON chat_link_code (expires_at);

-- Drafts that wait, sealed, for a click in the chat.
CREATE TABLE chat_draft (
    id           text COLLATE "C" PRIMARY KEY,
    workspace_id text        NOT NULL REFERENCES workspace (id),
    content      bytea       NOT NULL,
    expires_at   timestamptz NOT NULL
);

CREATE INDEX chat_draft_by_expiry ON chat_draft (expires_at);

-- Where messages about reviews stand in a chat, so that they can say later how it ended.
CREATE TABLE chat_message (
    target       text COLLATE "C" NOT NULL,
    review_id    text COLLATE "C" NOT NULL REFERENCES review (id),
    workspace_id text NOT NULL REFERENCES workspace (id),
    channel      text NOT NULL,
    message      text NOT NULL,
    PRIMARY KEY (review_id, target)
);

-- Undecided reviews that people were told of shortly before their posts go out.
CREATE TABLE review_told_due (
    review_id text COLLATE "C" PRIMARY KEY REFERENCES review (id)
);
