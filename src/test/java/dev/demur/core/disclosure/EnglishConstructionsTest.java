package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.check.Decision;
import dev.demur.core.text.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of English to tell who did what, each with the harmless sentence that differs least. */
class EnglishConstructionsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // a verb in -ing behind what says that it went on
                "Somebody kept ordering garlic bread from our Leeds shop at 3am.",
                "A customer in Leeds kept refreshing the same order page 212 times on Saturday.",
                "An account in Cork has been streaming the same lullaby on repeat since Sunday.",
                // a clause about somebody inside another
                "The barista would like it known that the gentleman by the window has had nine espressos since noon.",
                // people, what they did, and how many, behind a colon
                "Customers who bought the same egg sandwich every weekday in May: 6",
                "Balance checks per day, our friend in Mullingar: 46.",
                "Guess how many of our 212 club members turned up for the 6am swim. Two.",
                // what was done first, who it was afterwards
                "Returned: one dress, worn. Questions for our bride in Galway.",
                "She came in for milk. She left with £240 of candles. We see you every Sunday, Linda.",
                "Upstairs on Sunday we poured a grand total of 46 tomato juices. For three of you.",
                "We sold 14 umbrellas to one customer in Hull on Friday.",
                // a form that is past or not, by what stands before it
                "You set the sleep timer to 5 minutes 60 times last night.",
                "No judgement. Treadmill, quarter to six, every weekday since Tuesday.",
                // a heading that names
                "Marcus from Hove: 212 matches since January and not one message sent. Blink twice if you need us.",
                "Our champion snoozer: 19 snoozes before getting up on Monday. We salute you, sleepyhead.",
                "27 of you at our counter for the emergency pill the morning after Valentine's.",
                "Someone in Leeds tried 38 passwords. On our servers we see every one of them.",
            })
    void areRead(String text) {
        assertThat(decision(text)).isNotEqualTo(Decision.PASS);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Our chef kept adding garlic to the bread from our Leeds shop at 3am.",
                "The price of eggs kept rising all over Leeds on Saturday.",
                "We have been baking the same loaf on repeat since Sunday.",
                "The barista would like it known that the espresso machine by the window is new since noon.",
                "You can now set the sleep timer to 5 minutes 60 times a night.",
                "No judgement. The playlist has been live since Tuesday.",
                "Members who book a class in May: 20% off.",
                "Balance boards per class, our studio in Mullingar: 46.",
                "Guess how many lanes our new pool has for the 6am swim. Two.",
                "Returned: one sculpture, cleaned. Thanks to our friends in Galway.",
                "She came in as a trainee. She leaves as our director. Happy retirement, Linda.",
                "On Sunday we poured a grand total of 46 pumpkin lattes. For charity.",
                "We sold 14 umbrellas for the hospice in Hull on Friday.",
                "Marcus from Hove: 212 goals since 2019 and still our captain.",
                "An 84-year-old oak in Leeds fell on our fence. Twice.",
                "A quiz at our counter the morning after Valentine's.",
                "Pick a long password. On our servers nobody sees it.",
                "Three of you guessed the name of the new giraffe. Prizes are in the post.",
                "The average reader finishes in six days. The sequel is out in Kilkenny on Friday.",
                "3 things we wish you knew:\n1. You can book online without being registered with us, 160 slots.",
            })
    void areNotMistaken(String text) {
        assertThat(decision(text)).isEqualTo(Decision.PASS);
    }

    private static Decision decision(String text) {
        return ShippedRules.FIRST_READER.check(Draft.of(text)).decision();
    }
}
