package dev.demur.core.rule;

/** A law or policy a rule rests on, and why it applies here. */
public record Reference(String name, String why) {}
