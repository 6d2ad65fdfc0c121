/**
 * The output folder: what differs in it from what was generated, and how to make it equal. Depends
 * on {@code emit} for the sources.
 */
package io.cgen.write;
