package io.cgen.emit;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.ConstantPlan;
import io.cgen.plan.MethodPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * What users see of the generated classes: their public declarations as the sources write them,
 * without comments and bodies.
 */
public final class PublicFace {
  private final GeneratedTypes types;
  private final DeclarationText text;
  private final Map<String, TypeSpec> classes = new HashMap<>();

  /** The classes that {@code plan} generates. */
  public PublicFace(BindingPlan plan) {
    types = GeneratedTypes.of(plan);
    text = new DeclarationText(plan.packageName());
    plan.handles().forEach(handle -> add(HandleEmitter.emit(handle, types)));
    plan.structs().forEach(struct -> add(StructEmitter.emit(struct, types)));
    plan.enums().forEach(type -> add(EnumEmitter.emit(type, types)));
    plan.callbacks().forEach(callback -> add(CallbackEmitter.emit(callback, types)));
  }

  private void add(TypeSpec type) {
    classes.put(type.name, type);
  }

  /** The beginning of the class: {@code public final class Dog extends NativeHandle}. */
  public String type(String className) {
    return text.of(classes.get(className));
  }

  /** The method for {@code method}, a member of {@code className}. */
  public String method(MethodPlan method, String className) {
    return text.of(MethodEmitter.emit(method, types.generated(className), types));
  }

  /** The constant of the API class, with its value. */
  public String constant(ConstantPlan constant) {
    return text.of(ConstantEmitter.emit(constant), ConstantEmitter.literal(constant.value()));
  }

  /** Every public member of the class, in order. */
  public List<String> members(String className) {
    TypeSpec type = classes.get(className);
    List<String> members = new ArrayList<>(type.enumConstants.keySet());
    type.fieldSpecs.stream().filter(PublicFace::isPublic).map(text::of).forEach(members::add);
    type.methodSpecs.stream().filter(PublicFace::isPublic).map(text::of).forEach(members::add);
    return members;
  }

  private static boolean isPublic(FieldSpec field) {
    return field.hasModifier(Modifier.PUBLIC);
  }

  private static boolean isPublic(MethodSpec method) {
    return method.hasModifier(Modifier.PUBLIC) && !method.isConstructor();
  }
}
