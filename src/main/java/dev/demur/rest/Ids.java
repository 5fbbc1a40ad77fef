package dev.demur.rest;

import java.util.regex.Pattern;

/** What an id of ours looks like. Anything else names nothing, and need not be looked for. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

    private Ids() {}

    static boolean isWellFormed(String id) {
        return FORM.matcher(id).matches();
    }
}
