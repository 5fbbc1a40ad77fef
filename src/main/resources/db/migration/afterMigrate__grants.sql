-- Runs at every start, behind the migrations: what the application's role may do. One block, so one transaction.
DO $$
BEGIN
    IF current_user <> '${application}' THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), '${application}');
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I',
                       current_schema(), '${application}');
        EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', current_schema(), '${application}');
        EXECUTE format('REVOKE ALL ON flyway_schema_history FROM %I', '${application}');
    END IF;
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON audit_event FROM %I', '${application}');
END
$$;
