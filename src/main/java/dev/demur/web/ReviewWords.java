package dev.demur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about reviews say, in English. */
@MessageBundle(value = "rev", locale = "en")
interface ReviewWords {

    @Message("Reviews")
    String reviews();

    @Message("State")
    String by_state();

    @Message(
            "{#switch id}{#case 'open'}Open{#case 'changes-requested'}Changes requested{#case 'approved'}Approved{#case 'rejected'}Rejected"
                    + "{#case 'expired'}Expired{#case 'all'}All{#else}{id}{/switch}")
    String state(String id);

    @Message("Words in title or text")
    String words();

    @Message("Channel")
    String channel();

    @Message("Author")
    String author();

    @Message("Rule")
    String rule();

    @Message("Any")
    String any();

    @Message("Show")
    String show();

    @Message("Show all")
    String clear();

    @Message("Filters")
    String filters();

    @Message("Untitled")
    String untitled();

    @Message("Erased")
    String erased();

    @Message("by {name}")
    String by(String name);

    @Message("revision {number}")
    String revision(int number);

    @Message("submitted")
    String submitted();

    @Message("goes out")
    String goes_out();

    @Message("No date set")
    String no_date();

    @Message("Changed rules decide otherwise now")
    String decision_changed();

    @Message("Next page")
    String next();

    @Message("First page")
    String first();

    @Message("Nothing to decide. What authors submit appears here by itself.")
    String empty_open();

    @Message("No review is in this state.")
    String empty_state();

    @Message("No review fits these filters.")
    String empty_filter();

    @Message("The list has changed.")
    String list_changed();

    @Message("Live")
    String live();

    @Message("Not live at the moment; trying again")
    String offline();

    @Message("Write a post")
    String write();

    @Message("The post")
    String the_post();

    @Message("In reply to")
    String in_reply_to();

    @Message("Image description {number}")
    String alt(int number);

    @Message("Where the figures come from")
    String sources();

    @Message(
            "{#switch id}{#case 'customer-data'}Customer data{#case 'public'}Public figures{#case 'survey'}A survey{#case 'consented'}Data people consented to"
                    + "{#else}{id}{/switch}")
    String kind(String id);

    @Message("{number} people")
    String people(long number);

    @Message("consent: {ref}")
    String consent(String ref);

    @Message("Finding {number}")
    String finding(int number);

    @Message("The words of this review were erased. That it was decided, and how, is kept.")
    String words_erased();

    @Message("This is revision {number}, not the current one.")
    String old_revision(int number);

    @Message("Show the current one")
    String show_current();

    @Message("Decision")
    String decision();

    @Message("Your decision on revision {number}")
    String your_decision(int number);

    @Message("To the decision")
    String to_decision();

    @Message("What do you say to the author?")
    String comment();

    @Message("Needed to reject and to request changes.")
    String comment_hint();

    @Message("Say something")
    String say_something();

    @Message("Comment")
    String comment_only();

    @Message("Approve")
    String approve();

    @Message("Request changes")
    String request_changes();

    @Message("Reject")
    String reject();

    @Message("Keys")
    String keys();

    @Message("Close")
    String close();

    @Message("Single keys do something on this page")
    String keys_on();

    @Message("go to Approve; Enter approves")
    String key_approve();

    @Message("request changes: say what, then Ctrl+Enter")
    String key_changes();

    @Message("reject: say why, then Ctrl+Enter")
    String key_reject();

    @Message("write a comment")
    String key_comment();

    @Message("back to the queue")
    String key_queue();

    @Message("next and previous finding")
    String key_findings();

    @Message("next and previous review")
    String key_rows();

    @Message("search")
    String key_search();

    @Message("this help")
    String key_help();

    @Message("{have} of {need} approvals")
    String approvals(int have, int need);

    @Message(
            "{#switch part}{#case 'author'}You wrote a revision of this draft. Somebody else has to decide it.{#case 'onlooker'}Your key may comment,"
                    + " not decide. That takes a reviewer's key.{#case 'approver'}You approved this revision. It needs somebody else's approval as well;"
                    + " until then you can still say otherwise.{#else}{/switch}")
    String part(String part);

    @Message(
            "{#switch state}{#case 'changes-requested'}Waits for another revision.{#case 'approved'}Approved. This is final.{#case 'rejected'}Rejected."
                    + " This is final.{#case 'expired'}Expired: nobody decided in time, or the words were erased.{#else}{/switch}")
    String standing(String state);

    @Message(
            "{#switch reason}{#case 'stale'}Not decided: there is a newer revision, number {detail}. This page shows it now."
                    + "{#case 'own-draft'}Not decided: you wrote a revision of this draft, so somebody else has to decide it."
                    + "{#case 'not-author'}Not done: this is somebody else's draft, and your key is no reviewer's."
                    + "{#case 'not-open'}Not done: this review is not open any more. See below what became of it."
                    + "{#case 'not-approved'}Not done: only an approved review has a clearance."
                    + "{#case 'already-approved'}Not done: you have approved this revision already. The next approval has to come from somebody else."
                    + "{#case 'too-late'}Not done: the post is to go out too soon, or should have gone out. Choose a later time."
                    + "{#case 'clearance-revoked'}Not done: the clearance was taken back, so it cannot be renewed."
                    + "{#case 'erased'}Not done: the words of this review were erased."
                    + "{#case 'no-reason'}Not decided yet: say why, so that the author knows what to do."
                    + "{#case 'empty'}Nothing was said: the comment is empty.{#case 'too-long'}Not done: that is too long."
                    + "{#case 'unconfirmed'}Nothing was erased: tick the box first."
                    + "{#case 'not-passed'}No clearance: the check does not pass this draft. Change it, or submit it for review."
                    + "{#case 'unreadable'}Not done: the draft is empty, too long, or something about it could not be read."
                    + "{#else}Not done.{/switch}")
    String refused(String reason, String detail);

    @Message("Another revision")
    String revise();

    @Message("It is checked and becomes the current revision. Approvals so far count no more.")
    String revise_hint();

    @Message("Whoever brings a revision cannot decide this review any more.")
    String revise_warning();

    @Message("Wording")
    String wording();

    @Message("Submit revision")
    String submit_revision();

    @Message("Revisions")
    String revisions();

    @Message("Compare")
    String compare();

    @Message("Revision")
    String from();

    @Message("with")
    String with();

    @Message("What changed from revision {from} to revision {to}")
    String changed(int from, int to);

    @Message("They are the same.")
    String same();

    @Message("What happened")
    String history();

    @Message(
            "{#switch action}{#case 'review.submitted'}{who} submitted it{#case 'review.revised'}{who} brought revision {revision}"
                    + "{#case 'review.endorsed'}{who} approved revision {revision}; it needs more approvals{#case 'review.approved'}{who} approved revision {revision}"
                    + "{#case 'review.waved-through'}The check passed it, and nobody had to look{#case 'review.rejected'}{who} rejected revision {revision}"
                    + "{#case 'review.changes-requested'}{who} asked for changes to revision {revision}{#case 'review.expired'}It expired undecided"
                    + "{#case 'review.decision-changed'}Changed rules decide otherwise now{#case 'review.commented'}{who} commented on revision {revision}"
                    + "{#case 'review.clearance-renewed'}{who} renewed the clearance{#case 'review.erased'}{who} erased the words{#else}{who}: {action}{/switch}")
    String event(String action, String who, String revision);

    @Message("Revision {number} has come in. You are looking at the one before.")
    String news_revision(String number);

    @Message("Show it")
    String show_it();

    @Message("Clearance")
    String clearance();

    @Message("Leave to publish exactly this text, on this channel, until")
    String clearance_hint();

    @Message("Ran out")
    String clearance_expired();

    @Message("This clearance was taken back. The post must not go out.")
    String clearance_revoked();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Renew")
    String renew();

    @Message("Erase")
    String erase();

    @Message("Erase the words of this review")
    String erase_words();

    @Message(
            "Title, drafts, reports and comments are gone for good. That it was decided, and how, is kept. What is undecided expires.")
    String erase_hint();

    @Message("Yes, erase them for good")
    String erase_confirm();

    @Message("Submitted. Reviewers see it in their queue now; this page tells you what they decide.")
    String submitted_now();

    @Message(
            "{#switch status}{#case 401}You are not signed in{#case 403}You may not do this{#case 404}There is nothing here{#case 429}Too many requests"
                    + "{#case 503}The database cannot be reached{#else}Something went wrong{/switch}")
    String problem_title(int status);

    @Message(
            "{#switch status}{#case 401}Sign in and try again.{#case 403}Your key's role does not allow it, or the page was too old. Load the page again; ask an"
                    + " admin for another key if that does not help."
                    + "{#case 404}The address is wrong, or what was here is gone.{#case 429}Wait a little and try again."
                    + "{#case 503}Try again in a few seconds. A draft you were writing is still in your browser, and checks go on."
                    + "{#else}This is a fault of the service, not yours. A draft you were writing is still in your browser.{/switch}")
    String problem_advice(int status);

    @Message("To the first page")
    String problem_home();
}
