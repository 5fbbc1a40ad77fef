package dev.demur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about rules say, in English. */
@MessageBundle(value = "rules", locale = "en")
interface RuleWords {

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
                    + "{#case 'secret'}Secrets{#case 'second-reader'}Second reader{#case 'special-category'}Sensitive matters{#case 'staff'}Staff{#else}{id}{/switch}")
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
