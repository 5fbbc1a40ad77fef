package dev.demur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** What the pages say, in English; the other languages are in {@code messages/}. */
@MessageBundle(value = "msg", locale = "en")
interface Words {

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message("Does your post show people what you know about them?")
    String motto();

    @Message("API key")
    String key();

    @Message(
            "The first start printed an admin key on the console, and a link that needs none. Admins make keys for others.")
    String key_hint();

    @Message("This key opens nothing. Perhaps it has ended, or a sign got lost in copying.")
    String key_refused();

    @Message("This link opens nothing any more: each does so once, and for an hour. The key still does.")
    String link_refused();

    @Message("This form was not sent from this page. Please try again.")
    String form_refused();

    @Message("Sign in with your organisation")
    String sign_in_openid();

    @Message("A session by a key lasts 12 hours at most. It ends with the key, when you sign out, and when the service starts anew.")
    String session_hint();

    @Message("Skip to the content")
    String skip();

    @Message("Language")
    String language();

    @Message("Go on to the page")
    String go_on();

    @Message("Pages")
    String pages();

    @Message(
            "{#switch id}{#case 'compose'}Compose{#case 'reviews'}Reviews{#case 'rules'}Rules{#case 'insights'}Insights{#case 'audit'}Audit"
                    + "{#case 'keys'}Keys{#else}{id}{/switch}")
    String section(String id);

    @Message("Display")
    String display();

    @Message("Colours")
    String theme();

    @Message("{#switch id}{#case 'system'}As the system{#case 'light'}Light{#case 'dark'}Dark{#else}{id}{/switch}")
    String theme_name(String id);

    @Message(
            "{#switch id}{#case 'checker'}Checker{#case 'author'}Author{#case 'reviewer'}Reviewer{#case 'admin'}Admin{#else}{id}{/switch}")
    String role(String id);

    @Message("Your post")
    String your_post();

    @Message("Write your post here")
    String write_here();

    @Message("Where it appears")
    String channel();

    @Message(
            "{#switch id}{#case 'x'}X{#case 'facebook'}Facebook{#case 'instagram'}Instagram{#case 'linkedin'}LinkedIn{#case 'tiktok'}TikTok"
                    + "{#case 'threads'}Threads{#case 'bluesky'}Bluesky{#case 'mastodon'}Mastodon{#case 'youtube'}YouTube"
                    + "{#case 'review-reply'}Reply to a review{#case 'billboard'}Billboard{#case 'press'}Press"
                    + "{#case 'other'}Elsewhere{#else}{id}{/switch}")
    String channel_name(String id);

    @Message("What you reply to")
    String reply();

    @Message("Paste the review or post you answer. It is read for context and not judged.")
    String reply_hint();

    @Message("The draft is kept in this browser only, so that it survives a reload. Checks store nothing.")
    String draft_hint();

    @Message("Discard draft")
    String discard();

    @Message("Verdict")
    String verdict();

    @Message("Findings")
    String findings();

    @Message("Type, and what the post gives away appears here.")
    String nothing_yet();

    @Message("Try an example")
    String example();

    @Message("To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?")
    String example_text();

    @Message("Checking …")
    String waiting();

    @Message("Could not check. The draft is safe; the next key tries again.")
    String unavailable();

    @Message("The draft is too long to check.")
    String too_long();

    @Message(
            "{#switch decision}{#case 'pass'}Good to go{#case 'review'}A person should decide{#case 'block'}Not as it stands{#else}{decision}{/switch}")
    String decision(String decision);

    @Message("{#switch severity}{#case 'info'}Note{#case 'review'}Review{#case 'block'}Stop{#else}{severity}{/switch}")
    String severity(String severity);

    @Message(
            "{#switch slot}{#case 'subject'}Who{#case 'cohort'}How many{#case 'behaviour'}Did what{#case 'trait'}Is what{#case 'object'}With what"
                    + "{#case 'repetition'}How often{#case 'period'}For how long{#case 'moment'}When{#case 'place'}Where{#case 'source'}Known from"
                    + "{#case 'address'}Spoken to{#case 'tone'}Tone{#case 'category'}Kind of data{#else}{slot}{/switch}")
    String slot(String slot);

    @Message("What it rests on")
    String references();

    @Message("Other ways to say it")
    String rewrites();

    @Message("Use this")
    String apply();

    @Message("taken out")
    String removed();

    @Message("put in")
    String added();

    @Message("Could not be checked")
    String incomplete();

    @Message("This page needs JavaScript to check while you type.")
    String needs_script();

    @Message("Too many checks in a short time. In a moment it goes on.")
    String too_many();

    @Message("Where you are")
    String crumbs();

    @Message("{count} rules, judged by the profile “{profile}”. Each says what it looks for, why, and shows it.")
    String rules_lead(int count, String profile);

    @Message("Write a rule file")
    String rules_editor();

    @Message(
            "The last change to the rule files has {problems} problems and is not in force. GET /v1/ruleset names them.")
    String rules_reload_failed(int problems);

    @Message("Find a rule")
    String rules_search();

    @Message("No rule says that.")
    String rules_none_found();

    @Message("Rule set")
    String rules_digest();

    @Message("in force since")
    String rules_loaded();

    @Message(
            "{#switch id}{#case 'behaviour'}What people did{#case 'identifier'}Identifiers and contact data{#case 'minors'}Minors{#case 'reply'}Replies to customers"
                    + "{#case 'secret'}Secrets{#case 'special-category'}Sensitive matters{#case 'staff'}Staff{#else}{id}{/switch}")
    String topic(String id);

    @Message("switched off")
    String rule_off();

    @Message("up to {severity}")
    String rule_up_to(String severity);

    @Message("Why")
    String rule_why();

    @Message("What a finding says")
    String rule_says();

    @Message("Limits of the profile “{profile}”")
    String rule_limits(String profile);

    @Message("Limit")
    String rule_limit();

    @Message("Value")
    String rule_value();

    @Message("Try a post against this rule")
    String rule_try();

    @Message("A post")
    String rule_try_post();

    @Message("A reply to a review")
    String rule_try_reply();

    @Message("Only this rule answers, and if it came close, what was missing. Nothing is stored.")
    String rule_try_hint();

    @Message("Finds {count} examples, exactly where marked")
    String rule_flags(int count);

    @Message("Leaves {count} alone")
    String rule_passes(int count);

    @Message("Should find, and does not yet")
    String rule_gaps();

    @Message("Try it")
    String rule_use();

    @Message("Try marked example {number}")
    String rule_use_example(int number);

    @Message("Try passing example {number}")
    String rule_use_passing(int number);

    @Message(
            "{#switch outcome}{#case 'flags'}The rule finds something.{#case 'near'}Not quite: the rule came close.{#else}The rule has nothing to say.{/switch}")
    String trial(String outcome);

    @Message("What was missing:")
    String trial_missing();

    @Message("Other rules find something:")
    String trial_others();

    @Message(
            "With the loader looking over your shoulder. Nothing here changes the service: download the file and put it into its rules folder.")
    String editor_lead();

    @Message("Kind of file")
    String editor_kind();

    @Message(
            "{#switch id}{#case 'rules'}Rules{#case 'profile'}Profile{#case 'lexicon'}Lexicon{#case 'entities'}Identifiers{#case 'organisation'}Organisation{#case 'references'}References{#else}{id}{/switch}")
    String editor_kind_name(String id);

    @Message("File name")
    String editor_name();

    @Message("Open a file …")
    String editor_open();

    @Message("Download")
    String editor_download();

    @Message("Rule file")
    String editor_label();

    @Message("Ctrl+Space completes, Tab indents after Ctrl+M, F8 goes to the next problem.")
    String editor_keys();

    @Message("Problems")
    String editor_problems();

    @Message("This file would load.")
    String editor_good();

    @Message("This file would not load. Problems: ")
    String editor_bad();

    @Message("Could not ask the loader just now.")
    String editor_unavailable();

    @Message("Line")
    String editor_line();

    @Message("Reviews that ended from {first} to {last}, in UTC.")
    String insights_lead(LocalDate first, LocalDate last);

    @Message("Period")
    String insights_period();

    @Message("{days} days")
    String insights_days(int days);

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Show")
    String show();

    @Message("No review ended in this period.")
    String insights_empty();

    @Message("Figures appear once reviewers decide. Checks alone are not counted: nothing of them is stored.")
    String insights_empty_hint();

    @Message("Reviews that ended")
    String insights_ended();

    @Message("Half were decided within")
    String insights_median();

    @Message("Nine in ten were decided within")
    String insights_ninetieth();

    @Message(
            "{#switch unit}{#case 'day'}Decisions by day{#case 'week'}Decisions by week{#else}Decisions by month{/switch}")
    String insights_over_time(String unit);

    @Message("{#switch unit}{#case 'day'}Day{#case 'week'}Week from{#else}Month from{/switch}")
    String insights_from_day(String unit);

    @Message(
            "Stacked bars. In all {approved} approved, {rejected} rejected, {unreviewed} let through unreviewed, {expired} expired. The table below has every number.")
    String insights_chart(long approved, long rejected, long unreviewed, long expired);

    @Message("The table behind it")
    String insights_table();

    @Message(
            "{#switch id}{#case 'approved'}Approved{#case 'rejected'}Rejected{#case 'unreviewed'}Unreviewed{#case 'expired'}Expired{#else}{id}{/switch}")
    String outcome(String id);

    @Message("How often reviewers overrule each rule")
    String insights_rules();

    @Message(
            "Overruled: reviewers approved the draft with what the rule had found still in it. Upheld: they rejected it, or it was changed until the rule found nothing. The share overruled is the rule’s false-alarm rate in practice. Drafts that passed are not counted.")
    String insights_rules_hint();

    @Message("Overruled")
    String insights_overruled();

    @Message("Upheld")
    String insights_upheld();

    @Message("Share overruled")
    String insights_share();

    @Message("fewer than five decided")
    String insights_too_few();

    @Message("Rule")
    String insights_rule();

    @Message("In this period reviewers decided no draft in which a rule had found something.")
    String insights_no_rules();

    @Message("By channel")
    String insights_channels();

    @Message("Channel")
    String insights_channel();

    @Message("Download CSV")
    String csv();

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

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

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

    @Message("Days until a decided draft’s text is deleted")
    String settings_retention();

    @Message("Save settings")
    String settings_save();

    @Message("Each change is in the audit.")
    String settings_hint();
}
