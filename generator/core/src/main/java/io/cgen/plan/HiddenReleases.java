package io.cgen.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions that free arrays are no methods.
 *
 * <ol>
 *   <li>Those that free what some method copies: nobody has such an array.
 *   <li>But not one that may free what another method returns or stores as an address.
 * </ol>
 */
final class HiddenReleases {
  private final PlanInput input;
  private final ArrayReleases releases;

  HiddenReleases(PlanInput input, ArrayReleases releases) {
    this.input = input;
    this.releases = releases;
  }

  /** The names of those functions; {@code calls} and their {@code methods} are by name, too. */
  List<String> of(Map<String, Call> calls, Map<String, MethodPlan> methods) {
    Set<String> used = new LinkedHashSet<>();
    methods.values().forEach(method -> ArrayReleases.usedBy(method).forEach(used::add));
    if (used.isEmpty()) {
      return List.of();
    }
    List<TypeView> addresses = new ArrayList<>();
    calls.forEach((name, call) -> addAddresses(call, methods.get(name), addresses));
    return used.stream()
        .filter(name -> addresses.stream().noneMatch(address -> frees(name, address)))
        .toList();
  }

  private void addAddresses(Call call, MethodPlan method, List<TypeView> addresses) {
    TypeView result = input.result(call.function());
    if (method.result() instanceof Result.Untyped && result.isPointer()) {
      addresses.add(result);
    }
    for (int i = 0; i < call.parameters().size(); i++) {
      TypeView type = input.view(call.parameter(i));
      if (mayStoreAddress(method.parameters().get(i).passing()) && type.isPointer()) {
        addresses.add(type.target());
      }
    }
  }

  private static boolean mayStoreAddress(Passing passing) {
    return passing instanceof Passing.Untyped
        || passing instanceof Passing.OutCell cell && cell.content() instanceof Result.Untyped;
  }

  private boolean frees(String name, TypeView address) {
    return address.isPointer()
        && !address.target().isConst()
        && input.functions().stream()
            .filter(function -> function.name().equals(name))
            .anyMatch(function -> releases.takes(function, address));
  }
}
