package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.RandomIds;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.ChatLinks;
import dev.demur.core.chat.ChatLinksContract;
import dev.demur.core.chat.KeptDrafts;
import dev.demur.core.chat.KeptDraftsContract;
import dev.demur.core.transaction.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What chats need, on the real database. */
final class PostgresChatTest {

    @Nested
    final class Links extends ChatLinksContract {

        private final Database database = TestPostgres.migrated().database();
        private final PostgresChatLinks links = new PostgresChatLinks(database, Clock.systemUTC());

        @Override
        protected ChatLinks links() {
            return links;
        }

        @Override
        protected Transactions transactions() {
            return database;
        }
    }

    @Nested
    final class Drafts extends KeptDraftsContract {

        private final Database database = TestPostgres.migrated().database();
        private final PostgresKeptDrafts drafts =
                new PostgresKeptDrafts(database, new ToyCipher(), new RandomIds(new SecureRandom()), clock);

        @Override
        protected KeptDrafts drafts() {
            return drafts;
        }

        @Test
        void areSealed() {
            drafts.keep(WorkspaceId.FIRST, "Good morning");

            byte[] content = database.read(handle -> handle.createQuery("SELECT content FROM chat_draft")
                    .mapTo(byte[].class)
                    .one());
            assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("morning");
        }

        @Test
        void areForgottenInTime() {
            drafts.keep(WorkspaceId.FIRST, "Good morning");

            assertThat(drafts.forgetOld()).isZero();
            clock.pass(Duration.ofHours(1));
            assertThat(drafts.forgetOld()).isEqualTo(1);
        }
    }
}
