package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Java type as a person writes it, {@code java.util.Map<String, double[]>}. A name without a
 * package is that of a class of {@code java.lang}, else of one in the generated package.
 */
final class JavaTypeName {
  private static final Set<String> PRIMITIVE =
      Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

  private final String text;
  private final String packageName;
  private int at;

  private JavaTypeName(String text, String packageName) {
    this.text = text.replace(" ", "");
    this.packageName = packageName;
  }

  static TypeName parse(String text, String packageName) {
    return new JavaTypeName(text, packageName).type();
  }

  private TypeName type() {
    TypeName type = named(name());
    if (at("<")) {
      type = ParameterizedTypeName.get((ClassName) type, arguments().toArray(TypeName[]::new));
    }
    while (at("[")) {
      at += 2;
      type = ArrayTypeName.of(type);
    }
    return type;
  }

  private List<TypeName> arguments() {
    List<TypeName> arguments = new ArrayList<>();
    do {
      at++;
      arguments.add(argument());
    } while (at(","));
    at++;
    return arguments;
  }

  private TypeName argument() {
    if (at("?")) {
      at++;
      return WildcardTypeName.subtypeOf(Object.class);
    }
    return type();
  }

  private boolean at(String mark) {
    return text.startsWith(mark, at);
  }

  private String name() {
    int start = at;
    while (at < text.length() && "<>,[]?".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private TypeName named(String name) {
    if (PRIMITIVE.contains(name)) {
      return Primitives.named(name);
    }
    if (name.contains(".")) {
      return ClassName.bestGuess(name);
    }
    return ClassName.get(isOfJava(name) ? "java.lang" : packageName, name);
  }

  private static boolean isOfJava(String name) {
    try {
      Class.forName("java.lang." + name);
      return true;
    } catch (ClassNotFoundException other) {
      return false;
    }
  }
}
