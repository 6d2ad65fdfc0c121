package io.cgen.draft;

/**
 * A line of a spec file.
 *
 * @param yaml a key and its value
 * @param reason why cgen would do so anyway, or nothing
 */
record DraftEntry(String yaml, String reason) {}
