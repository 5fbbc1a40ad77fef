package dev.demur.store;

import dev.demur.core.clearance.SigningKey;
import dev.demur.core.clearance.SigningKeys;
import dev.demur.core.privacy.SealedRecords;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.transaction.Transaction;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Signing keys in PostgreSQL: the public half as X.509 has it, the private one as PKCS #8 has it, sealed. */
public final class PostgresSigningKeys implements SigningKeys, SealedRecords {

    private static final String SELECT = "SELECT * FROM signing_key ORDER BY signs_from, id";

    /** Taken before the keys are read, as there may be none whose row could be locked. Held until the commit. */
    private static final String LOCK = "LOCK TABLE signing_key IN EXCLUSIVE MODE";

    private final Database database;
    private final TextCipher cipher;

    public PostgresSigningKeys(Database database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public List<SigningKey> all() {
        return database.read(this::read);
    }

    @Override
    public List<SigningKey> lock(Transaction transaction) {
        Handle handle = Database.in(transaction);
        handle.execute(LOCK);
        return read(handle);
    }

    private List<SigningKey> read(Handle handle) {
        return handle.createQuery(SELECT).map((row, context) -> key(row)).list();
    }

    @Override
    public void keep(Transaction transaction, List<SigningKey> keys) {
        Handle handle = Database.in(transaction);
        handle.createUpdate("DELETE FROM signing_key WHERE NOT id = ANY (:ids)")
                .bindArray(
                        "ids", String.class, keys.stream().map(SigningKey::id).toList())
                .execute();
        keys.forEach(key -> insert(handle, key));
    }

    private void insert(Handle handle, SigningKey key) {
        handle.createUpdate(
                        """
                        INSERT INTO signing_key (id, public_key, private_key, signs_from, signs_until)
                        VALUES (:id, :publicKey, :privateKey, :signsFrom, :signsUntil) ON CONFLICT (id) DO NOTHING
                        """)
                .bind("id", key.id())
                .bind("publicKey", key.publicKey().getEncoded())
                .bind("privateKey", cipher.seal(encoded(key.privateKey()), place(key.id())))
                .bind("signsFrom", key.signsFrom())
                .bind("signsUntil", key.signsUntil())
                .execute();
    }

    /** There are two or three: all are done at once. */
    @Override
    public int reseal(int limit) {
        return database.call(transaction -> {
            Handle handle = Database.in(transaction);
            List<SigningKey> older = lock(transaction).stream()
                    .filter(key -> !cipher.isCurrent(sealed(handle, key)))
                    .toList();
            older.forEach(key -> reseal(handle, key));
            return older.size();
        });
    }

    private static byte[] sealed(Handle handle, SigningKey key) {
        return handle.createQuery("SELECT private_key FROM signing_key WHERE id = :id")
                .bind("id", key.id())
                .mapTo(byte[].class)
                .one();
    }

    private void reseal(Handle handle, SigningKey key) {
        handle.createUpdate("UPDATE signing_key SET private_key = :privateKey WHERE id = :id")
                .bind("id", key.id())
                .bind("privateKey", cipher.seal(encoded(key.privateKey()), place(key.id())))
                .execute();
    }

    private static String encoded(ECPrivateKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private SigningKey key(ResultSet row) throws SQLException {
        String id = row.getString("id");
        byte[] privateKey = Base64.getDecoder().decode(cipher.open(row.getBytes("private_key"), place(id)));
        try {
            KeyFactory curve = KeyFactory.getInstance("EC");
            return new SigningKey(
                    id,
                    (ECPrivateKey) curve.generatePrivate(new PKCS8EncodedKeySpec(privateKey)),
                    (ECPublicKey) curve.generatePublic(new X509EncodedKeySpec(row.getBytes("public_key"))),
                    Columns.time(row, "signs_from"),
                    Columns.time(row, "signs_until"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the database holds a signing key that cannot be read");
        }
    }

    private static String place(String id) {
        return "signing-key/" + id;
    }
}
