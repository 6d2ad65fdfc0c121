package io.cgen.plan;

import io.cgen.diag.Reporter;
import io.cgen.model.CApi;
import io.cgen.model.CFunction;
import io.cgen.model.TagNames;
import io.cgen.model.TypeIndex;
import io.cgen.spec.Spec;
import java.util.ArrayList;
import java.util.List;

/** Decides what the Java API of a C API is: the passes, in their order. */
public final class Planner {
  private Planner() {}

  /**
   * Plans the Java API.
   *
   * @param declared the facts about C
   * @param options what the user said
   * @param reporter takes what could not be decided well
   */
  public static BindingPlan plan(CApi declared, PlanOptions options, Reporter reporter) {
    Spec spec = options.spec();
    Reach reach = Reach.of(declared, options);
    UmbrellaHeaders.report(declared, reach, reporter);
    Exclusions.Rest rest = Exclusions.apply(declared, spec, reach);
    StructPointers.Meant meant = StructPointers.apply(rest.api(), spec);
    CApi api = meant.api();
    TypeIndex index = new TypeIndex(api);
    List<CFunction> reached = Support.inReach(api, reach);
    StructSupport support = new StructSupport(index, reach);
    StructValues values = new StructValues(index, support);
    Support supported = new Support(index, values, new Variadics(spec, index));
    List<CFunction> bindable = supported.bindable(reached);
    PlanInput input = new PlanInput(api, index, reach, options, reached, support, values, bindable);

    List<String> prefix = ApiPrefix.of(input.functions());
    Comments comments = Comments.of(reached);
    HandleTypes handles = HandleTypes.of(input, comments, prefix);
    Releases releases = Releases.of(input, handles, comments, prefix);
    Consumption consumption = new Consumption(input, handles, releases, comments, prefix);
    TagNames tagNames = new TagNames(api);
    CallbackTypes taken = CallbackTypes.of(input, prefix);
    Structs structs = Structs.of(input, handles, taken, tagNames);
    CallbackTypes callbacks = taken.withMembers(structs);
    Enums enums = Enums.of(input, structs, callbacks, tagNames);
    ClassNames names =
        ClassNames.of(
            options,
            named(handles, spec),
            named(structs, enums, tagNames, spec),
            named(callbacks, spec),
            handles.cNames());
    GeneratedTypes types = new GeneratedTypes(handles, structs, enums, names);

    ErrorRuleChoice errorRules = new ErrorRuleChoice(input);
    Downcalls downcalls = new Downcalls(input, types, errorRules, callbacks.isAnyGiven());
    FunctionPointers functions = new FunctionPointers(input, types, callbacks);
    Methods methods =
        Methods.of(
            input,
            types,
            releases,
            consumption,
            comments,
            callbacks,
            functions,
            downcalls,
            errorRules,
            prefix);
    Constants constants = Constants.of(input, tagNames, names);
    EnumClasses enumClasses = new EnumClasses(types, tagNames, spec);
    HandleClasses handleClasses = new HandleClasses(input, types, releases, methods, downcalls);
    Variables variables =
        Variables.of(input, types, downcalls, methods, callbacks, functions, prefix);
    ApiClassPlan apiClass =
        new ApiClassPlan(
            names.api(),
            methods.ofApiClass(),
            constants.plans(),
            variables.plans(),
            Documentations.none());
    List<HandlePlan> handlePlans = handleClasses.plan();
    List<EnumPlan> enumPlans = enumClasses.plan();
    handleClasses.report(reporter);
    CallbackClasses callbackClasses =
        new CallbackClasses(input, callbacks, types, downcalls, functions, methods.conversions());
    List<CallbackPlan> callbackPlans = callbackClasses.plan();
    List<FunctionPointerPlan> functionPlans = functions.plan(methods, callbackClasses, downcalls);
    StructClasses structClasses =
        new StructClasses(input, types, callbacks, functions, methods.conversions());
    SpecOutcome.report(spec, types, releases, downcalls, methods, callbacks, reporter);
    callbackClasses.report(reporter);

    List<SkippedPlan> skipped = new ArrayList<>(rest.skipped());
    skipped.addAll(supported.skipped(api, reach));
    skipped.addAll(variables.skipped());
    skipped.addAll(constants.skipped());
    skipped.addAll(enumClasses.skipped());
    Decisions decisions =
        Decisions.of(
            List.of(
                () -> meant.pointers().stream().map(StructPointerPlan::decision).toList(),
                handleClasses::decisions,
                structs::decisions,
                structClasses::decisions,
                enumClasses::decisions,
                methods::decisions,
                variables::decisions));
    return new BindingPlan(
        options.packageName(),
        apiClass,
        new NativeClassPlan(
            names.nativeClass(),
            options.libraryName(),
            options.headerFileName(),
            downcalls.all(),
            methods.errorRules(),
            ErrorCallbacks.of(input, downcalls),
            methods.conversions().all()),
        handlePlans,
        structClasses.plans(),
        enumPlans,
        callbackPlans,
        functionPlans,
        meant.pointers(),
        skipped,
        decisions);
  }

  private static List<ClassNames.Named> named(HandleTypes handles, Spec spec) {
    return handles.all().stream()
        .map(
            type ->
                new ClassNames.Named(
                    type.key(), type.cName(), spec.handles().of(type.names()).name()))
        .toList();
  }

  private static List<ClassNames.Named> named(
      Structs structs, Enums enums, TagNames tagNames, Spec spec) {
    List<ClassNames.Named> named = new ArrayList<>();
    structs.all().stream()
        .filter(choice -> choice.obstacle().isEmpty())
        .forEach(choice -> named.add(named(choice.record().key(), choice.cName(), spec)));
    enums.all().forEach(type -> named.add(named(type.key(), tagNames.of(type), spec)));
    return named;
  }

  private static List<ClassNames.Named> named(CallbackTypes callbacks, Spec spec) {
    return callbacks.all().stream().map(type -> named(type.key(), type.cName(), spec)).toList();
  }

  private static ClassNames.Named named(String key, String cName, Spec spec) {
    List<String> names = List.of(cName, TypeNames.simple(key), key);
    return new ClassNames.Named(key, cName, spec.types().of(names).name());
  }
}
