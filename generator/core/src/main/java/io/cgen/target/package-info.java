/** The platform that headers are read for, as a value. Depends on nothing. */
package io.cgen.target;
