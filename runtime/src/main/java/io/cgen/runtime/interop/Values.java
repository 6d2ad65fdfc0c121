package io.cgen.runtime.interop;

import io.cgen.runtime.Converter;
import io.cgen.runtime.MemberCount;
import io.cgen.runtime.NativeStruct;
import io.cgen.runtime.StructMembers;
import java.util.function.Supplier;

/** Numbers. */
record Values<S extends NativeStruct>(Supplier<S> struct) implements Converter<S, double[]> {
  @Override
  public double[] toJava(S value) {
    StructMembers members = StructMembers.of(value);
    return Present.required(members.getDoubles("values", count(members)), "values");
  }

  @Override
  public S toNative(double[] value) {
    S made = struct.get();
    StructMembers members = StructMembers.of(made);
    members.putDoubles("values", count(members), value);
    return made;
  }

  private static MemberCount count(StructMembers members) {
    return members.count("size", "values");
  }
}
