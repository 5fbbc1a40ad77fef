-- Teams, and the keys that open their doors.
CREATE TABLE workspace (
    id             text        PRIMARY KEY,
    name           text        NOT NULL,
    approvers      smallint    NOT NULL CHECK (approvers BETWEEN 0 AND 2),
    skippable_by   text        CHECK (skippable_by IN ('checker', 'author', 'reviewer', 'admin')),
    retention_days integer     NOT NULL CHECK (retention_days > 0),
    created_at     timestamptz NOT NULL
);

-- The one that is there from the start.
INSERT INTO workspace (id, name, approvers, retention_days, created_at) VALUES ('ws_default', 'default', 1, 90, now());

CREATE TABLE api_key (
    id           text        PRIMARY KEY,
    workspace_id text        NOT NULL REFERENCES workspace (id),
    name         text        NOT NULL,
    role         text        NOT NULL CHECK (role IN ('checker', 'author', 'reviewer', 'admin')),
    prefix       text        NOT NULL,
    hash         text        NOT NULL UNIQUE CHECK (length(hash) = 64),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    last_used_at timestamptz
);

CREATE INDEX api_key_by_prefix ON api_key (prefix);
CREATE INDEX api_key_by_workspace ON api_key (workspace_id, created_at, id);

-- Answers kept for a day, so that a request sent twice is done once.
CREATE TABLE idempotent_answer (
    workspace_id text        NOT NULL REFERENCES workspace (id),
    caller       text        NOT NULL,
    key          text        NOT NULL,
    fingerprint  text        NOT NULL,
    answer       bytea,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, caller, key)
);

CREATE INDEX idempotent_answer_by_age ON idempotent_answer (created_at);
