-- What was decided or changed: added to, never altered.
CREATE TABLE audit_event (
    workspace_id   text        NOT NULL REFERENCES workspace (id),
    sequence       bigint      NOT NULL CHECK (sequence > 0),
    at             timestamptz NOT NULL,
    actor          text        NOT NULL,
    action         text        NOT NULL,
    subject        text        NOT NULL,
    ruleset_digest text,
    text_hash      text,
    details        jsonb       NOT NULL,
    previous_hash  text        NOT NULL,
    hash           text        NOT NULL,
    PRIMARY KEY (workspace_id, sequence)
);

CREATE INDEX audit_event_by_subject ON audit_event (workspace_id, subject, sequence);

-- Where each chain ends: the row every writer of a workspace waits for.
CREATE TABLE audit_head (
    workspace_id text   PRIMARY KEY REFERENCES workspace (id),
    sequence     bigint NOT NULL,
    hash         text   NOT NULL
);

-- The application's role may not change events (see afterMigrate); where it owns the table, this stands in the way.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit events are neither changed nor removed' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
