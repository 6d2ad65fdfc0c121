/**
 * The same operations with {@code java.lang.foreign}.
 *
 * <p>{@code ffm} is written by hand for speed: addresses are {@code long}, memory is used again.
 * {@code jextract} is what one writes with the code that jextract generates: addresses are memory
 * segments, an arena for each call. {@code ffmCritical}, where the function allows it, passes
 * arrays of the heap.
 */
package org.example.bench.foreign;
