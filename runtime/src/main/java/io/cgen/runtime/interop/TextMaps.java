package io.cgen.runtime.interop;

import io.cgen.runtime.Converter;
import io.cgen.runtime.MemberCount;
import io.cgen.runtime.NativeStruct;
import io.cgen.runtime.StructMembers;
import java.util.Map;
import java.util.function.Supplier;

/** Texts by texts. */
record TextMaps<S extends NativeStruct>(Supplier<S> struct)
    implements Converter<S, Map<String, String>> {
  @Override
  public Map<String, String> toJava(S value) {
    StructMembers members = StructMembers.of(value);
    MemberCount count = count(members);
    String[] keys = Present.all(members.getTexts("keys", count), "keys");
    return Present.map(keys, Present.all(members.getTexts("values", count), "values"));
  }

  @Override
  public S toNative(Map<String, String> value) {
    String[] keys = Present.all(value.keySet().toArray(String[]::new), "keys");
    String[] values = Present.all(value.values().toArray(String[]::new), "values");
    S made = struct.get();
    StructMembers members = StructMembers.of(made);
    MemberCount count = count(members);
    members.putTexts("keys", count, keys);
    members.putTexts("values", count, values);
    return made;
  }

  private static MemberCount count(StructMembers members) {
    return members.count("size", "keys", "values");
  }
}
