package dev.demur.slack;

import dev.demur.core.check.CheckReport;
import dev.demur.core.text.Draft;

/** A draft and what the check says of it. */
record CheckedText(Draft draft, CheckReport report) {}
