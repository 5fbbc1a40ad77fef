package dev.demur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Real-looking posts of 100 to 280 characters in both languages: a third discloses something, the rest is everyday. */
final class Posts {

    private static final int FLAGGED = 3;

    static final List<String> ENGLISH = List.of(
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?",
            "Somebody in our Camden store bought eleven umbrellas on the driest day of the year. We have questions, but mostly"
                    + " respect. You know who you are. ☔",
            "One of you has snoozed the same alarm 214 times since January. We are not angry. We are just a fitness tracker with"
                    + " feelings, and a very detailed log.",
            "Our new autumn menu is here! Pumpkin gnocchi, roasted beetroot soup and the apple crumble you kept asking for. Book a"
                    + " table from Thursday, walk-ins welcome at the bar.",
            "We are hiring: two bakers for our Bristol kitchen, early shifts, living wage, staff breakfast included. Send us a short"
                    + " note about the best loaf you have ever made. #jobs #bakery",
            "Squads are back from 12 December. Update 7.2 fixes the lobby crash, adds crossplay for eight players and makes the"
                    + " night map a little less dark. Patch notes in the thread below 👇",
            "Thanks to everyone who came to Saturday's repair café! 46 toasters, 12 radios and one very old accordion left the hall"
                    + " in working order. Next date: 7 March, bring cables.",
            "In a survey of 2,012 UK adults, 38% said they had cancelled a gym membership within three months. Here is what our"
                    + " coaches recommend instead, in five short steps.");

    static final List<String> GERMAN = List.of(
            "An die 53 Leute, die ‚A Christmas Prince‘ in den letzten 18 Tagen täglich angesehen haben: Wer hat euch wehgetan?",
            "Jemand aus der Lindenstraße hat gestern um 2:47 Uhr noch einmal Sekt und drei Packungen Fischstäbchen nachbestellt."
                    + " Prost, wir schweigen wie ein Grab.",
            "Unsere Waage sagt: Elf von euch haben über Weihnachten mehr als fünf Kilo zugelegt. Alles gut, der Januar ist lang und"
                    + " unsere Kurse sind es auch. 🙃",
            "Am Samstag öffnen wir schon um 8 Uhr: frische Brezeln, neue Herbstmode und für die ersten 50 Gäste ein Kaffee aufs"
                    + " Haus. Wir freuen uns auf euch in der Marktstraße 12!",
            "Wir suchen Verstärkung für unser Team in Leipzig: Erzieherin oder Erzieher (m/w/d), 30 Stunden, unbefristet. Bewerbung"
                    + " gern formlos an karriere@example.com, Rückfragen telefonisch.",
            "Update 5.3 ist da: Du kannst jetzt bis zu 53 Playlists anlegen, nach Stimmung sortieren und mit Freundinnen teilen."
                    + " Danke für eure vielen Rückmeldungen in den letzten Wochen!",
            "Mehr als eine Million Menschen nutzen inzwischen unsere App. Das hätten wir uns vor drei Jahren in der kleinen Küche"
                    + " in Wedding nicht träumen lassen. Danke, dass ihr dabei seid.",
            "Noch 18 Tage bis zum Weihnachtsmarkt. Wer von euch kommt jeden Tag vorbei, und wer wartet wie wir auf den ersten"
                    + " Schnee? Schreibt es in die Kommentare. 🎄");

    private Posts() {}

    static List<String> mixed() {
        List<String> mixed = new ArrayList<>();
        for (int i = 0; i < ENGLISH.size(); i++) {
            mixed.add(ENGLISH.get(i));
            mixed.add(GERMAN.get(i));
        }
        return mixed;
    }

    /** Those that disclose something, so that rewrites are looked for. */
    static List<String> flagged() {
        return Stream.concat(ENGLISH.stream().limit(FLAGGED), GERMAN.stream().limit(FLAGGED))
                .toList();
    }

    /** The others. */
    static List<String> harmless() {
        return Stream.concat(ENGLISH.stream().skip(FLAGGED), GERMAN.stream().skip(FLAGGED))
                .toList();
    }

    /** A text of about so many UTF-16 units, made of the posts of one language. */
    static String ofLength(int length) {
        StringBuilder text = new StringBuilder(length + 300);
        for (int i = 0; text.length() < length; i++) {
            text.append(ENGLISH.get(i % ENGLISH.size())).append('\n');
        }
        return text.substring(0, length);
    }
}
