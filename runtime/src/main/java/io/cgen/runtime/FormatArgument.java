package io.cgen.runtime;

/** What one conversion of a {@code printf} format takes. */
enum FormatArgument {
  INT(NativeType.INT) {
    @Override
    Object value(Object argument, String parameter) {
      if (argument instanceof Character character) {
        return (int) character;
      }
      return bits(argument, parameter, Integer.SIZE).intValue();
    }
  },
  C_LONG(NativeType.LONG) {
    @Override
    Object value(Object argument, String parameter) {
      return bits(argument, parameter, 8 * CLong.SIZE);
    }
  },
  LONG_LONG(NativeType.LONG_LONG) {
    @Override
    Object value(Object argument, String parameter) {
      return bits(argument, parameter, Long.SIZE);
    }
  },
  DOUBLE(NativeType.DOUBLE) {
    @Override
    Object value(Object argument, String parameter) {
      if (argument instanceof Double || argument instanceof Float) {
        return ((Number) argument).doubleValue();
      }
      throw refused(argument, parameter, "a floating-point number");
    }
  },
  TEXT(NativeType.POINTER) {
    @Override
    void add(VariadicArguments to, Object argument, String parameter) {
      if (!(Required.argument(argument, parameter) instanceof String text)) {
        throw refused(argument, parameter, "a String");
      }
      to.addText(text, parameter);
    }
  },
  ADDRESS(NativeType.POINTER) {
    @Override
    void add(VariadicArguments to, Object argument, String parameter) {
      if (!to.addAddress(argument, parameter)) {
        throw refused(argument, parameter, "something with an address");
      }
    }
  };

  private final NativeType type;

  FormatArgument(NativeType type) {
    this.type = type;
  }

  /**
   * Adds an argument.
   *
   * @param parameter what messages call it
   * @throws IllegalArgumentException if it is not what the conversion takes
   */
  void add(VariadicArguments to, Object argument, String parameter) {
    to.add(type, value(Required.argument(argument, parameter), parameter));
  }

  Object value(Object argument, String parameter) {
    throw refused(argument, parameter, name());
  }

  /** An integer that fits, signed or unsigned. */
  private static Long bits(Object argument, String parameter, int size) {
    if (argument instanceof NativeEnum constant) {
      return bits(constant.value(), parameter, size);
    }
    boolean isInteger =
        argument instanceof Long
            || argument instanceof Integer
            || argument instanceof Short
            || argument instanceof Byte;
    if (!isInteger) {
      throw refused(argument, parameter, "an integer");
    }
    long value = ((Number) argument).longValue();
    if (size < Long.SIZE && value != (int) value && value >>> size != 0) {
      throw new IllegalArgumentException(
          parameter + " is " + value + ", which does not fit the " + size + " bits of its format");
    }
    return value;
  }

  private static IllegalArgumentException refused(Object argument, String parameter, String what) {
    return new IllegalArgumentException(
        parameter + " is a " + argument.getClass().getName() + ", and its format asks for " + what);
  }
}
