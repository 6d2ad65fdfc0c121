package io.cgen.plan;

import io.cgen.model.CountExpression;

/**
 * How many rows a table has and how long each is, and why. If the columns are a parameter that
 * points to integers, each row has a length of its own.
 *
 * @param rows over the Java names of the function's parameters
 * @param columns over the Java names of the function's parameters
 * @param reason the rule that says so
 */
record TableShape(CountExpression rows, CountExpression columns, String reason) {}
