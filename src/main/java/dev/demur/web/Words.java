package dev.demur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

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

    @Message("This session ends after 12 hours, when you sign out, and when the service starts anew.")
    String session_hint();

    @Message("Skip to the content")
    String skip();

    @Message("Language")
    String language();

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
}
