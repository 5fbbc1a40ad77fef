package dev.demur.train;

import java.util.List;

/**
 * How the model of a language is trained; chosen on the English development set of WNUT 2017 and a part of SmartData.
 *
 * @param swaps copies of each post that names somebody, with other people in it
 * @param dropped share of the posts that name nobody left out
 * @param madeUp copies of each made-up sentence
 * @param unlisted share of all copies read without the lists, so that the model learns to do without
 * @param iterations of the perceptron
 * @param caution see {@link dev.demur.nlp.PersonModel#CAUTION}
 */
record Recipe(String language, int swaps, double dropped, int madeUp, double unlisted, int iterations, double caution) {

    static final List<Recipe> ALL =
            List.of(new Recipe("en", 2, 0.5, 6, 0.2, 12, 1.35), new Recipe("de", 1, 0, 8, 0.25, 12, 1.3));

    /** What is seen less often than this teaches nothing. */
    static final int CUTOFF = 2;
}
