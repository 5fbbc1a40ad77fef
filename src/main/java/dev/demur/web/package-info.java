/** The pages for people: sign in, and write a post with the check at hand. Sessions live in this process's memory. */
@NullMarked
package dev.demur.web;

import org.jspecify.annotations.NullMarked;
