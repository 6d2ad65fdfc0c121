/** Help for the tests of programs that use generated bindings; it needs JUnit Jupiter. */
package io.cgen.runtime.junit;
