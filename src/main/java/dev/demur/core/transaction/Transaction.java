package dev.demur.core.transaction;

/** A unit of work under way. Stores take it as proof that what they write is written together with the rest of it. */
public interface Transaction {}
