/** The Maven plugin: fills in cgen's options, and tells Maven what came of it. */
package io.cgen.maven;
