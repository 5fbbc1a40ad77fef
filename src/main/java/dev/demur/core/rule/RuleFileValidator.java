package dev.demur.core.rule;

import java.util.List;

/** Tells what is wrong with one rule file before it is put to use. Thread-safe; loads nothing. */
public interface RuleFileValidator {

    /** Every problem of the file, in the order of its lines; empty when it would load beside the rules now in force. */
    List<RuleFileProblem> validate(String fileName, String yaml);
}
