/**
 * A spec file to begin with, written from what was inferred. Depends on {@code diag}, {@code model}
 * and {@code plan}.
 */
package io.cgen.draft;
