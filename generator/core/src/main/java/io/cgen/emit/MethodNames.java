package io.cgen.emit;

import com.squareup.javapoet.NameAllocator;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names of one method's parameters and locals. A parameter keeps the name that it was given
 * unless that would hide a class or a field that the method's code refers to.
 */
final class MethodNames {
  private final NameAllocator names = new NameAllocator();
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> copies = new HashMap<>();
  private final Map<String, String> unconverted = new HashMap<>();
  private final Set<String> taken;
  private final String scratch;
  private final String result;
  private final boolean pointed;

  private MethodNames(MethodPlan method, Set<String> taken) {
    this.taken = taken;
    this.pointed = method.downcall().pointed();
    method.parameters().stream()
        .filter(MethodPlan.Parameter::isShown)
        .forEach(p -> names.newName(FreshName.beside(taken, p.javaName()), p.javaName()));
    method.parameters().stream()
        .filter(p -> !p.isShown())
        .forEach(p -> names.newName(local(p), p.javaName()));
    scratch = FreshName.in(names, "scratch");
    result = FreshName.in(names, "result");
  }

  /** Names for the parameters and locals of {@code method}, beside {@code taken}. */
  static MethodNames of(MethodPlan method, Set<String> taken) {
    return new MethodNames(method, taken);
  }

  /**
   * The name of the parameter that the plan calls {@code javaName}; for the receiver, that of the
   * local with its address. {@code this} is itself.
   */
  String parameter(String javaName) {
    return javaName.equals("this") ? javaName : names.get(javaName);
  }

  /** The local that holds the address that is passed for the parameter {@code javaName}. */
  String address(String javaName) {
    return addresses.computeIfAbsent(javaName, name -> local(parameter(name) + "Address"));
  }

  /** The local that holds what of the parameter {@code javaName} is shown to C. */
  String copy(String javaName) {
    return copies.computeIfAbsent(javaName, name -> local(parameter(name) + "Copy"));
  }

  /** The local that holds what the parameter {@code javaName} is converted to, from now on. */
  String converted(String javaName) {
    return unconverted.computeIfAbsent(javaName, name -> local(parameter(name) + "Native"));
  }

  /** What is passed for the parameter {@code javaName}, converted if it is. */
  String unconverted(String javaName) {
    return unconverted.getOrDefault(javaName, parameter(javaName));
  }

  /** Whether the method is that of a function which is known by its address. */
  boolean isOfPointed() {
    return pointed;
  }

  /** The local that holds the call's scratch memory. */
  String scratch() {
    return scratch;
  }

  /** The local that holds what C returned. */
  String result() {
    return result;
  }

  /** A new local, called {@code suggestion} if possible. */
  String local(String suggestion) {
    return FreshName.in(names, suggestion, taken);
  }

  private String local(MethodPlan.Parameter hidden) {
    if (hidden.passing() instanceof Passing.Returned || hidden.passing() instanceof Passing.Made) {
      return FreshName.beside(taken, hidden.javaName());
    }
    return hidden.passing() instanceof Passing.Receiver ? "self" : "hidden";
  }
}
