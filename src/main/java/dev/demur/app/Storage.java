package dev.demur.app;

import dev.demur.core.access.ApiKeys;
import dev.demur.core.access.EnvironmentKey;
import dev.demur.core.access.KeyCheck;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.SignInLinks;
import dev.demur.core.access.Workspaces;
import dev.demur.core.administration.KeyAdministration;
import dev.demur.core.administration.LinkAdministration;
import dev.demur.core.administration.WorkspaceAdministration;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.audit.AuditVerifier;
import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.transaction.Transactions;
import dev.demur.store.AesTextCipher;
import dev.demur.store.Database;
import dev.demur.store.HmacBlindIndex;
import dev.demur.store.MasterKeys;
import dev.demur.store.PostgresApiKeys;
import dev.demur.store.PostgresAuditTrail;
import dev.demur.store.PostgresKeptAnswers;
import dev.demur.store.PostgresWorkspaces;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;

/** Puts the stores and the use cases over them together. */
@ApplicationScoped
class Storage {

    @Produces
    @Singleton
    Database database() {
        return new Database();
    }

    @Produces
    @Singleton
    Workspaces workspaces(Database database) {
        return new PostgresWorkspaces(database);
    }

    @Produces
    @Singleton
    ApiKeys keys(Database database) {
        return new PostgresApiKeys(database);
    }

    @Produces
    @Singleton
    AuditTrail trail(Database database) {
        return new PostgresAuditTrail(database);
    }

    @Produces
    @Singleton
    AuditVerifier verifier(AuditTrail trail) {
        return new AuditVerifier(trail);
    }

    /** Keys that are not keys end the start with what they should be, and nothing of what they are. */
    @Produces
    @Singleton
    MasterKeys masterKeys(AccessSettings settings, SecureRandom random) {
        try {
            return settings.encryption().key().isPresent()
                    ? MasterKeys.parse(settings.encryption().key().get())
                    : MasterKeys.in(settings.data().dir().orElseGet(DataFolder::ofThisUser), random);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException("no encryption key: " + e.getMessage());
        }
    }

    @Produces
    @Singleton
    TextCipher cipher(MasterKeys keys, SecureRandom random) {
        return new AesTextCipher(keys, random);
    }

    @Produces
    @Singleton
    BlindIndex blindIndex(MasterKeys keys) {
        return new HmacBlindIndex(keys);
    }

    @Produces
    @Singleton
    PostgresKeptAnswers keptAnswers(Database database, TextCipher cipher, Clock clock) {
        return new PostgresKeptAnswers(database, cipher, clock);
    }

    @Produces
    @Singleton
    RandomIds ids(SecureRandom random) {
        return new RandomIds(random);
    }

    @Produces
    @Singleton
    SignInLinks links(RandomIds ids, Clock clock) {
        return new SignInLinks(ids, clock);
    }

    @Produces
    @Singleton
    KeyCheck check(ApiKeys keys, Clock clock, AccessSettings settings) {
        return new KeyCheck(
                keys, clock, settings.adminKey().map(EnvironmentKey::new).orElse(null));
    }

    @Produces
    @Singleton
    KeyAdministration.Stores keyStores(
            Transactions transactions, Workspaces workspaces, ApiKeys keys, AuditTrail trail) {
        return new KeyAdministration.Stores(transactions, workspaces, keys, trail);
    }

    @Produces
    @Singleton
    KeyAdministration keyAdministration(
            KeyAdministration.Stores stores, KeyCheck check, SecureRandom random, Clock clock) {
        return new KeyAdministration(stores, check, random, clock);
    }

    @Produces
    @Singleton
    LinkAdministration linkAdministration(Transactions transactions, AuditTrail trail, SignInLinks links, Clock clock) {
        return new LinkAdministration(transactions, trail, links, clock);
    }

    @Produces
    @Singleton
    WorkspaceAdministration.Stores workspaceStores(Transactions transactions, Workspaces workspaces, AuditTrail trail) {
        return new WorkspaceAdministration.Stores(transactions, workspaces, trail);
    }

    @Produces
    @Singleton
    WorkspaceAdministration workspaceAdministration(
            WorkspaceAdministration.Stores stores, KeyAdministration keys, RandomIds ids, Clock clock) {
        return new WorkspaceAdministration(stores, keys, ids, clock);
    }
}
