package io.cgen.emit;

import static io.cgen.emit.PlanBuilder.SILENT;
import static io.cgen.emit.PlanBuilder.array;
import static io.cgen.emit.PlanBuilder.downcall;
import static io.cgen.emit.PlanBuilder.enumConstant;
import static io.cgen.emit.PlanBuilder.field;
import static io.cgen.emit.PlanBuilder.method;
import static io.cgen.emit.PlanBuilder.parameter;
import static io.cgen.emit.PlanBuilder.passed;
import static io.cgen.emit.PlanBuilder.userData;

import io.cgen.model.CountExpression;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.Carrier;
import io.cgen.plan.Documentation;
import io.cgen.plan.Documentation.ParameterText;
import io.cgen.plan.DowncallPlan;
import io.cgen.plan.EnumPlan;
import io.cgen.plan.FieldPlan;
import io.cgen.plan.FieldPlan.FieldType;
import io.cgen.plan.Flow;
import io.cgen.plan.Lifetime;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import io.cgen.plan.StructByValue;
import io.cgen.plan.TextEncoding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** A plan for each feature of generated code; the folder of its name holds the expected Java. */
enum SamplePlan {
  DOGS(SamplePlan::dogs),
  PARAMETERS(SamplePlan::parameters),
  RESULTS(SamplePlan::results),
  OWNERSHIP(SamplePlan::ownership),
  STRUCTS(SamplePlan::structs),
  STRUCT_VALUES(SamplePlan::structValues),
  ENUMS(SamplePlan::enums),
  CONSTANTS(SamplePlan::constants),
  CALLBACKS(SamplePlan::callbacks),
  NAMES(SamplePlan::names),
  COMMENTS(SamplePlan::comments),
  NOTHING(SamplePlan::nothing);

  private static final Result VOID = new Result.Nothing();
  private static final Passing SELF = new Passing.Receiver();

  private final Supplier<BindingPlan> plan;

  SamplePlan(Supplier<BindingPlan> plan) {
    this.plan = plan;
  }

  BindingPlan plan() {
    return plan.get();
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static BindingPlan dogs() {
    return new PlanBuilder("dogs", "Dogs")
        .function(
            method(
                "numDogs",
                "num_dogs",
                documented("int num_dogs(void)", "Number of dogs that live."),
                new Result.Scalar(Carrier.INT)))
        .handle(
            "TEST_DOG_PTR",
            "Dog",
            "release",
            method(
                "create",
                "create_dog",
                documented("TEST_DOG_PTR create_dog(void)", "Makes a dog."),
                owned("Dog")),
            method(
                "getRefcount",
                "get_dog_refcount",
                documented("int get_dog_refcount(TEST_DOG_PTR obj)"),
                new Result.Scalar(Carrier.INT),
                parameter("obj", SELF)))
        .handle(
            "TEST_OWNER_PTR",
            "Owner",
            "release",
            method(
                "create",
                "create_owner",
                new Documentation(
                    List.of("Makes an owner of a dog.", "The dog lives as long as its owner does."),
                    List.of(new ParameterText("d", "the dog")),
                    "the owner",
                    "TEST_OWNER_PTR create_owner(TEST_DOG_PTR d)",
                    Optional.empty()),
                owned("Owner", "d"),
                parameter("d", handle("Dog"))),
            method("sayWalk", "say_walk", VOID, parameter("owner", SELF)))
        .build();
  }

  private static BindingPlan structValues() {
    return new PlanBuilder("values", "Values")
        .struct("struct date", "Date", field("year", scalar(Carrier.INT)))
        .handle(
            "calendar_t",
            "Calendar",
            "calendar_free",
            method(
                "next",
                "calendar_next",
                new Result.StructValue("Date"),
                parameter("calendar", SELF),
                parameter("result", new Passing.StructValue("Date")),
                parameter("name", new Passing.Text(true))))
        .function(method("today", "today", new Result.StructValue("Date")))
        .function(
            method(
                "days",
                "days",
                new Result.Scalar(Carrier.INT),
                parameter("from", new Passing.StructValue("Date")),
                parameter("to", new Passing.StructValue("Date"))))
        .function(
            method(
                "Date",
                "Date",
                VOID,
                parameter("result", new Passing.Callback("Shift", new Lifetime.Call(), false))))
        .callback(
            "shift_fn",
            "Shift",
            new StructByValue("Date"),
            Optional.of(new Passing.StructValue("Date")),
            passed("result", new Result.StructValue("Date")),
            passed("days", new Result.Scalar(Carrier.INT)))
        .build();
  }

  private static BindingPlan parameters() {
    PlanBuilder plan = new PlanBuilder("params", "Params");
    plan.borrowedHandle(
        "thing_t",
        "Thing",
        method(
            "both",
            "thing_both",
            new Result.Scalar(Carrier.BOOL),
            parameter("thing", SELF),
            parameter("name", new Passing.Text(false)),
            parameter("other", new Passing.Handle("Thing", true, false)),
            parameter("date", new Passing.Struct("Date", false)),
            parameter("user", new Passing.Untyped())));
    plan.struct("struct date", "Date", field("year", scalar(Carrier.INT)));
    plan.enumClass("enum mode", "Mode", enumConstant("READ", 0));
    for (Carrier carrier : Carrier.values()) {
      if (carrier != Carrier.VOID && carrier != Carrier.POINTER) {
        String symbol = "take_" + carrier.name().toLowerCase(Locale.ROOT);
        plan.function(method(symbol, symbol, VOID, parameter("x", new Passing.Scalar(carrier))));
      }
    }
    for (ArrayElement element : ArrayElement.values()) {
      String symbol = "fill_" + element.name().toLowerCase(Locale.ROOT);
      plan.function(
          method(
              symbol,
              symbol,
              new Result.Scalar(Carrier.INT),
              parameter("from", new Passing.Array(element, Flow.IN, true)),
              parameter("to", new Passing.Array(element, Flow.IN_OUT, false))));
    }
    lengths(plan);
    critical(plan);
    return plan.function(
            method(
                "setMode",
                "set_mode",
                VOID,
                parameter("mode", new Passing.EnumValue("Mode", Carrier.UNSIGNED_INT)),
                parameter("wide", new Passing.EnumValue("Mode", Carrier.LONG_LONG))))
        .function(
            method(
                "setTexts",
                "set_texts",
                VOID,
                parameter("key", new Passing.Text(false)),
                parameter("value", new Passing.Text(true))))
        .function(
            method(
                "convert",
                "convert",
                VOID,
                parameter("from", new Passing.Struct("Date", true)),
                parameter("to", new Passing.Struct("Date", false))))
        .function(method("any", "any", VOID, parameter("obj", handle("NativeHandle"))))
        .function(
            method(
                "longNames",
                "a_function_whose_name_is_as_long_as_some_libraries_like_to_make_them",
                documented(
                    "int a_function_whose_name_is_as_long_as_some_libraries_like_to_make_them("
                        + "const char *the_first_parameter, int *the_second_parameter)"),
                new Result.Scalar(Carrier.INT),
                parameter("the_first_parameter_has_a_long_name", new Passing.Text(false)),
                parameter(
                    "the_second_one_has_a_long_name_too",
                    new Passing.Array(ArrayElement.C_LONG, Flow.IN_OUT, true))))
        .build();
  }

  private static void critical(PlanBuilder plan) {
    CountExpression two = new CountExpression.Number(2);
    plan.function(
        PlanBuilder.critical(
            method(
                "rotate",
                "rotate",
                new Result.Scalar(Carrier.INT),
                parameter("byte", itself(ArrayElement.BYTE, Flow.OUT, false)),
                parameter("shorts", itself(ArrayElement.SHORT, Flow.IN, true)),
                parameter("ints", itself(ArrayElement.INT, Flow.IN_OUT, true)),
                parameter("longs", itself(ArrayElement.LONG, Flow.IN, false)),
                parameter("floats", itself(ArrayElement.FLOAT, Flow.IN, false)),
                parameter(
                    "HANDLE",
                    new Passing.Array(
                        ArrayElement.DOUBLE, Flow.IN_OUT, false, Optional.of(two), true)),
                parameter("name", new Passing.Text(false)),
                parameter("n", length(Carrier.SIZE, maybe("shorts"), counted("longs"))))));
  }

  private static Passing itself(ArrayElement element, Flow flow, boolean nullable) {
    return new Passing.Array(element, flow, nullable, Optional.empty(), true);
  }

  private static void lengths(PlanBuilder plan) {
    CountExpression rows = new CountExpression.Value("rows");
    CountExpression cells =
        new CountExpression.Operation(
            rows, CountExpression.Operator.TIMES, new CountExpression.Value("cols"));
    CountExpression padded =
        new CountExpression.Operation(
            cells, CountExpression.Operator.PLUS, new CountExpression.Number(1));
    Passing in = new Passing.Array(ArrayElement.DOUBLE, Flow.IN, false);
    Passing optional = new Passing.Array(ArrayElement.DOUBLE, Flow.IN_OUT, true);
    plan.function(
            method(
                "sum",
                "sum",
                new Result.Scalar(Carrier.DOUBLE),
                parameter("x", in),
                parameter("n", length(Carrier.SIZE, counted("x")))))
        .function(
            method(
                "sumFew",
                "sum_few",
                new Result.Scalar(Carrier.DOUBLE),
                parameter("x", optional),
                parameter("y", optional),
                parameter("n", length(Carrier.UNSIGNED_CHAR, maybe("x"), maybe("y")))))
        .function(
            method(
                "blend",
                "blend",
                VOID,
                parameter("x", optional),
                parameter("y", in),
                parameter("result", new Passing.Array(ArrayElement.DOUBLE, Flow.OUT, false)),
                parameter("n", length(Carrier.INT, maybe("x"), counted("y"), counted("result")))))
        .function(
            method(
                "matrix",
                "matrix",
                VOID,
                parameter(
                    "cells",
                    new Passing.Array(ArrayElement.FLOAT, Flow.IN_OUT, true, Optional.of(padded))),
                parameter("rows", new Passing.Scalar(Carrier.INT)),
                parameter("cols", new Passing.Scalar(Carrier.SIZE))))
        .function(
            method(
                "pack",
                "pack",
                new Result.Scalar(Carrier.INT),
                parameter(
                    "to",
                    new Passing.Array(
                        ArrayElement.BYTE,
                        Flow.OUT,
                        true,
                        Optional.of(new CountExpression.Value("used")))),
                parameter("used", new Passing.Array(ArrayElement.C_LONG, Flow.IN_OUT, false))));
  }

  private static Passing length(Carrier carrier, Passing.Length.Counted... arrays) {
    return new Passing.Length(carrier, List.of(arrays));
  }

  private static Passing.Length.Counted counted(String array) {
    return new Passing.Length.Counted(array, false);
  }

  private static Passing.Length.Counted maybe(String array) {
    return new Passing.Length.Counted(array, true);
  }

  private static BindingPlan results() {
    DowncallPlan free = downcall("text_free", Carrier.VOID, "text", Carrier.POINTER);
    PlanBuilder plan = new PlanBuilder("results", "Results").remember(free);
    plan.borrowedHandle(
        "thing_t",
        "Thing",
        method(
            "parent",
            "thing_parent",
            new Result.Handle("Thing", false, true, List.of("this")),
            parameter("thing", SELF)),
        method(
            "date",
            "thing_date",
            new Result.StructView("Date", List.of("this"), false),
            parameter("thing", SELF)));
    plan.struct("struct date", "Date", field("year", scalar(Carrier.INT)));
    plan.enumClass("enum mode", "Mode", enumConstant("READ", 0));
    for (Carrier carrier : Carrier.values()) {
      if (carrier != Carrier.VOID && carrier != Carrier.POINTER) {
        String symbol = "give_" + carrier.name().toLowerCase(Locale.ROOT);
        Result.Scalar scalar = new Result.Scalar(carrier);
        plan.function(method(symbol, symbol, scalar));
        String cell = "store_" + carrier.name().toLowerCase(Locale.ROOT);
        plan.function(method(cell, cell, VOID, parameter("out", new Passing.OutCell(scalar))));
      }
    }
    return plan.function(method("mode", "mode", new Result.EnumValue("Mode", Carrier.UNSIGNED_INT)))
        .function(method("version", "version", new Result.Text(Optional.empty())))
        .function(method("copied", "copied", new Result.Text(Optional.of(free))))
        .function(method("memory", "memory", new Result.Untyped()))
        .function(
            method(
                "open",
                "thing_open",
                new Result.Scalar(Carrier.UNSIGNED_INT),
                parameter("name", new Passing.Text(false)),
                parameter(
                    "thing",
                    new Passing.OutCell(new Result.Handle("Thing", false, true, List.of()))),
                parameter("error", new Passing.OutCell(new Result.Text(Optional.of(free)))),
                parameter("mode", new Passing.OutCell(new Result.EnumValue("Mode", Carrier.INT))),
                parameter("rest", new Passing.OutCell(new Result.Untyped())),
                parameter(
                    "date", new Passing.OutCell(new Result.StructView("Date", List.of(), false)))))
        .build();
  }

  private static BindingPlan ownership() {
    return new PlanBuilder("keep", "Keep")
        .handle(
            "db",
            "Db",
            "db_close",
            method(
                "prepare",
                "db_prepare",
                owned("Stmt", "this", "options"),
                parameter("db", SELF),
                parameter("sql", new Passing.Text(false)),
                parameter("options", new Passing.Handle("Options", true, false)),
                parameter(
                    "log",
                    new Passing.OutCell(new Result.Handle("Log", true, true, List.of("this"))))),
            method(
                "give",
                "db_give",
                VOID,
                parameter("db", SELF),
                parameter("options", new Passing.Handle("Options", false, true)),
                parameter("log", new Passing.Handle("Log", true, true)),
                parameter("name", new Passing.Text(false)),
                parameter("flags", new Passing.Scalar(Carrier.UNSIGNED_INT)),
                parameter("depth", new Passing.Scalar(Carrier.INT))))
        .handle(
            "stmt",
            "Stmt",
            "stmt_finalize",
            method(
                "finish",
                "stmt_finish",
                new Result.Text(Optional.empty()),
                parameter("stmt", new Passing.Receiver(true))))
        .handle("options", "Options", "options_free")
        .handle("log", "Log", "log_free")
        .build();
  }

  private static BindingPlan structs() {
    PlanBuilder plan = new PlanBuilder("structs", "Structs");
    plan.enumClass("enum mode", "Mode", enumConstant("READ", 0));
    plan.struct("struct point", "Point", field("x", scalar(Carrier.DOUBLE)));
    plan.struct("struct empty", "Empty");
    plan.union("union number", "Number", field("i", scalar(Carrier.LONG)), doubleField("d"));
    return plan.struct(
            "struct all",
            "All",
            field("flag", scalar(Carrier.BOOL)),
            field("c", scalar(Carrier.CHAR)),
            field("sc", scalar(Carrier.SIGNED_CHAR)),
            field("uc", scalar(Carrier.UNSIGNED_CHAR)),
            field("s", scalar(Carrier.SHORT)),
            field("us", scalar(Carrier.UNSIGNED_SHORT)),
            field("i", scalar(Carrier.INT)),
            field("ui", scalar(Carrier.UNSIGNED_INT)),
            field("l", scalar(Carrier.LONG)),
            field("ul", scalar(Carrier.UNSIGNED_LONG)),
            field("size", scalar(Carrier.SIZE)),
            field("wide", scalar(Carrier.WCHAR)),
            field("f", scalar(Carrier.FLOAT)),
            doubleField("d"),
            field("mode", new FieldType.EnumValue("Mode", Carrier.UNSIGNED_INT)),
            field("tiny", new FieldType.EnumValue("Mode", Carrier.UNSIGNED_CHAR)),
            field("origin", new FieldType.Struct("Point")),
            field("text", new FieldType.Text(TextEncoding.UTF_8)),
            field("userData", new FieldType.Untyped()),
            field("UserData", new FieldType.Untyped()),
            field("a_member_with_a_rather_long_name", new FieldType.Untyped()),
            array("name", new FieldType.Characters(Carrier.CHAR, TextEncoding.UTF_8), 32),
            array("digest", scalar(Carrier.UNSIGNED_CHAR), 16),
            array("flags", scalar(Carrier.BOOL), 2),
            array("counts", scalar(Carrier.UNSIGNED_INT), 4),
            array("longs", scalar(Carrier.UNSIGNED_LONG), 4),
            array("wides", scalar(Carrier.WCHAR), 4),
            array("values", scalar(Carrier.DOUBLE), 9),
            array("modes", new FieldType.EnumValue("Mode", Carrier.INT), 3),
            array("points", new FieldType.Struct("Point"), 7),
            array("texts", new FieldType.Text(TextEncoding.UTF_8), 2),
            array("pointers", new FieldType.Untyped(), 2))
        .build();
  }

  private static BindingPlan enums() {
    return new PlanBuilder("enums", "Enums")
        .enumClass(
            "enum color",
            "Color",
            enumConstant("RED", 0),
            enumConstant("CRIMSON", 0),
            enumConstant("TYPE", -1),
            enumConstant("Color", 0xFFFF_FFFFL),
            enumConstant("MIN", Long.MIN_VALUE))
        .enumClass("enum none", "None")
        .build();
  }

  private static BindingPlan constants() {
    return new PlanBuilder("constants", "Constants")
        .constant("ONE", 1, documented("#define ONE 1", "The number one."))
        .constant("INT_LEAST", Integer.MIN_VALUE)
        .constant("LONG_LEAST", Long.MIN_VALUE)
        .constant("LONG_MOST", Long.MAX_VALUE)
        .constant("PI", 3.141592653589793)
        .constant("HALF", 0.5f)
        .constant("NEGATIVE_ZERO", -0.0)
        .constant("NAN", Double.NaN)
        .constant("INFINITE", Double.POSITIVE_INFINITY)
        .constant("FLOAT_INFINITE", Float.NEGATIVE_INFINITY)
        .constant("GREETING", "say \"hi\"\n\t\\u0041 $L $$ caf\u00e9 \u202e \ud83d\ude00 \0 end")
        .constant("EMPTY", "")
        .constant("LONG", "0123456789abcdef".repeat(20))
        .build();
  }

  private static BindingPlan names() {
    return new PlanBuilder("names", "Scratch")
        .borrowedHandle(
            "string",
            "String",
            method(
                "Throwable",
                "Throwable",
                new Result.Text(Optional.empty()),
                parameter("self", SELF),
                parameter("scratch", new Passing.Text(false)),
                parameter("result", new Passing.Array(ArrayElement.INT, Flow.IN_OUT, false)),
                parameter("resultAddress", new Passing.Text(true)),
                parameter("NativeCall", new Passing.Scalar(Carrier.UNSIGNED_INT)),
                parameter("TYPE", handle("String")),
                parameter("String", handle("Object"))),
            method("of", "MethodHandle", new Result.Handle("String", false, true, List.of())))
        .borrowedHandle("object", "Object")
        .function(
            method(
                "create",
                "NativeType",
                new Result.Scalar(Carrier.UNSIGNED_CHAR),
                parameter("HANDLE", new Passing.Scalar(Carrier.INT)),
                parameter("failure", new Passing.Scalar(Carrier.INT)),
                parameter("Byte", new Passing.Scalar(Carrier.INT))))
        .constant("DEFAULT_NAME", "none")
        .constant("Byte", 1)
        .enumClass("enum e", "E", enumConstant("EnumType", 1), enumConstant("List", 2))
        .build();
  }

  private static BindingPlan comments() {
    Documentation hostile =
        new Documentation(
            List.of(
                "Ends */ the comment, uses a<b && c>d, \\u0041 \\user {@link nothing} and @tags.",
                "@param is no tag here; someone@example.org is no tag either. A long paragraph goes"
                    + " on until it has to be broken, and no line of it starts with a tag:"
                    + " xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxx x"
                    + " @see it.",
                "",
                "Tabs\tand\r\nlines are\u0007 spaces; $L and $T are text; caf\u00e9 is an entity.",
                "A line that ends after the sign of an assignment, as it does in value ="
                    + " another_value_that_is_long; "
                    + "z".repeat(80)
                    + " stays as it is."),
            List.of(
                new ParameterText("x", "a value < 3"),
                new ParameterText("x", "said twice"),
                new ParameterText("thing", "the receiver is no parameter"),
                new ParameterText("y", " "),
                new ParameterText("unknown", "is not there")),
            "nothing, it is void",
            "void f(thing *thing, int x /* {@code} */)",
            Optional.of("use g"));
    return new PlanBuilder("comments", "Comments")
        .borrowedHandle(
            "thing",
            "Thing",
            method(
                "f",
                "f",
                hostile,
                VOID,
                parameter("thing", SELF),
                parameter("y", new Passing.Scalar(Carrier.INT)),
                parameter("x", new Passing.Scalar(Carrier.INT))),
            method("g", "g", hostile, new Result.Scalar(Carrier.INT), parameter("thing", SELF)))
        .constant("OLD", 1, hostile)
        .struct(
            "struct old",
            "Old",
            new FieldPlan("x", "x", scalar(Carrier.INT), OptionalLong.empty(), hostile),
            new FieldPlan("xs", "xs", scalar(Carrier.INT), OptionalLong.of(2), hostile))
        .enumClass("enum e", "E", new EnumPlan.Constant("OLD", 1, hostile))
        .build();
  }

  private static BindingPlan callbacks() {
    PlanBuilder plan = new PlanBuilder("calls", "Calls");
    plan.enumClass("enum mode", "Mode", enumConstant("READ", 0));
    plan.struct("struct date", "Date", field("year", scalar(Carrier.INT)));
    Result borrowed = new Result.Handle("Db", false, true, List.of());
    plan.callback(
        "int (*)(const void *, const void *)",
        "Comparator",
        Carrier.INT,
        Optional.of(new Passing.Scalar(Carrier.INT)),
        passed("arg0", new Result.Untyped()),
        passed("arg1", new Result.Untyped()));
    plan.callback(
        "listener_t",
        "Listener",
        Carrier.VOID,
        Optional.empty(),
        userData("user"),
        passed("target", borrowed),
        passed("all", new Result.HandleArray("Db")),
        passed("text", new Result.Text(Optional.empty())),
        passed("date", new Result.StructView("Date", List.of(), false)),
        passed("mode", new Result.EnumValue("Mode", Carrier.INT)),
        passed("done", new Result.Scalar(Carrier.BOOL)),
        passed("Mode", new Result.Scalar(Carrier.UNSIGNED_INT)));
    plan.callback("void (*)(void)", "Tick", Carrier.VOID, Optional.empty());
    returning(plan, "Choose", Carrier.INT, new Passing.EnumValue("Mode", Carrier.INT));
    returning(plan, "Test", Carrier.BOOL, new Passing.Scalar(Carrier.BOOL));
    returning(plan, "Count", Carrier.UNSIGNED_INT, new Passing.Scalar(Carrier.UNSIGNED_INT));
    returning(plan, "Next", Carrier.POINTER, new Passing.Untyped());
    Lifetime call = new Lifetime.Call();
    return plan.function(
            method(
                "sort",
                "sort",
                VOID,
                parameter("values", new Passing.Array(ArrayElement.INT, Flow.IN_OUT, false)),
                parameter("compare", new Passing.Callback("Comparator", call, false))))
        .function(
            method(
                "onTick",
                "on_tick",
                VOID,
                parameter("tick", new Passing.Callback("Tick", new Lifetime.Forever(), true))))
        .handle(
            "db_t",
            "Db",
            "db_free",
            method(
                "open",
                "db_open",
                owned("Db"),
                parameter("name", new Passing.Text(false)),
                parameter(
                    "listener", new Passing.Callback("Listener", new Lifetime.WithResult(), false)),
                parameter("user", new Passing.UserData())),
            method(
                "listen",
                "db_listen",
                new Result.Scalar(Carrier.INT),
                parameter("db", SELF),
                parameter(
                    "listener",
                    new Passing.Callback("Listener", new Lifetime.WithHandle("this"), true)),
                parameter("user", new Passing.UserData())))
        .struct(
            "struct sorting",
            "Sorting",
            field("compare", new FieldType.Callback("Comparator", false)),
            field("data", new FieldType.Untyped()))
        .build();
  }

  private static void returning(
      PlanBuilder plan, String javaName, Carrier carrier, Passing returned) {
    plan.callback(
        javaName.toLowerCase(Locale.ROOT) + "_cb",
        javaName,
        carrier,
        Optional.of(returned),
        passed("x", new Result.Scalar(Carrier.INT)));
  }

  private static BindingPlan nothing() {
    return new PlanBuilder("nothing", "Nothing").build();
  }

  private static Documentation documented(String declaration, String... paragraphs) {
    return new Documentation(List.of(paragraphs), List.of(), "", declaration, SILENT.deprecated());
  }

  private static Result owned(String handleClass, String... keepsAlive) {
    return new Result.Handle(handleClass, true, false, List.of(keepsAlive));
  }

  private static Passing handle(String handleClass) {
    return new Passing.Handle(handleClass, false, false);
  }

  private static FieldType scalar(Carrier carrier) {
    return new FieldType.Scalar(carrier);
  }

  private static FieldPlan doubleField(String name) {
    return field(name, scalar(Carrier.DOUBLE));
  }
}
