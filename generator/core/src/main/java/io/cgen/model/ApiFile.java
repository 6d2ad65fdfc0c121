package io.cgen.model;

/**
 * A header that was read.
 *
 * @param path the path that positions in it carry
 * @param named whether the user named it
 * @param own whether it belongs to a library of which the user named a header
 * @param systemRoot whether it came from a root of the system's include path, or from cgen itself
 */
public record ApiFile(String path, boolean named, boolean own, boolean systemRoot) {}
