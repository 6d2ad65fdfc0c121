/**
 * From tokens to the facts of the C API. Depends on {@code diag}, {@code preprocess} and {@code
 * model}; parse trees stay inside.
 */
package io.cgen.parse;
