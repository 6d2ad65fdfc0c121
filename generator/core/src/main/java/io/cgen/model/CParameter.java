package io.cgen.model;

/**
 * A parameter of a function.
 *
 * @param name its name, empty if it has none
 * @param type its type as declared, before arrays and functions become pointers
 */
public record CParameter(String name, CType type) {}
