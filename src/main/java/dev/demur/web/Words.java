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

    @Message(
            "A session by a key lasts 12 hours at most. It ends with the key, when you sign out, and when the service starts anew.")
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

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Show")
    String show();

    @Message(
            "{#switch id}{#case 'approved'}Approved{#case 'rejected'}Rejected{#case 'unreviewed'}Unreviewed{#case 'expired'}Expired{#else}{id}{/switch}")
    String outcome(String id);

    @Message("Download CSV")
    String csv();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();
}
