package io.cgen.runtime;

/**
 * A conversion between what cgen makes of a C type and a Java type that suits its users better: a
 * struct of year, month and day, and {@code LocalDate}.
 *
 * <p>The spec file names the class of the converter, once for all functions of the API, and
 * generated methods, and the members of structs, then have {@code J} where they would have {@code
 * C}:
 *
 * <pre>{@code
 * types:
 *   date_time_to_second: {java: java.time.LocalDateTime, converter: org.example.DateTimes}
 *   calendar_day:        {java: java.time.LocalDate, converter: "org.example.Days::of"}
 * }</pre>
 *
 * <p>A class is made with its constructor without parameters. A static method, behind {@code ::},
 * returns the converter; if the C type is a struct, it is given the struct class's {@code allocate}
 * as a {@link java.util.function.Supplier}, so that one converter can serve the struct classes of
 * several APIs by the names of their fields.
 *
 * <p>What {@code C} is:
 *
 * <ul>
 *   <li>for a struct or union, by value or behind a pointer, its generated class;
 *   <li>for an enum or an opaque type, its generated class;
 *   <li>for a number, the Java type of its size, boxed: {@link Long} for {@code time_t};
 *   <li>for text, {@link String}.
 * </ul>
 *
 * <p>A converter is used by all threads, and must not remember a call. Neither method is given
 * {@code null} or may return it: NULL is {@code null} on both sides where the API allows it, and
 * refused elsewhere. What a method throws, the generated method throws, and nothing that the call
 * took is kept.
 *
 * @param <C> what generated code has without the converter
 * @param <J> what it has with it
 */
public interface Converter<C, J> {
  /**
   * The Java value of what C gave.
   *
   * <p>A struct behind a pointer may be C's own memory, which is valid only until this returns:
   * copy what is needed; one that C gave away is freed then. A handle may be kept; if the method
   * throws, it is released.
   */
  J toJava(C value);

  /**
   * What C is given for a Java value.
   *
   * <p>A struct is usually {@code allocate()}d, and lives as long as the call needs it; what its
   * pointers point to must live as long, which it does if it was put there by the struct's own
   * setters. A handle is used during the call and not closed after it.
   *
   * @throws IllegalArgumentException if C cannot express the value
   */
  C toNative(J value);
}
