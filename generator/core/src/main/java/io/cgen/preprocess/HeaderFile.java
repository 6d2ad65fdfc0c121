package io.cgen.preprocess;

/**
 * A file that was read while preprocessing.
 *
 * @param path the path as it was opened; positions use the same spelling
 * @param named whether the user named it on the command line
 * @param own whether it belongs to a library of which the user named a header: it lies in that
 *     header's folder or below it, or in the folder of that name in another root of the system's
 *     include path; unless the folder is such a root itself
 * @param systemRoot whether it was found in a folder that is a root of the system's include path,
 *     or below one by a name with folders ({@code <sys/types.h>}), or is one of cgen's own
 */
public record HeaderFile(String path, boolean named, boolean own, boolean systemRoot) {}
