/** What cgen says about its input, as values. Depends on nothing. */
package io.cgen.diag;
