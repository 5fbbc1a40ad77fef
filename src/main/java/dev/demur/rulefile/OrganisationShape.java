package dev.demur.rulefile;

import static dev.demur.rulefile.Shape.Field.optional;
import static dev.demur.rulefile.Shape.Field.required;

import dev.demur.rulefile.Shape.Fields;
import dev.demur.rulefile.Shape.ListOf;
import dev.demur.rulefile.Shape.Text;

/** What {@code organisation.yaml} may hold. */
final class OrganisationShape {

    private static final Shape ENTRY = Fields.of(
            required("value", new Text(Format.WORDS), "the domain, number, address or name as it is written"),
            optional("until", new Text(Format.DATE), "the last day it may stand in a post, in UTC; left out: always"),
            optional("note", new Text(Format.WORDS), "why it is listed, for whoever reads this file"));

    private static final Shape ENTRIES = ListOf.any(ENTRY);

    static final Shape ORGANISATION = Fields.of(
            optional("domains", ENTRIES, "domains whose mailboxes and links are the organisation's own"),
            optional("numbers", ENTRIES, "telephone, account and other numbers of its own"),
            optional("addresses", ENTRIES, "streets it is found in"),
            optional("people", ENTRIES, "people who speak for it in public"));

    private OrganisationShape() {}
}
