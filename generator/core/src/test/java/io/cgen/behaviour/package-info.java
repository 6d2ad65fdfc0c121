/**
 * What generated code does when it runs: against C that is compiled for the purpose, through both
 * linkers.
 */
package io.cgen.behaviour;
