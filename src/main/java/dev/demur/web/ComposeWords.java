package dev.demur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says on which a post is written, around the editor, in English. */
@MessageBundle(value = "write", locale = "en")
interface ComposeWords {

    @Message("How it looks")
    String preview();

    @Message("A plain likeness. Fonts and cuts differ from device to device.")
    String preview_hint();

    @Message("What you write appears here.")
    String preview_empty();

    @Message("Your image")
    String image();

    @Message("more")
    String more();

    @Message("The review")
    String their_review();

    @Message("now")
    String now();

    @Message("About the post")
    String about();

    @Message("Title")
    String title();

    @Message("Only reviewers see it. Left empty, it is how the post begins.")
    String title_hint();

    @Message("Goes out on")
    String schedule();

    @Message("In your time zone")
    String zone();

    @Message("That is in the past.")
    String past();

    @Message("Images")
    String images();

    @Message("Descriptions are read to people who do not see the image, and checked like the text.")
    String images_hint();

    @Message("Description of image {number}")
    String alt(String number);

    @Message("Add a description")
    String add_alt();

    @Message("Where the figures come from")
    String sources();

    @Message("Said once, the check takes it into account: a public figure or a consent on file is no secret.")
    String sources_hint();

    @Message("Add a source")
    String add_source();

    @Message("Source {number}")
    String source(String number);

    @Message("Name")
    String source_name();

    @Message("viewing history")
    String source_name_example();

    @Message("Kind")
    String source_kind();

    @Message("People covered")
    String source_cohort();

    @Message("Consent on file at")
    String source_consent();

    @Message("Remove")
    String remove();

    @Message("Submit for review")
    String submit();

    @Message("Your key may check and take clearances. Submitting takes an author's key.")
    String may_not_submit();

    @Message("Take a clearance")
    String clear();

    @Message("The clearance could not be taken. Try again.")
    String clear_failed();

    @Message("Put in.")
    String applied();

    @Message("Undo")
    String undo();

    @Message("Ctrl+Enter puts in the first suggestion, Ctrl+Z takes it back.")
    String keys();

    @Message("Not submitted")
    String refused();
}
