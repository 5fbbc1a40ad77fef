/**
 * The pages for people: sign in, write a post with the check at hand, decide reviews, look at the rules, at what was
 * decided, and at who may do what. Sessions live in this process's memory.
 */
@NullMarked
package dev.demur.web;

import org.jspecify.annotations.NullMarked;
