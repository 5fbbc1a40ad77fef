package dev.demur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.rule.Example;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a customer goes by, and links that are theirs, with the shipped words around them. */
final class CustomerReferenceTest {

    private static final Set<String> GROUPS = Set.of("customer", "link");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passenger Lee, booking ref [[QX7T2L]], missed the bus.",
                "Your reservation number [[5512093]] is safe.",
                "@gary_m order no. [[55120938]] is on its way.",
                "Your invoice [[RE-2044712]] is paid.",
                "Sara's membership no. is [[8841-2209]].",
                "Her claim number [[88-213377]] was denied.",
                "Patient [[449210]] cried in the chair.",
                "Ticket [[448812]]: the customer shouted.",
                "To Mr Ruiz: your seat [[4C]] reclines too far.",
                "The couple in room [[12]] broke the bed.",
                "The gentleman on flight [[LH 400]] sang.",
                "Fahrgast Ney, Buchungsnummer [[QX7T2L]], fehlt.",
                "Ihre Bestellung [[4471920]] liegt bereit.",
                "Kundennummer [[K-228177]] ist gesperrt.",
                "Frau Weber, Ihr Vertrag Nr. [[77-20418]] endet.",
                "Die Schadennummer [[88213377]] ist erledigt.",
                "Das Pärchen an Tisch [[7]] hat sich getrennt.",
                "Track it: [[https://shop.example/track?order=7&token=9f8c2e71ab04]].",
                "Reset it: [[https://app.example/reset/9f8c2e71ab04ffee0192]]",
                "[[https://app.example/a?email=lena%40mailbox.example]] is yours.",
                "Termin: [[https://praxis.example/t?mail=lena@mailbox.example]]",
                "Join: [[https://us02web.zoom.us/j/81234567890?pwd=Qk9mZ2x1]]",
                "Subscribe: [[webcal://kalender.example/u/9f8c2e71/basic.ics]]",
            })
    void findsWhatIsTiedToOnePerson(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use booking code QX7T2L for 10 % off.",
                "The reservation desk opened in 2019.",
                "Order number 5 comes with fries.",
                "Our 1000th order is on its way.",
                "Membership costs 20 a month, 12000 of you pay.",
                "Policy 2030 is our plan.",
                "Our patients say it in 449 words.",
                "Ticket sales start on Monday.",
                "Seat sale: 40 seats from 19 euros.",
                "Room 12 is our new escape room.",
                "Flight LH 400 starts in May.",
                "Mit dem Gutscheincode QX7T2L spart ihr 10 %.",
                "Bestellnummer 5 auf der Karte ist vegan.",
                "Die Kundennummer steht auf eurer Rechnung.",
                "Vertrag 2026 ist unterschrieben.",
                "Schaden in Zimmer 3, wir renovieren.",
                "Tisch 7 ist heute frei.",
                "Track it: https://shop.example/track?utm_source=newsletter2026",
                "Reset it: https://app.example/reset/help",
                "https://app.example/a?lang=de is ours.",
                "Termin: https://praxis.example/t?ort=kassel-mitte",
                "Join: https://us02web.zoom.us/j/81234567890",
                "Webinar, open to all: https://us02web.zoom.us/j/81234567890?pwd=Qk9mZ2x1",
            })
    void generalUsesPass(String text) {
        assertFound(text);
    }

    private static void assertFound(String marked) {
        Example example = Example.parse(marked);

        List<Entity> found = ShippedRules.DEFAULT.identifiers(example.text()).stream()
                .filter(entity -> GROUPS.contains(entity.group()))
                .toList();

        assertThat(new Example(example.text(), found.stream().map(Entity::span).toList()).marked())
                .isEqualTo(marked);
    }
}
