/** Text under check: the draft, its normalised form that maps back to what was typed, words, sentences, language. */
@NullMarked
package dev.demur.core.text;

import org.jspecify.annotations.NullMarked;
