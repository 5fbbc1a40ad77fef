-- What happened that others want to hear about: written with the change itself, kept until nobody waits for it.
CREATE TABLE outgoing_event (
    sequence     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           text COLLATE "C" NOT NULL UNIQUE,
    workspace_id text        NOT NULL REFERENCES workspace (id),
    type         text        NOT NULL,
    at           timestamptz NOT NULL,
    data         jsonb       NOT NULL
);

CREATE INDEX outgoing_event_to_forget ON outgoing_event (at);

-- An event on its way to one target: a webhook, a chat channel. Those of one subject go one after the other.
CREATE TABLE delivery (
    sequence       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id             text COLLATE "C" NOT NULL UNIQUE,
    event          bigint      NOT NULL REFERENCES outgoing_event (sequence),
    target_kind    text COLLATE "C" NOT NULL,
    target         text COLLATE "C" NOT NULL,
    subject        text COLLATE "C" NOT NULL,
    state          text        NOT NULL CHECK (state IN ('pending', 'delivered', 'dead')),
    created_at     timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    -- Whoever claimed it has it until then; the number of the attempt tells one claim from the next.
    leased_until   timestamptz,
    attempts       integer     NOT NULL,
    first_tried_at timestamptz,
    settled_at     timestamptz CHECK ((settled_at IS NULL) = (state = 'pending')),
    -- What came of the last attempt.
    reason         text        NOT NULL,
    status         integer
);

CREATE INDEX delivery_waiting ON delivery (target_kind, target, sequence) WHERE state = 'pending';
CREATE INDEX delivery_in_order ON delivery (target_kind, target, subject, sequence) WHERE state = 'pending';
CREATE INDEX delivery_under_way ON delivery (leased_until) WHERE state = 'pending' AND leased_until IS NOT NULL;
CREATE INDEX delivery_log ON delivery (target_kind, target, sequence);
CREATE INDEX delivery_by_event ON delivery (event);
CREATE INDEX delivery_to_forget ON delivery (settled_at) WHERE settled_at IS NOT NULL;

-- Addresses that want events of a workspace. What they are signed with is sealed; while a new secret takes over, both sign.
CREATE TABLE webhook (
    id              text COLLATE "C" PRIMARY KEY,
    workspace_id    text        NOT NULL REFERENCES workspace (id),
    url             text        NOT NULL,
    description     text        NOT NULL,
    events          text[]      NOT NULL,
    enabled         boolean     NOT NULL,
    -- Why the service disabled it by itself.
    disabled_reason text,
    secret          bytea       NOT NULL,
    previous_secret bytea,
    previous_until  timestamptz CHECK ((previous_until IS NULL) = (previous_secret IS NULL)),
    created_at      timestamptz NOT NULL
);

CREATE INDEX webhook_by_workspace ON webhook (workspace_id, created_at, id);

-- The rules that were announced last, so that of several processes that load them one tells.
CREATE TABLE announced_ruleset (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    digest   text NOT NULL,
    profile  text NOT NULL
);
