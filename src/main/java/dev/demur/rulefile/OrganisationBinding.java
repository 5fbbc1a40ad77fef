package dev.demur.rulefile;

import dev.demur.core.text.Allowance;
import dev.demur.core.text.Allowance.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes allowances of what {@link OrganisationShape} describes. */
final class OrganisationBinding {

    private OrganisationBinding() {}

    static List<Allowance> allowances(Content file) {
        List<Allowance> allowances = new ArrayList<>();
        add(Kind.DOMAIN, file.items("domains"), allowances);
        add(Kind.NUMBER, file.items("numbers"), allowances);
        add(Kind.ADDRESS, file.items("addresses"), allowances);
        add(Kind.PERSON, file.items("people"), allowances);
        return allowances;
    }

    private static void add(Kind kind, List<Content> entries, List<Allowance> allowances) {
        for (Content entry : entries) {
            allowances.add(new Allowance(
                    kind,
                    entry.get("value").text(),
                    entry.find("until")
                            .map(until -> LocalDate.parse(until.text()))
                            .orElse(null)));
        }
    }
}
