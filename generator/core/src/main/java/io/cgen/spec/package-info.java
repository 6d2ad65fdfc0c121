/**
 * The spec file: what the user says about an API that its header does not say. Depends on {@code
 * diag}, and on {@code model} to see whether the names in it exist. The YAML library is named in
 * one class only, so a run without a spec file loads none of it.
 */
package io.cgen.spec;
