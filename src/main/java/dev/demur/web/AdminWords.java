package dev.demur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of admins say, in English. */
@MessageBundle(value = "admin", locale = "en")
interface AdminWords {

    @Message(
            "Everything that was decided or changed here, the latest first. Each event holds the hash of the one before: none can be changed or removed unseen.")
    String audit_lead();

    @Message("Verify the chain")
    String audit_verify();

    @Message("The chain is whole: all {events} events are there and as they were recorded.")
    String audit_whole(long events);

    @Message("The chain is broken: event {sequence} is missing, or is not as it was recorded.")
    String audit_broken(Long sequence);

    @Message("What")
    String audit_action();

    @Message("anything")
    String audit_any();

    @Message("Who")
    String audit_actor();

    @Message("Show all")
    String audit_all();

    @Message("No.")
    String audit_number();

    @Message("When (UTC)")
    String audit_when();

    @Message("To what")
    String audit_subject();

    @Message("Details")
    String audit_details();

    @Message("More of the audit")
    String audit_pages();

    @Message("Older events")
    String audit_older();

    @Message("Download the latest 10,000 of these:")
    String audit_download();

    @Message("No event is like that.")
    String audit_none_found();

    @Message("Nothing was decided or changed yet.")
    String audit_empty();

    @Message(
            "Each tool and each person gets a key of their own. The service keeps only what it needs to know a key again.")
    String keys_lead();

    @Message(
            "{#switch id}{#case 'key'}A key needs a name of at most 100 characters, a role, and a last day that is not over.{#case 'own'}You signed in with this key. Sign in with another one to revoke it."
                    + "{#case 'gone'}There is no such key, or it has ended already.{#case 'person'}You come through your organisation: sign in there on the other device.{#case 'settings'}Texts are kept for 1 to 3,650 days, and 0 to 2 people approve.{#else}{id}{/switch}")
    String keys_problem(String id);

    @Message("The key “{name}”")
    String keys_made(String name);

    @Message("Make a sign-in link")
    String keys_link();

    @Message("A link that signs you in")
    String keys_link_made();

    @Message("For another device of yours: whoever opens it is you. It opens once, within an hour.")
    String keys_link_hint();

    @Message("Copy it now: it is shown this once.")
    String keys_once();

    @Message("Make a key")
    String keys_new();

    @Message("Name")
    String keys_name();

    @Message("planning tool")
    String keys_name_example();

    @Message("Role")
    String keys_role();

    @Message("Last day (optional)")
    String keys_last_day();

    @Message("Make key")
    String keys_make();

    @Message(
            "Checkers check. Authors also submit drafts for review. Reviewers also decide those of others. Admins also manage keys and settings.")
    String keys_roles();

    @Message("State")
    String keys_state();

    @Message("Made")
    String keys_made_at();

    @Message("Last used")
    String keys_used_at();

    @Message("Ends")
    String keys_ends_at();

    @Message("never")
    String keys_never();

    @Message("yours")
    String keys_own();

    @Message("{#switch id}{#case 'active'}active{#case 'expired'}expired{#case 'revoked'}revoked{#else}{id}{/switch}")
    String key_state(String id);

    @Message("Replace")
    String keys_rotate();

    @Message("The old one goes on for")
    String keys_overlap();

    @Message("no longer")
    String keys_overlap_none();

    @Message("Revoke")
    String keys_revoke();

    @Message("It ends at once, with everybody’s session by it. This cannot be undone.")
    String keys_revoke_sure();

    @Message("Revoke now")
    String keys_revoke_now();

    @Message("There is no key in the database yet: you came in by the one of the environment.")
    String keys_empty();

    @Message("How the workspace “{name}” reviews")
    String settings_title(String name);

    @Message("Who must approve")
    String settings_approvers();

    @Message("{#switch number}{#case 0}nobody{#case 1}one reviewer{#case 2}two reviewers{#else}{number}{/switch}")
    String settings_approvers_number(int number);

    @Message("Who may do without a review")
    String settings_skippable();

    @Message("nobody")
    String settings_nobody();

    @Message("{role} and above")
    String settings_from(String role);

    @Message("Days a decided text is kept")
    String settings_retention();

    @Message("Save settings")
    String settings_save();

    @Message("Each change is in the audit.")
    String settings_hint();
}
