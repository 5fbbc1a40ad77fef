-- Drafts that people decide. What holds words is sealed (bytea) and erased in time; ids compare byte by byte.
CREATE TABLE review (
    id             text COLLATE "C" PRIMARY KEY,
    workspace_id   text        NOT NULL REFERENCES workspace (id),
    channel        text        NOT NULL,
    author         text        NOT NULL,
    title          bytea,
    scheduled_at   timestamptz,
    created_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    state          text        NOT NULL CHECK (state IN ('open', 'changes-requested', 'approved', 'rejected', 'expired')),
    standing       jsonb       NOT NULL,
    closed_at      timestamptz CHECK ((closed_at IS NULL) = (state IN ('open', 'changes-requested'))),
    erased_at      timestamptz,
    -- The current revision, and the latest check of it.
    revision       integer     NOT NULL CHECK (revision > 0),
    decision       text        NOT NULL CHECK (decision IN ('pass', 'review', 'block')),
    text_hash      text        NOT NULL,
    ruleset_digest text        NOT NULL,
    profile        text        NOT NULL,
    rules          text[]      NOT NULL,
    rechecked_at   timestamptz,
    recheck        bytea,
    decision_changed boolean   NOT NULL,
    -- Keyed hashes of the words of the title and of every revision.
    words          uuid[]      NOT NULL,
    -- The oldest key that any of this may be sealed or hashed under.
    key_id         bytea       NOT NULL
);

CREATE INDEX review_by_age ON review (workspace_id, created_at DESC, id DESC);
CREATE INDEX review_by_state ON review (workspace_id, state, created_at DESC, id DESC);
CREATE INDEX review_by_channel ON review (workspace_id, channel, created_at DESC, id DESC);
CREATE INDEX review_by_author ON review (workspace_id, author, created_at DESC, id DESC);
CREATE INDEX review_by_rule ON review USING gin (rules);
CREATE INDEX review_by_word ON review USING gin (words);
CREATE INDEX review_to_expire ON review (scheduled_at) WHERE closed_at IS NULL AND scheduled_at IS NOT NULL;
CREATE INDEX review_to_recheck ON review (ruleset_digest, profile) WHERE closed_at IS NULL;
CREATE INDEX review_to_erase ON review (workspace_id, closed_at) WHERE closed_at IS NOT NULL AND erased_at IS NULL;
CREATE INDEX review_to_reseal ON review (key_id) WHERE erased_at IS NULL;

CREATE TABLE review_revision (
    review_id      text COLLATE "C" NOT NULL REFERENCES review (id),
    number         integer     NOT NULL CHECK (number > 0),
    author         text        NOT NULL,
    created_at     timestamptz NOT NULL,
    decision       text        NOT NULL CHECK (decision IN ('pass', 'review', 'block')),
    text_hash      text        NOT NULL,
    ruleset_digest text        NOT NULL,
    profile        text        NOT NULL,
    rules          text[]      NOT NULL,
    content        bytea,
    PRIMARY KEY (review_id, number)
);

CREATE TABLE review_comment (
    review_id  text COLLATE "C" NOT NULL REFERENCES review (id),
    number     integer     NOT NULL CHECK (number > 0),
    author     text        NOT NULL,
    created_at timestamptz NOT NULL,
    revision   integer     NOT NULL,
    ruling     text        CHECK (ruling IN ('approve', 'reject', 'request-changes')),
    content    bytea,
    PRIMARY KEY (review_id, number)
);
