package dev.demur.core.clearance;

/** Everything that can be done with clearances. */
public record ClearanceUseCases(IssueClearance issue, ClearanceVerifier verifier, RevokeClearance revocation) {}
