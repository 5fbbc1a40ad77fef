package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.entity.Entity;
import org.jspecify.annotations.Nullable;

/** What a finding is about. One of the two may be missing; where both are, there is nothing to put differently. */
public record Problem(@Nullable Disclosure disclosure, @Nullable Entity entity) {}
