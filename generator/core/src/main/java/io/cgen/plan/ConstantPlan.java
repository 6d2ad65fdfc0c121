package io.cgen.plan;

/**
 * A constant of the API class.
 *
 * @param cName its name in C
 * @param javaName its name
 * @param value a {@code Integer}, {@code Long}, {@code Double}, {@code Float}, or {@code String},
 *     which also says its Java type
 * @param documentation what the header says
 */
public record ConstantPlan(
    String cName, String javaName, Object value, Documentation documentation) {}
