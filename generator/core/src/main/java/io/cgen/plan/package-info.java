/**
 * Every decision about the Java API, each with its reason. Depends on {@code diag}, {@code model}
 * and {@code spec}.
 */
package io.cgen.plan;
