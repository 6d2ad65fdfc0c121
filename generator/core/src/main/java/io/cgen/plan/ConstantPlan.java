package io.cgen.plan;

/**
 * A constant of the API class.
 *
 * @param javaName its name
 * @param value a {@code Integer}, {@code Long}, {@code Double}, {@code Float}, or {@code String},
 *     which also says its Java type
 * @param documentation what the header says
 */
public record ConstantPlan(String javaName, Object value, Documentation documentation) {}
