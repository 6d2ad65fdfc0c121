/**
 * From a binding plan to Java sources: pure, and decides nothing. Depends on {@code plan} and, for
 * types, {@code model}.
 */
package io.cgen.emit;
