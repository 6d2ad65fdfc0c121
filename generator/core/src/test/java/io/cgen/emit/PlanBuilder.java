package io.cgen.emit;

import io.cgen.plan.ApiClassPlan;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.CallbackPlan;
import io.cgen.plan.Carrier;
import io.cgen.plan.ConstantPlan;
import io.cgen.plan.Decisions;
import io.cgen.plan.Documentation;
import io.cgen.plan.DowncallPlan;
import io.cgen.plan.EnumPlan;
import io.cgen.plan.FieldPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.NativeClassPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import io.cgen.plan.SeamType;
import io.cgen.plan.StructPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A binding plan being put together by a test, which states only what it is about. */
final class PlanBuilder {
  static final Documentation SILENT =
      new Documentation(List.of(), List.of(), "", "", Optional.empty());

  private final String library;
  private final String apiClass;
  private final List<MethodPlan> functions = new ArrayList<>();
  private final List<ConstantPlan> constants = new ArrayList<>();
  private final List<HandlePlan> handles = new ArrayList<>();
  private final List<StructPlan> structs = new ArrayList<>();
  private final List<EnumPlan> enums = new ArrayList<>();
  private final List<CallbackPlan> callbacks = new ArrayList<>();
  private final Map<String, DowncallPlan> downcalls = new LinkedHashMap<>();

  PlanBuilder(String library, String apiClass) {
    this.library = library;
    this.apiClass = apiClass;
  }

  BindingPlan build() {
    return new BindingPlan(
        "org.example." + library,
        new ApiClassPlan(apiClass, functions, constants, SILENT),
        new NativeClassPlan(
            apiClass + "Native", library, library + ".h", List.copyOf(downcalls.values())),
        handles,
        structs,
        enums,
        callbacks,
        List.of(),
        List.of(),
        List.of(),
        Decisions.of(List.of()));
  }

  PlanBuilder function(MethodPlan method) {
    functions.add(remembered(method));
    return this;
  }

  PlanBuilder constant(String name, Object value) {
    return constant(name, value, SILENT);
  }

  PlanBuilder constant(String name, Object value, Documentation documentation) {
    constants.add(new ConstantPlan(name, name, value, documentation));
    return this;
  }

  PlanBuilder handle(String cName, String javaName, String release, MethodPlan... methods) {
    DowncallPlan downcall = downcall(release, Carrier.VOID, "obj", Carrier.POINTER);
    remember(downcall);
    return handle(
        cName, javaName, Optional.of(new HandlePlan.Release(release, downcall)), List.of(methods));
  }

  PlanBuilder borrowedHandle(String cName, String javaName, MethodPlan... methods) {
    return handle(cName, javaName, Optional.empty(), List.of(methods));
  }

  private PlanBuilder handle(
      String cName, String javaName, Optional<HandlePlan.Release> release, List<MethodPlan> all) {
    all.forEach(this::remembered);
    String reason = "no function takes this handle and is named like a release function";
    handles.add(new HandlePlan(cName, javaName, release, reason, all, SILENT));
    return this;
  }

  PlanBuilder struct(String cName, String javaName, FieldPlan... fields) {
    structs.add(new StructPlan(cName, javaName, false, List.of(fields), SILENT));
    return this;
  }

  PlanBuilder union(String cName, String javaName, FieldPlan... fields) {
    structs.add(new StructPlan(cName, javaName, true, List.of(fields), SILENT));
    return this;
  }

  PlanBuilder enumClass(String cName, String javaName, EnumPlan.Constant... constants) {
    enums.add(new EnumPlan(cName, javaName, List.of(constants), SILENT));
    return this;
  }

  PlanBuilder callback(
      String cName,
      String javaName,
      SeamType returned,
      Optional<Passing> result,
      CallbackPlan.Parameter... parameters) {
    callbacks.add(
        new CallbackPlan(
            cName,
            javaName,
            javaName + "Upcall",
            List.of(parameters),
            returned,
            result,
            0,
            SILENT));
    return this;
  }

  static CallbackPlan.Parameter passed(String name, Result content) {
    return new CallbackPlan.Parameter(
        name, content.accept(new ResultCarriers()), Optional.of(content));
  }

  static CallbackPlan.Parameter userData(String name) {
    return new CallbackPlan.Parameter(name, Carrier.POINTER, Optional.empty());
  }

  static EnumPlan.Constant enumConstant(String name, long value) {
    return new EnumPlan.Constant(name, value, SILENT);
  }

  static FieldPlan field(String name, FieldPlan.FieldType type) {
    return new FieldPlan(name, name, type, OptionalLong.empty(), SILENT);
  }

  static FieldPlan array(String name, FieldPlan.FieldType type, long length) {
    return new FieldPlan(name, name, type, OptionalLong.of(length), SILENT);
  }

  /** A method whose C function has no comment. */
  static MethodPlan method(
      String javaName, String symbol, Result result, MethodPlan.Parameter... parameters) {
    return method(javaName, symbol, declared(symbol), result, parameters);
  }

  static MethodPlan method(
      String javaName,
      String symbol,
      Documentation documentation,
      Result result,
      MethodPlan.Parameter... parameters) {
    List<DowncallPlan.Parameter> carried = new ArrayList<>();
    for (MethodPlan.Parameter parameter : parameters) {
      carried.add(
          new DowncallPlan.Parameter(
              parameter.javaName(), parameter.passing().accept(new PassingCarriers())));
    }
    boolean callsBack =
        Stream.of(parameters).anyMatch(p -> p.passing() instanceof Passing.Callback);
    DowncallPlan downcall =
        new DowncallPlan(
            symbol,
            symbol,
            documentation.cDeclaration(),
            result.accept(new ResultCarriers()),
            carried,
            callsBack);
    return new MethodPlan(javaName, List.of(parameters), result, downcall, documentation);
  }

  /** The same method of a function that is critical. */
  static MethodPlan critical(MethodPlan method) {
    DowncallPlan called = method.downcall();
    DowncallPlan downcall =
        new DowncallPlan(
            called.holder(),
            called.symbol(),
            called.declaration(),
            called.result(),
            called.parameters(),
            false,
            true,
            false,
            called.errors(),
            called.variadic(),
            false);
    return new MethodPlan(
        method.javaName(), method.parameters(), method.result(), downcall, method.documentation());
  }

  static MethodPlan.Parameter parameter(String name, Passing passing) {
    return new MethodPlan.Parameter(name, passing);
  }

  static DowncallPlan downcall(String symbol, Carrier result, String parameter, Carrier carrier) {
    return new DowncallPlan(
        symbol,
        symbol,
        symbol + "()",
        result,
        List.of(new DowncallPlan.Parameter(parameter, carrier)),
        false);
  }

  private static Documentation declared(String symbol) {
    return new Documentation(List.of(), List.of(), "", symbol + "()", Optional.empty());
  }

  PlanBuilder remember(DowncallPlan downcall) {
    downcalls.putIfAbsent(downcall.symbol(), downcall);
    return this;
  }

  private MethodPlan remembered(MethodPlan method) {
    remember(method.downcall());
    return method;
  }
}
