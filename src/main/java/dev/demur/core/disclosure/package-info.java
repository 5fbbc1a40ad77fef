/** What a post shows of people: disclosures, their slots, the lexicon they are read with, and the extractor. */
@NullMarked
package dev.demur.core.disclosure;

import org.jspecify.annotations.NullMarked;
