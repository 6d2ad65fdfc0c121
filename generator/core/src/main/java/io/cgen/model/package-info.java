/**
 * Facts about a C API: what the header declares, as spelled and as resolved, and nothing about
 * Java. Depends on {@code diag} only.
 */
package io.cgen.model;
