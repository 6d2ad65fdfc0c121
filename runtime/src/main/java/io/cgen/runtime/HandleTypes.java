package io.cgen.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * The handle types of an API by their C names, for results whose type is known only at run time.
 *
 * <p>A strict one refuses a name that it does not have; a lenient one makes a {@link
 * GenericHandle}.
 */
public final class HandleTypes {
  private final Map<String, HandleType<?>> types = new LinkedHashMap<>();
  private final Fallback fallback;

  /** What becomes of a name that is not there. */
  private interface Fallback {
    HandleType<?> type(String cName);
  }

  private HandleTypes(Fallback fallback, HandleType<?>... types) {
    this.fallback = fallback;
    for (HandleType<?> type : types) {
      this.types.put(type.cName(), type);
    }
  }

  /** Types that are all there are. */
  public static HandleTypes strict(HandleType<?>... types) {
    List<String> names = List.of(types).stream().map(HandleType::cName).toList();
    return new HandleTypes(
        cName -> {
          throw new IllegalArgumentException(
              "There is no handle type for " + cName + "; there are " + names);
        },
        types);
  }

  /**
   * Types besides which there may be others.
   *
   * @param function the C name of the function that releases those
   */
  public static HandleTypes lenient(String function, LongConsumer release, HandleType<?>... types) {
    return new HandleTypes(cName -> GenericHandle.type(cName).releasedBy(function, release), types);
  }

  /** The type of a C name. */
  public HandleType<?> named(String cName) {
    HandleType<?> known = types.get(cName);
    return known == null ? fallback.type(cName) : known;
  }
}
