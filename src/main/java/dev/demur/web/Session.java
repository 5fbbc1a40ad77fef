package dev.demur.web;

import dev.demur.core.access.Caller;

/**
 * Somebody signed in.
 *
 * @param formToken what each form and each check of this session has to bring along, so that no other site can send them
 */
record Session(Caller caller, String formToken) {}
