/** The {@code cgen} command: reads options, runs cgen, prints what it says. */
package io.cgen.cli;
