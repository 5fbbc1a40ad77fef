package dev.demur.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditChain;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditQuery;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.audit.ChainHead;
import dev.demur.core.audit.RecordedEvent;
import dev.demur.core.transaction.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Audit events in PostgreSQL. Writers of one workspace wait for one another from their first event to their commit. */
public final class PostgresAuditTrail implements AuditTrail {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final Database database;

    public PostgresAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public RecordedEvent record(Transaction transaction, AuditEvent event) {
        Handle handle = Database.in(transaction);
        RecordedEvent next = AuditChain.link(lockedHead(handle, event.workspace()), event);
        insert(handle, next);
        handle.createUpdate("UPDATE audit_head SET sequence = :sequence, hash = :hash WHERE workspace_id = :workspace")
                .bind("sequence", next.sequence())
                .bind("hash", next.hash())
                .bind("workspace", event.workspace().value())
                .execute();
        return next;
    }

    private static ChainHead lockedHead(Handle handle, WorkspaceId workspace) {
        handle.createUpdate("INSERT INTO audit_head VALUES (:workspace, :sequence, :hash) ON CONFLICT DO NOTHING")
                .bind("workspace", workspace.value())
                .bindMethods(ChainHead.START)
                .execute();
        return handle.createQuery("SELECT sequence, hash FROM audit_head WHERE workspace_id = :workspace FOR UPDATE")
                .bind("workspace", workspace.value())
                .map((row, context) -> head(row))
                .one();
    }

    private static void insert(Handle handle, RecordedEvent recorded) {
        AuditEvent event = recorded.event();
        handle.createUpdate(
                        """
                        INSERT INTO audit_event (workspace_id, sequence, at, actor, action, subject, ruleset_digest, text_hash,
                            details, previous_hash, hash)
                        VALUES (:workspaceId, :sequence, :at, :actor, :action, :subject, :rulesetDigest, :textHash,
                            :json::jsonb, :previousHash, :hash)
                        """)
                .bindMethods(recorded)
                .bindMethods(event)
                .bind("workspaceId", event.workspace().value())
                .bind("json", written(event.sortedDetails()))
                .execute();
    }

    @Override
    public List<RecordedEvent> after(WorkspaceId workspace, long sequence, int limit) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT * FROM audit_event WHERE workspace_id = :workspace AND sequence > :sequence
                        ORDER BY sequence LIMIT :limit
                        """)
                .bind("workspace", workspace.value())
                .bind("sequence", sequence)
                .bind("limit", limit)
                .map((row, context) -> recorded(row))
                .list());
    }

    @Override
    public List<RecordedEvent> latest(AuditQuery query) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT * FROM audit_event WHERE workspace_id = :workspace AND sequence < :before
                            AND (:from::timestamptz IS NULL OR at >= :from) AND (:until::timestamptz IS NULL OR at < :until)
                            AND (:action::text IS NULL OR action = :action) AND (:actor::text IS NULL OR actor = :actor)
                        ORDER BY sequence DESC LIMIT :limit
                        """)
                .bind("workspace", query.workspace().value())
                .bindMethods(query)
                .bindMethods(query.filter())
                .map((row, context) -> recorded(row))
                .list());
    }

    @Override
    public List<String> actions(WorkspaceId workspace) {
        return database.read(handle -> handle.createQuery(
                        "SELECT DISTINCT action FROM audit_event WHERE workspace_id = :workspace ORDER BY action")
                .bind("workspace", workspace.value())
                .mapTo(String.class)
                .list());
    }

    @Override
    public ChainHead head(WorkspaceId workspace) {
        return database.read(
                handle -> handle.createQuery("SELECT sequence, hash FROM audit_head WHERE workspace_id = :workspace")
                        .bind("workspace", workspace.value())
                        .map((row, context) -> head(row))
                        .findOne()
                        .orElse(ChainHead.START));
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(row.getLong("sequence"), row.getString("hash"));
    }

    static RecordedEvent recorded(ResultSet row) throws SQLException {
        AuditEvent event = new AuditEvent(
                new WorkspaceId(row.getString("workspace_id")),
                Columns.time(row, "at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("ruleset_digest"),
                row.getString("text_hash"),
                read(row.getString("details")));
        return new RecordedEvent(row.getLong("sequence"), event, row.getString("previous_hash"), row.getString("hash"));
    }

    private static String written(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private static Map<String, String> read(String details) {
        try {
            return JSON.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds details that are no map of texts", e);
        }
    }
}
