package dev.demur.slack;

import org.jspecify.annotations.Nullable;

/** What of an answer of Slack's Web API matters here. */
record ApiAnswer(boolean ok, @Nullable String error, @Nullable String channel, @Nullable String ts) {

    private static final int LONGEST_CODE = 60;

    /** The code of the error, if that is what it looks like. */
    String code() {
        String code = error == null ? "" : error;
        boolean isCode =
                code.length() <= LONGEST_CODE && code.chars().allMatch(c -> c == '_' || (c >= 'a' && c <= 'z'));
        return isCode ? code : "?";
    }
}
