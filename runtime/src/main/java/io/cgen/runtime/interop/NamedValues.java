package io.cgen.runtime.interop;

import io.cgen.runtime.Converter;
import io.cgen.runtime.MemberCount;
import io.cgen.runtime.NativeStruct;
import io.cgen.runtime.StructMembers;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Numbers by names. */
record NamedValues<S extends NativeStruct>(Supplier<S> struct)
    implements Converter<S, Map<String, Double>> {
  @Override
  public Map<String, Double> toJava(S value) {
    StructMembers members = StructMembers.of(value);
    MemberCount count = count(members);
    String[] names = Present.all(members.getTexts("names", count), "names");
    double[] values = Present.required(members.getDoubles("values", count), "values");
    return Present.map(names, Arrays.stream(values).boxed().toArray(Double[]::new));
  }

  @Override
  public S toNative(Map<String, Double> value) {
    String[] names = Present.all(value.keySet().toArray(String[]::new), "names");
    Double[] values = Present.all(value.values().toArray(Double[]::new), "values");
    S made = struct.get();
    StructMembers members = StructMembers.of(made);
    MemberCount count = count(members);
    members.putTexts("names", count, names);
    members.putDoubles("values", count, Stream.of(values).mapToDouble(each -> each).toArray());
    return made;
  }

  private static MemberCount count(StructMembers members) {
    return members.count("size", "values", "names");
  }
}
