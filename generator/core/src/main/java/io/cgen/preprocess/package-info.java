/** The C preprocessor: from header files and a target to tokens. Depends on {@code diag} only. */
package io.cgen.preprocess;
