package dev.demur.store;

/** Where a server of our own is to be reached, and the two roles it knows us by. Holds passwords: never printed. */
public record PostgresAddress(int port, String ownerPassword, String applicationPassword) {

    static final String DATABASE = "demur";
    static final String OWNER = "demur_owner";
    static final String APPLICATION = "demur";

    /** The address in JDBC's form. */
    public String url() {
        return url(port, DATABASE);
    }

    /** Details of an error quote rows: they are left out. */
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(port, database);
    }

    @Override
    public String toString() {
        return url();
    }
}
