package io.cgen.runtime.interop;

import io.cgen.runtime.Converter;
import io.cgen.runtime.MemberCount;
import io.cgen.runtime.NativeStruct;
import io.cgen.runtime.StructMembers;
import java.util.List;
import java.util.function.Supplier;

/** Texts. */
record Texts<S extends NativeStruct>(Supplier<S> struct) implements Converter<S, List<String>> {
  @Override
  public List<String> toJava(S value) {
    StructMembers members = StructMembers.of(value);
    return List.of(Present.all(members.getTexts("values", count(members)), "values"));
  }

  @Override
  public S toNative(List<String> value) {
    S made = struct.get();
    StructMembers members = StructMembers.of(made);
    String[] texts = Present.all(value.toArray(String[]::new), "values");
    members.putTexts("values", count(members), texts);
    return made;
  }

  private static MemberCount count(StructMembers members) {
    return members.count("size", "values");
  }
}
