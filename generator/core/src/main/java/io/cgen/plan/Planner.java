package io.cgen.plan;

import io.cgen.diag.Reporter;
import io.cgen.model.CApi;
import io.cgen.model.CFunction;
import io.cgen.model.TypeIndex;
import java.util.ArrayList;
import java.util.List;

/** Decides what the Java API of a C API is: the passes, in their order. */
public final class Planner {
  private Planner() {}

  /**
   * Plans the Java API.
   *
   * @param api the facts about C
   * @param options what the user said
   * @param reporter takes what could not be decided well
   */
  public static BindingPlan plan(CApi api, PlanOptions options, Reporter reporter) {
    TypeIndex index = new TypeIndex(api);
    Reach reach = Reach.of(api, options);
    List<CFunction> reached = Support.inReach(api, reach);
    PlanInput input =
        new PlanInput(api, index, reach, options, reached, Support.bindable(reached, index));

    List<String> prefix = ApiPrefix.of(input.functions());
    Comments comments = Comments.of(reached);
    HandleTypes handles = HandleTypes.of(input, comments, prefix);
    Releases releases = Releases.of(input, handles, prefix);
    Consumption consumption = new Consumption(input, handles, releases, prefix);
    TagNames tagNames = new TagNames(api);
    Structs structs = Structs.of(input, handles, tagNames);
    Enums enums = Enums.of(input, structs, tagNames);
    ClassNames names =
        ClassNames.of(options, named(handles), named(structs, enums, tagNames), handles.cNames());
    GeneratedTypes types = new GeneratedTypes(handles, structs, enums, names);

    Downcalls downcalls = new Downcalls(input, types);
    Methods methods = Methods.of(input, types, releases, consumption, comments, downcalls, prefix);
    Constants constants = Constants.of(input, tagNames, names);
    EnumClasses enumClasses = new EnumClasses(types, tagNames);
    HandleClasses handleClasses = new HandleClasses(input, types, releases, methods, downcalls);
    ApiClassPlan apiClass =
        new ApiClassPlan(
            names.api(), methods.ofApiClass(), constants.plans(), Documentations.none());
    List<HandlePlan> handlePlans = handleClasses.plan();
    List<EnumPlan> enumPlans = enumClasses.plan();
    handleClasses.report(reporter);

    List<SkippedPlan> skipped = new ArrayList<>(Support.skipped(api, reach, index));
    skipped.addAll(constants.skipped());
    skipped.addAll(enumClasses.skipped());
    List<Decision> decisions = new ArrayList<>(handleClasses.decisions());
    decisions.addAll(structs.decisions());
    decisions.addAll(methods.decisions());
    return new BindingPlan(
        options.packageName(),
        apiClass,
        new NativeClassPlan(
            names.nativeClass(), options.libraryName(), options.headerFileName(), downcalls.all()),
        handlePlans,
        new StructClasses(input, types).plan(),
        enumPlans,
        List.of(),
        skipped,
        decisions);
  }

  private static List<ClassNames.Named> named(HandleTypes handles) {
    return handles.all().stream()
        .map(type -> new ClassNames.Named(type.key(), type.cName()))
        .toList();
  }

  private static List<ClassNames.Named> named(Structs structs, Enums enums, TagNames tagNames) {
    List<ClassNames.Named> named = new ArrayList<>();
    structs.all().stream()
        .filter(choice -> choice.obstacle().isEmpty())
        .forEach(choice -> named.add(new ClassNames.Named(choice.record().key(), choice.cName())));
    enums.all().forEach(type -> named.add(new ClassNames.Named(type.key(), tagNames.of(type))));
    return named;
  }
}
