package dev.demur.web;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Wording;
import jakarta.inject.Singleton;

/** Says reports and rules in the language of whoever reads the page, in the words of the rules in force. Thread-safe. */
@Singleton
class ReportWords {

    private final ActiveChecker active;
    private final Visit visit;

    ReportWords(ActiveChecker active, Visit visit) {
        this.active = active;
        this.visit = visit;
    }

    CheckReport say(CheckReport report) {
        return inForce().say(report);
    }

    Wording inForce() {
        return Wording.of(active.state().checker().rules(), visit.language().getLanguage());
    }
}
