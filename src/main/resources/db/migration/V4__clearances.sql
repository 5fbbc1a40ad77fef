-- Clearances that still hold, so that they can be revoked; those that ran out are forgotten.
CREATE TABLE clearance (
    id           text COLLATE "C" PRIMARY KEY,
    workspace_id text        NOT NULL REFERENCES workspace (id),
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz
);

CREATE INDEX clearance_by_expiry ON clearance (expires_at);

-- The keys that sign them; the private half is sealed.
CREATE TABLE signing_key (
    id          text COLLATE "C" PRIMARY KEY,
    public_key  bytea       NOT NULL,
    private_key bytea       NOT NULL,
    signs_from  timestamptz NOT NULL,
    signs_until timestamptz NOT NULL CHECK (signs_until > signs_from)
);
