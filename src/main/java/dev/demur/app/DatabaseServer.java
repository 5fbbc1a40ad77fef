package dev.demur.app;

import dev.demur.store.Database;
import java.io.IOException;
import java.sql.SQLException;

/** A PostgreSQL server, ours or somebody else's, that can be put to use. */
interface DatabaseServer extends AutoCloseable {

    /** Brings the schema up to date and gives the database its connections. Answers with what to call the server. */
    String open(Database database) throws IOException, SQLException;

    /** Whether it has to be opened again. */
    boolean isLost() throws IOException;

    @Override
    void close() throws IOException;
}
