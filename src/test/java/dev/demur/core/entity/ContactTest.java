package dev.demur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.rule.Example;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How to reach somebody, with the shipped words around it. Numbers are those that Ofcom, the North American Numbering Plan
 * Administrator, the Bundesnetzagentur and the Australian Communications and Media Authority keep for drama.
 */
final class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring him on [[07700 900417]], he never sleeps.",
                "Her mobile, [[07700900123]], is switched off.",
                "The customer's number is [[+44 7700 900982]].",
                "Mrs Lee, [[020 7946 0958]], left her scarf.",
                "The guy who didn't tip: [[(415) 555-0132]].",
                "The guy who didn't tip: [[415.555.0132]].",
                "The guy who didn't tip: [[+1 415 555 0132]].",
                "Winner: Dolores, [[0491 570 156]].",
                "Call me on [[98765 43210]], says our customer.",
                "Der Fahrgast hat die [[0152 28817386]].",
                "Ruft ihn an: [[0171/3920043]].",
                "Frau Sommer, [[030 23125 900]], geht nicht ran.",
                "Frau Sommer, [[+49 (0)30 23125-900]], geht nicht ran.",
                "Frau Sommer, [[0049 30 23125900]], geht nicht ran.",
                "Seine Nummer: [[0664 1234567]].",
                "Die Kundin ist unter [[044 668 18 00]] erreichbar.",
                "Oma Erna, Tel. [[05331/98765]] 12 Uhr mittags.",
            })
    void findsTelephoneNumbersAsTheyAreWritten(String marked) {
        assertFound(marked, Set.of("phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His number is +1 115 555 0132 1188 2.",
                "Our tip: +1 115 555 0132.",
                "The guy who didn't tip: 215-155-0132.",
                "The customer paid 415,555.01 for it.",
                "The customer came on 07.11.2026.",
                "The customer read 978-3-16-148410-0 twice.",
                "The customer was here 2019-2023 and 2024/2025.",
                "The customer won 21-19, 18-21, 21-17.",
                "Her team reached 1 234 567 people.",
                "His bill: €0415 555 0132.",
                "Her parcel #4155550132 is lost.",
                "The customer rang our hotline 0800 123 4567.",
                "Ruft uns an: 030 23125 900.",
                "Call us on 020 7946 0958, Mrs Lee.",
                "Questions? 415-555-0132.",
                "Der Kunde kam von 09.30-12.30 Uhr.",
                "Unser Gast zahlt an DE89 3704 0044 0532 0130 00.",
                "Die Nummer der Karte des Kunden: 4111 1111 1111 1111.",
            })
    void otherNumbersAreNobodysTelephone(String text) {
        assertFound(text, Set.of("phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs Lee of [[14 Larch Grove]], please call.",
                "Mrs Lee of [[14a Larch Grove, Harrogate HG1 9ZZ]], please call.",
                "Mrs Lee of [[Flat 2, 9 Mill Lane, Leeds LS1 4AB]], please call.",
                "He lives at [[221 Maple Ave, Springfield, IL 62704]].",
                "He lives at [[221 Maple Avenue, Springfield, IL 62704-1234]].",
                "He lives at [[350 5th Avenue]].",
                "He lives at [[1600 Elm St Apt 4B]].",
                "He lives at [[12 St. John Street]].",
                "he lives at [[12 market street]].",
                "Unsere Kundin wohnt [[Goethestraße 12a]].",
                "Unsere Kundin wohnt [[goethestr. 12]].",
                "Unsere Kundin, [[Albert-Schweitzer-Straße 5, 10115 Berlin]], fehlt.",
                "Unsere Kundin aus der [[Langen Gasse 7]] fehlt.",
                "Unser Nachbar, [[Am Markt 3, 99084 Erfurt]], fehlt.",
                "Unser Nachbar wohnt [[Straße des 17. Juni 135]].",
                "Fam. Haddad, [[Kirchengasse 14/3, 1070 Wien]], fehlt.",
                "Herr Keller, [[Seestrasse 40, CH-6440 Brunnen]], fehlt.",
                "Our guest from [[31 rue de la Paix]] forgot a scarf.",
            })
    void findsHousesAsTheyAreWritten(String marked) {
        assertFound(marked, Set.of("street-address", "flat-address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs Lee of Larch Grove, please call.",
                "Mrs Lee of Harrogate HG1 9ZZ, please call.",
                "He lives in Springfield, IL 62704.",
                "He walked 14 blocks down the road.",
                "We planted 300 Park View trees.",
                "The 1969 Abbey Road sessions are back.",
                "Join us at 14 Larch Grove, doors at 7.",
                "Our new store, 221 Maple Ave, Springfield, IL 62704, opens on Friday.",
                "12 High Street stores are closing.",
                "Unsere Kundin wohnt in der Goethestraße.",
                "Unsere Kundin wohnt in 34117 Kassel.",
                "Am Montag 3 Gänge, im Mai 12 Kurse.",
                "Parkplatz 12 und Arbeitsplatz 3 sind frei.",
                "Im Markt 3 neue Sorten.",
                "Besucht uns in der Langen Gasse 7!",
                "Unsere Filiale, Goethestraße 12a, 34117 Kassel, ist geöffnet.",
            })
    void streetsPostcodesCountsAndPlacesForEverybodyAreNobodysHouse(String text) {
        assertFound(text, Set.of("street-address", "flat-address", "foreign-address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The winner is [[lena77@mailbox.example]].",
                "The winner is [[lena77 (at) mailbox.example]].",
                "The winner is [[lena77 [at] mailbox [dot] example]].",
                "The winner is [[lena77 at mailbox dot example]].",
                "Gewonnen hat [[lena77 ät mailbox punkt example]].",
                "The winner is service77, not service@mailbox.example.",
                "Write to info-kassel@mailbox.example or press (at) mailbox.example.",
                "Bewerbungen an m.klein@mailbox.example.",
                "Meet at polka dot cafe, look at mailbox.example.",
            })
    void findsMailboxesOfPeopleInAnyDisguise(String marked) {
        assertFound(marked, Set.of("email"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lost something in a cab? Ring 01632 960606 with the time.",
                "Lost something in a cab? The mobile of its owner: [[01632 960606]].",
                "Text CANCEL to us, or ring 01632 960233.",
                "Ring him, or text CANCEL to [[01632 960233]].",
                "Ring Dave: [[01632 960233]].",
                "Wer etwas gesehen hat, bitte unter 0441 790-4115 melden.",
                "Wer etwas gesehen hat: seine Nummer ist [[0441 790-4115]], bitte melden.",
                "Unsere Kundin erreicht ihr unter [[0441 790-4115]].",
            })
    void whoeverAsksToBeCalledGivesTheirOwnNumberUnlessSomebodyElseIsNamed(String marked) {
        assertFound(marked, Set.of("phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A mailbox: guestcare@harbour.example.",
                "A mailbox: [[guestlena@harbour.example]].",
                "The sender is [[max.weber@harbour.example]].",
                "The sender, a scam, is max.weber@harbour.example.",
                "In the template stands max.weber@harbour.example.",
            })
    void mailboxesOfTasksAndOfNobodyAreNobodys(String marked) {
        assertFound(marked, Set.of("email"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The IBAN is [[DE89 3704 0044 0532 0130 00]], says the guest.",
                "The IBAN is DE89 3704 0044 0532 0130 00, says the sample.",
                "In der Doku steht DE89 3704 0044 0532 0130 00.",
                "Im Formular steht [[DE89 3704 0044 0532 0130 00]].",
            })
    void whatStandsInASampleIsNobodys(String marked) {
        assertFound(marked, Set.of("iban"));
    }

    private static void assertFound(String marked, Set<String> types) {
        Example example = Example.parse(marked);

        List<Entity> found = ShippedRules.DEFAULT.identifiers(example.text()).stream()
                .filter(entity -> types.contains(entity.type()))
                .toList();

        assertThat(new Example(example.text(), found.stream().map(Entity::span).toList()).marked())
                .isEqualTo(marked);
    }
}
