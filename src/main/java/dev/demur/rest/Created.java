package dev.demur.rest;

/** Something made: where it is to be found, and what to answer. */
record Created(String location, Object body) {}
