package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which parameters of a function may be arrays and which counts, and which can go together. */
final class ArrayParameters {
  private static final Pattern INDEX = Pattern.compile("\\b(?:index|nth|\\w-th|which)\\b");
  private static final Pattern BYTES = Pattern.compile("\\bbytes?\\b");

  private final PlanInput input;
  private final Call call;

  ArrayParameters(PlanInput input, Call call) {
    this.input = input;
    this.call = call;
  }

  int size() {
    return call.parameters().size();
  }

  boolean mayBeOne(int index, int count) {
    return CountNames.saysOne(name(index)) && CountNames.mayChoose(name(count));
  }

  /** Whether C may store a single value there. */
  boolean isCell(int index) {
    return !element(index).isConst() && !CountNames.saysMany(name(index));
  }

  boolean isCount(int index) {
    if (index >= size() || !CountNames.isCount(name(index))) {
      return false;
    }
    TypeView type = view(index);
    boolean isCell = isPointer(index) && !type.isArray() && !type.target().isConst();
    return type.isInteger() || (isCell && type.target().isInteger());
  }

  /** Whether a count that is only stored belongs to an array that C does not make. */
  private boolean isNoRoom(int count, int array) {
    return isPointer(count)
        && !element(array).isPointer()
        && call.direction(count) == Comment.Direction.OUT;
  }

  boolean isPointer(int index) {
    return view(index).isPointer();
  }

  /**
   * Whether many elements may lie there; a struct is one unless its name says more, or C only reads
   * it and a number of things stands behind it.
   */
  boolean isArray(int index) {
    if (index < 0 || index >= size() || !isPointer(index)) {
      return false;
    }
    TypeView target = element(index);
    if (target.recordKey().isPresent()) {
      return target.completeRecord().isPresent()
          && (CountNames.saysMany(name(index)) || target.isConst() && isCountedBehind(index));
    }
    boolean isText = target.isChar() && target.isConst();
    boolean isNumber = target.number().isPresent() || target.enumeration().isPresent();
    return (isNumber && !isText && !isCount(index))
        || target.isPointer() && (!target.isFunction() || isArrayOfFunctions(index));
  }

  private boolean isArrayOfFunctions(int index) {
    return CallbackArrays.isArray(call.function(), index, view(index), input);
  }

  /** Whether a number of things, not of bytes, stands behind it. */
  private boolean isCountedBehind(int index) {
    int count = index + 1;
    return count < size()
        && view(count).isInteger()
        && CountNames.isBare(name(count))
        && CountNames.isOfStructs(name(count));
  }

  /** Whether the count can count elements of that array, one for one. */
  boolean fits(int count, int array) {
    boolean arrays = element(array).isArray();
    boolean wide = width(array) != 1;
    String said = comment(count) + " " + comment(array);
    boolean speaksOfBytes = CountNames.isOfBytes(name(count)) || BYTES.matcher(said).find();
    boolean ofThings = !wide && CountNames.isOfThings(name(count));
    return !arrays
        && !ofThings
        && !isNoRoom(count, array)
        && !(wide && speaksOfBytes)
        && !INDEX.matcher(comment(count)).find()
        && !isComputedWith(name(count));
  }

  private boolean isComputedWith(String count) {
    String comments = allComments();
    if (!comments.contains(count)) {
      return false;
    }
    String name = Pattern.quote(count);
    return Pattern.compile(
            "(?:[\\w)](?:[*/+]| [*/+] )|\\d)%1$s\\b|\\b%1$s\\s*(?:[*/+^]|-\\s*\\d|-?by-?|x)\\s*\\(?\\w|(?:times|per) %1$s\\b"
                .formatted(name))
        .matcher(comments)
        .find();
  }

  private String allComments() {
    StringBuilder all = new StringBuilder(call.comment().text());
    call.comment().parameters().forEach(p -> all.append('\n').append(p.text()));
    return all.toString();
  }

  private String comment(int index) {
    return call.comment()
        .parameter(name(index))
        .map(Comment.OfParameter::text)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether no parameter says that elements lie otherwise than one behind the other. */
  boolean isPlain() {
    List<Integer> integers = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (view(i).isInteger()) {
        integers.add(i);
      }
    }
    return integers.stream()
        .map(this::name)
        .noneMatch(name -> CountNames.isStride(name) || CountNames.isDimension(name));
  }

  String name(int index) {
    return call.parameter(index).name();
  }

  TypeView view(int index) {
    return input.view(call.parameter(index));
  }

  TypeView element(int index) {
    return view(index).target();
  }

  /** How many bytes an element takes. */
  int width(int index) {
    return element(index).number().map(carrier -> Carriers.bytes(carrier, 64, 32)).orElse(8);
  }
}
