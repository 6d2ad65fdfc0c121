/**
 * The generator's entry point, {@link io.cgen.Cgen}, which reads out the stages from top to bottom.
 * Depends on all of them; none depends on it.
 */
package io.cgen;
