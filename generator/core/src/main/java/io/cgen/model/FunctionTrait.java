package io.cgen.model;

import java.util.Optional;

/** What an attribute says of a function type beside its result and its parameters. */
public enum FunctionTrait {
  MS_ABI("ms_abi"),
  SYSV_ABI("sysv_abi"),
  VECTORCALL("vectorcall"),
  REGCALL("regcall"),
  PRESERVE_MOST("preserve_most"),
  PRESERVE_ALL("preserve_all"),
  NO_RETURN("noreturn");

  private final String attribute;

  FunctionTrait(String attribute) {
    this.attribute = attribute;
  }

  /** The attribute's name in C. */
  public String attribute() {
    return attribute;
  }

  /**
   * The way in which functions of {@code type} are called, if that is not the target's usual one.
   */
  public static Optional<String> callingConvention(CType.Function type) {
    return type.traits().stream()
        .filter(trait -> trait != NO_RETURN)
        .map(FunctionTrait::attribute)
        .findFirst();
  }
}
