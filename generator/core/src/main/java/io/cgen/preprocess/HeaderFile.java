package io.cgen.preprocess;

/**
 * A file that was read while preprocessing.
 *
 * @param path the path as it was opened; positions use the same spelling
 * @param named whether the user named it on the command line
 * @param systemRoot whether it was found in a folder that is a root of the system's include path,
 *     or below one by a name with folders ({@code <sys/types.h>}), or is one of cgen's own
 */
public record HeaderFile(String path, boolean named, boolean systemRoot) {}
