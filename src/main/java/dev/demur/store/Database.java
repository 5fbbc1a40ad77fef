package dev.demur.store;

import dev.demur.core.transaction.StorageUnavailableException;
import dev.demur.core.transaction.Transaction;
import dev.demur.core.transaction.Transactions;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/**
 * Transactions on PostgreSQL, read committed. Thread-safe. Until {@link #open} gives it a data source, and whenever that
 * cannot be reached, every use ends with {@link StorageUnavailableException}.
 */
public final class Database implements Transactions {

    /** Not static: a transaction of one database is none of another's. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable JdbiTransaction> current = new ThreadLocal<>();

    private volatile @Nullable Jdbi jdbi;

    /** Puts a data source to use whose schema is up to date. No exception it causes says what was written or sought. */
    public void open(DataSource source) {
        Jdbi opened = Jdbi.create(source);
        opened.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        jdbi = opened;
    }

    /** Whether there has been a data source to use. */
    public boolean isOpen() {
        return jdbi != null;
    }

    /** Asks the server for nothing in particular; ends with an exception when there is no answer. */
    public void ping() {
        read(handle -> handle.execute("SELECT 1"));
    }

    @Override
    public <T> T call(Function<Transaction, T> work) {
        JdbiTransaction joined = current.get();
        return joined != null ? work.apply(joined) : begin(work);
    }

    private <T> T begin(Function<Transaction, T> work) {
        try {
            return opened().inTransaction(handle -> within(new JdbiTransaction(handle), work));
        } catch (JdbiException e) {
            throw translated(e);
        }
    }

    private <T> T within(JdbiTransaction transaction, Function<Transaction, T> work) {
        current.set(transaction);
        try {
            return work.apply(transaction);
        } finally {
            current.remove();
        }
    }

    /** Reads: within the transaction of this thread where there is one, else by itself. */
    <T> T read(Function<Handle, T> query) {
        JdbiTransaction joined = current.get();
        if (joined != null) {
            return query.apply(joined.handle());
        }
        try {
            return opened().withHandle(query::apply);
        } catch (JdbiException e) {
            throw translated(e);
        }
    }

    /** The connection of a transaction of this database. */
    static Handle in(Transaction transaction) {
        return ((JdbiTransaction) transaction).handle();
    }

    private Jdbi opened() {
        Jdbi present = jdbi;
        if (present == null) {
            throw new StorageUnavailableException(null);
        }
        return present;
    }

    private static RuntimeException translated(JdbiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectionException || (cause instanceof SQLException sql && isOutage(sql))) {
                return new StorageUnavailableException(e);
            }
        }
        return e;
    }

    /** Classes of PostgreSQL's error codes: connection (08), insufficient resources (53), operator intervention (57P). */
    private static boolean isOutage(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }

    /** A transaction and the connection it runs on. */
    private record JdbiTransaction(Handle handle) implements Transaction {}
}
