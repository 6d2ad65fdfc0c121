package io.cgen.model;

import java.util.StringJoiner;

/**
 * Spells types as clang prints them: either canonically, with all typedefs and macro names
 * resolved, or as the header spells them.
 *
 * <p>A type is written around what it declares, from the name outwards: each visit adds what stands
 * before and behind the text that is there already.
 */
public final class TypePrinter {
  private final TypeIndex index;
  private final Kept kept;
  private final boolean canonical;

  /** Which names a printer keeps instead of writing what they stand for. */
  private enum Kept {
    NONE,
    TYPEDEFS,
    TYPEDEFS_AND_MACROS
  }

  private TypePrinter(TypeIndex index, Kept kept) {
    this.index = index;
    this.kept = kept;
    this.canonical = kept == Kept.NONE;
  }

  /** A printer that resolves the typedefs of {@code api}. */
  public static TypePrinter canonical(CApi api) {
    return canonical(new TypeIndex(api));
  }

  /** A printer that resolves the typedefs of {@code index}. */
  public static TypePrinter canonical(TypeIndex index) {
    return new TypePrinter(index, Kept.NONE);
  }

  /** A printer that keeps the names of typedefs and macros. */
  public static TypePrinter spelled(TypeIndex index) {
    return new TypePrinter(index, Kept.TYPEDEFS_AND_MACROS);
  }

  /** A printer that keeps the names of typedefs, and writes what macros stand for. */
  public static TypePrinter preprocessed(TypeIndex index) {
    return new TypePrinter(index, Kept.TYPEDEFS);
  }

  /** The spelling of {@code type}, such as {@code int (*)(void *, int)}. */
  public String print(CType type) {
    return declare(type, "");
  }

  /** The declaration of {@code name} with {@code type}, such as {@code char name[32]}. */
  public String declare(CType type, String name) {
    return type.accept(new Around(name, Qualification.NONE));
  }

  private record Qualification(
      boolean isConst, boolean isVolatile, boolean isRestrict, boolean isAtomic) {
    static final Qualification NONE = new Qualification(false, false, false, false);

    Qualification and(CType.Qualified type) {
      return new Qualification(
          isConst || type.isConst(),
          isVolatile || type.isVolatile(),
          isRestrict || type.isRestrict(),
          isAtomic || type.isAtomic());
    }

    String words() {
      StringJoiner words = new StringJoiner(" ");
      if (isConst) {
        words.add("const");
      }
      if (isVolatile) {
        words.add("volatile");
      }
      if (isRestrict) {
        words.add("restrict");
      }
      return words.toString();
    }

    Qualification withoutAtomic() {
      return new Qualification(isConst, isVolatile, isRestrict, false);
    }
  }

  /** Writes a type around the text of a declarator. */
  private final class Around implements CType.Visitor<String> {
    private final String inner;
    private final Qualification qualification;

    Around(String inner, Qualification qualification) {
      this.inner = inner;
      this.qualification = qualification;
    }

    private String named(String name) {
      if (qualification.isAtomic()) {
        return new Around(inner, qualification.withoutAtomic()).named("_Atomic(" + name + ")");
      }
      String words = qualification.words();
      String qualified = words.isEmpty() ? name : words + " " + name;
      if (inner.isEmpty() || inner.startsWith("[")) {
        return qualified + inner;
      }
      return qualified + " " + inner;
    }

    @Override
    public String visitBuiltin(CType.Builtin type) {
      if (type.kind() != BuiltinKind.VA_LIST || !canonical) {
        return named(type.kind().spelling());
      }
      CType argumentList = VariadicArguments.type(index.target());
      return argumentList.accept(this);
    }

    @Override
    public String visitQualified(CType.Qualified type) {
      return type.type().accept(new Around(inner, qualification.and(type)));
    }

    @Override
    public String visitPointer(CType.Pointer type) {
      String words = qualification.words();
      boolean apart = !words.isEmpty() && !inner.isEmpty() && !inner.startsWith("[");
      String space = apart ? " " : "";
      String star = "*" + words + space + inner;
      if (qualification.isAtomic()) {
        String plain = print(type);
        return new Around(inner, qualification.withoutAtomic()).named("_Atomic(" + plain + ")");
      }
      boolean parenthesised = needsParentheses(type.pointee());
      return type.pointee()
          .accept(new Around(parenthesised ? "(" + star + ")" : star, Qualification.NONE));
    }

    private boolean needsParentheses(CType pointee) {
      CType behind = canonical ? index.resolve(pointee) : unqualified(pointee);
      return behind instanceof CType.Array
          || behind instanceof CType.Function
          || (canonical
              && isVaList(behind)
              && VariadicArguments.type(index.target()) instanceof CType.Array);
    }

    @Override
    public String visitArray(CType.Array type) {
      String length = type.length().isPresent() ? Long.toString(type.length().getAsLong()) : "";
      String suffix = inner + "[" + length + "]";
      return type.element().accept(new Around(suffix, qualification));
    }

    @Override
    public String visitFunction(CType.Function type) {
      String suffix = inner + "(" + parameters(type) + ")" + attributes(type);
      return type.result().accept(new Around(suffix, Qualification.NONE));
    }

    private static String attributes(CType.Function type) {
      StringBuilder attributes = new StringBuilder();
      for (FunctionTrait trait : type.traits()) {
        attributes.append(" __attribute__((").append(trait.attribute()).append("))");
      }
      return attributes.toString();
    }

    private String parameters(CType.Function type) {
      StringJoiner list = new StringJoiner(", ");
      for (CParameter parameter : type.parameters()) {
        list.add(parameter(parameter.type()));
      }
      if (type.variadic()) {
        list.add("...");
      }
      boolean none = type.parameters().isEmpty() && !type.variadic();
      return none && type.prototyped() ? "void" : list.toString();
    }

    @Override
    public String visitRecord(CType.RecordRef type) {
      return named(withoutNumber(type.key()));
    }

    @Override
    public String visitEnum(CType.EnumRef type) {
      return named(withoutNumber(type.key()));
    }

    /**
     * Types without a name that one macro makes stand at one place, and their keys are numbered.
     */
    private static String withoutNumber(String key) {
      int number = key.lastIndexOf(")#");
      return number < 0 ? key : key.substring(0, number + 1);
    }

    @Override
    public String visitTypedef(CType.TypedefRef type) {
      if (canonical && index.typedef(type).isPresent()) {
        return index.typedef(type).get().type().accept(this);
      }
      return named(type.name());
    }

    @Override
    public String visitMacro(CType.MacroRef type) {
      return keepsMacros() || isBool(type) ? named(type.name()) : type.expansion().accept(this);
    }

    @Override
    public String visitExotic(CType.Exotic type) {
      return named(type.spelling());
    }
  }

  /**
   * The spelling of a parameter's type in a function type: arrays and functions are pointers, and
   * qualifiers of the parameter itself do not count.
   */
  public String parameter(CType type) {
    CType adjusted = adjusted(type);
    return print(canonical ? unqualified(adjusted) : adjusted);
  }

  /** The type that a parameter declared with {@code type} has. */
  public CType adjusted(CType type) {
    CType behind = index.resolve(type);
    if (behind instanceof CType.Array array) {
      return new CType.Pointer(qualifiedLike(type, array.element()));
    }
    if (behind instanceof CType.Function) {
      return new CType.Pointer(type);
    }
    if (isVaList(behind) && !keepsMacros()) {
      CType argumentList = VariadicArguments.type(index.target());
      return argumentList instanceof CType.Array array ? new CType.Pointer(array.element()) : type;
    }
    return type;
  }

  /** Qualifiers of an array are those of its elements. */
  private CType qualifiedLike(CType type, CType element) {
    if (type instanceof CType.Qualified qualified) {
      return new CType.Qualified(
          qualifiedLike(qualified.type(), element),
          qualified.isConst(),
          qualified.isVolatile(),
          qualified.isRestrict(),
          qualified.isAtomic());
    }
    if (type instanceof CType.TypedefRef ref && index.typedef(ref).isPresent()) {
      return qualifiedLike(index.typedef(ref).get().type(), element);
    }
    return type instanceof CType.MacroRef macro
        ? qualifiedLike(macro.expansion(), element)
        : element;
  }

  private CType unqualified(CType type) {
    if (type instanceof CType.Qualified qualified) {
      CType plain = unqualified(qualified.type());
      return qualified.isAtomic() ? new CType.Qualified(plain, false, false, false, true) : plain;
    }
    if (!keepsMacros() && type instanceof CType.MacroRef macro && !isBool(macro)) {
      return unqualified(macro.expansion());
    }
    if (canonical && type instanceof CType.TypedefRef ref && index.typedef(ref).isPresent()) {
      return unqualified(index.typedef(ref).get().type());
    }
    return type;
  }

  /** Where {@code bool} is a macro for {@code _Bool}, clang prints it. */
  private static boolean isBool(CType.MacroRef type) {
    return type.name().equals("bool")
        && type.expansion().equals(new CType.Builtin(BuiltinKind.BOOL));
  }

  private boolean keepsMacros() {
    return kept == Kept.TYPEDEFS_AND_MACROS;
  }

  private static boolean isVaList(CType type) {
    return type instanceof CType.Builtin builtin && builtin.kind() == BuiltinKind.VA_LIST;
  }
}
