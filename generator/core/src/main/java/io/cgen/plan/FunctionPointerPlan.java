package io.cgen.plan;

import java.util.Optional;

/**
 * A functional interface through which Java calls functions of C by their addresses.
 *
 * @param cName the type's name in C, or how it is spelled
 * @param javaName the interface's simple name
 * @param downcallClass the simple name of the class that implements it
 * @param upcallClass that of the class by which Java code can stand behind it too, if it can; the
 *     interface is then that of a {@link CallbackPlan}
 * @param call its method; the first parameter is the function itself
 * @param documentation what the header says
 */
public record FunctionPointerPlan(
    String cName,
    String javaName,
    String downcallClass,
    Optional<String> upcallClass,
    MethodPlan call,
    Documentation documentation) {}
