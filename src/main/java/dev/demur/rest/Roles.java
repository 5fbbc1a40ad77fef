package dev.demur.rest;

/** The ids of the roles, where an annotation needs them. A test holds them to {@link dev.demur.core.access.Role}. */
final class Roles {

    static final String CHECKER = "checker";
    static final String AUTHOR = "author";
    static final String REVIEWER = "reviewer";
    static final String ADMIN = "admin";

    private Roles() {}
}
