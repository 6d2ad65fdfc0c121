/**
 * Benchmarks: a class for each operation, and in it a method for each way to call C.
 *
 * <p>The methods of {@code java.lang.foreign} are in a source folder of their own, for JDK 22 and
 * later, under the same class names.
 */
package org.example.bench;
