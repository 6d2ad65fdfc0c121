/**
 * A page that shows what was decided: C beside Java, each decision with its reason, and the handles
 * as a graph. Depends on {@code diag}, {@code model}, {@code plan} and {@code emit}.
 */
package io.cgen.page;
