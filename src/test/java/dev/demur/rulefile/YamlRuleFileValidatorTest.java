package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.rule.RuleFileProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class YamlRuleFileValidatorTest {

    private static final String RULE =
            """
            - id: viewer-by-number
              title: Promises a return
              why: Nobody can promise a return.
              category: money
              severity: block
              message: Do not promise a return.
              when: {disclosure: {cohort: {below: small-cohort}, behaviour: viewing}}
              references: gdpr-purpose
              flags: "[[Guaranteed]] returns"
              passes: an unguaranteed loan
            """;

    private final YamlRuleFileValidator validator =
            new YamlRuleFileValidator(TestFiles.LOADER, TestFiles::valid, "default");

    @Test
    void findsNothingInAFileThatWouldLoadBesideTheOthers() {
        assertThat(validator.validate("", RULE.replace("viewer-by-number", "another")))
                .isEmpty();
    }

    @Test
    void blamesTheNewFileForAnIdThatIsInUse() {
        List<RuleFileProblem> problems = validator.validate("a-first.yaml", RULE);

        assertThat(problems)
                .containsExactly(new RuleFileProblem(
                        "a-first.yaml",
                        1,
                        7,
                        16,
                        "- id: viewer-by-number",
                        "rule id 'viewer-by-number' is already in use",
                        "first used in behaviour.yaml, line 33"));
    }

    @Test
    void aFileMayTakeItsOwnPlace() {
        String both = RULE + RULE.replace("viewer-by-number", "small-cohort-behaviour");

        assertThat(validator.validate("behaviour.yaml", both)).isEmpty();
    }

    @Test
    void tellsWhatTheFileWouldBreakElsewhere() {
        List<RuleFileProblem> problems = validator.validate("behaviour.yaml", RULE.replace("block", "blok"));

        assertThat(problems)
                .extracting(RuleFileProblem::file, RuleFileProblem::message)
                .containsExactly(
                        tuple("behaviour.yaml", "rule 'viewer-by-number': unknown severity 'blok'"),
                        tuple("profiles/strict.yaml", "unknown rule 'small-cohort-behaviour'"));
    }

    @Test
    void theNameSaysWhatKindOfFileItIs() {
        assertThat(validator.validate("profiles/press.yaml", "extends: default"))
                .isEmpty();
        assertThat(validator.validate("lexicon/fr.yaml", "{language: fr, name: français}"))
                .isEmpty();
        assertThat(validator.validate("../../etc/passwd", "x"))
                .extracting(RuleFileProblem::message)
                .containsExactly("not a rule file");
    }

    @Test
    void anEndlessFileIsNotEvenRead() {
        assertThat(validator.validate("", "#".repeat(RuleFiles.MAX_BYTES + 1)))
                .extracting(RuleFileProblem::file, RuleFileProblem::message)
                .containsExactly(tuple("rules.yaml", "the file is larger than 2 MB"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
