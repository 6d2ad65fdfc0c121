/**
 * Java types for structs that many C APIs have in one form or another, and the converters between
 * the two, for the spec files of such APIs.
 *
 * <p>This package depends on {@link io.cgen.runtime} and on {@code java.base}.
 */
package io.cgen.runtime.interop;
