package io.cgen.parse;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CEnum;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import io.cgen.model.RecordLayout;
import io.cgen.target.Target;
import java.util.Optional;

/** Sizes and alignments of types on the target. */
final class TypeSizes {
  private final Target target;
  private final IntegerTypes integers;
  private final Symbols symbols;
  private final CType.Visitor<RecordLayout.Extent> visitor = new Visitor();

  TypeSizes(Target target, IntegerTypes integers, Symbols symbols) {
    this.target = target;
    this.integers = integers;
    this.symbols = symbols;
  }

  /** RecordLayout.Extent and alignment of {@code type}. */
  RecordLayout.Extent of(CType type) {
    return type.accept(visitor);
  }

  /** The type behind typedefs, macro names and qualifiers. */
  CType resolve(CType type) {
    CType current = type;
    while (true) {
      if (current instanceof CType.Qualified qualified) {
        current = qualified.type();
      } else if (current instanceof CType.MacroRef macro) {
        current = macro.expansion();
      } else if (current instanceof CType.TypedefRef ref) {
        Optional<CTypedef> typedef = symbols.typedef(ref.name());
        if (typedef.isEmpty()) {
          return current;
        }
        current = typedef.get().type();
      } else {
        return current;
      }
    }
  }

  /** The arithmetic type that {@code type} is; an enum is the type that holds it. */
  Optional<BuiltinKind> arithmetic(CType type) {
    CType resolved = resolve(type);
    if (resolved instanceof CType.EnumRef ref) {
      return symbols.enums().find(ref.key()).flatMap(found -> arithmetic(found.underlying()));
    }
    return resolved instanceof CType.Builtin builtin
            && (integers.isInteger(builtin.kind()) || integers.isFloating(builtin.kind()))
        ? Optional.of(builtin.kind())
        : Optional.empty();
  }

  /** Whether {@code type} has a size, as far as it is known. */
  boolean isComplete(CType type) {
    CType resolved = resolve(type);
    if (resolved instanceof CType.Array array) {
      return array.length().isPresent() && isComplete(array.element());
    }
    if (!(resolved instanceof CType.RecordRef ref)) {
      return true;
    }
    symbols.need(ref.key());
    return symbols.records().find(ref.key()).filter(CRecord::complete).isPresent();
  }

  /** The alignment of {@code __attribute__((aligned))}. */
  int largestAlignment() {
    boolean darwinArm =
        target.abi() == Target.Abi.DARWIN && target.architecture() == Target.Architecture.AARCH64;
    return darwinArm ? 8 : 16;
  }

  private final class Visitor implements CType.Visitor<RecordLayout.Extent> {
    private static final RecordLayout.Extent POINTER = new RecordLayout.Extent(8, 8);

    @Override
    public RecordLayout.Extent visitBuiltin(CType.Builtin type) {
      return switch (type.kind()) {
        case VOID -> new RecordLayout.Extent(1, 1);
        case VA_LIST -> vaList();
        case COMPLEX_FLOAT -> new RecordLayout.Extent(8, 4);
        case COMPLEX_DOUBLE -> new RecordLayout.Extent(16, 8);
        case COMPLEX_LONG_DOUBLE -> {
          int half = integers.bits(BuiltinKind.LONG_DOUBLE) / 8;
          yield new RecordLayout.Extent(2L * half, half);
        }
        default -> {
          int bytes = integers.bits(type.kind()) / 8;
          yield new RecordLayout.Extent(bytes, bytes);
        }
      };
    }

    private RecordLayout.Extent vaList() {
      if (target.abi() != Target.Abi.SYSTEM_V) {
        boolean register =
            target.abi() == Target.Abi.DARWIN
                && target.architecture() == Target.Architecture.X86_64;
        return register ? new RecordLayout.Extent(24, 8) : POINTER;
      }
      return new RecordLayout.Extent(
          target.architecture() == Target.Architecture.X86_64 ? 24 : 32, 8);
    }

    @Override
    public RecordLayout.Extent visitQualified(CType.Qualified type) {
      RecordLayout.Extent size = of(type.type());
      return type.isAtomic() ? atomic(size) : size;
    }

    /** Small atomics are aligned to their size. */
    private RecordLayout.Extent atomic(RecordLayout.Extent size) {
      boolean lockFree = size.bytes() <= 16 && Long.bitCount(size.bytes()) == 1;
      return lockFree
          ? new RecordLayout.Extent(
              size.bytes(), (int) Math.max(size.align(), size.bytes()), size.required())
          : size;
    }

    @Override
    public RecordLayout.Extent visitPointer(CType.Pointer type) {
      return POINTER;
    }

    @Override
    public RecordLayout.Extent visitArray(CType.Array type) {
      RecordLayout.Extent element = of(type.element());
      return new RecordLayout.Extent(
          element.bytes() * type.length().orElse(0), element.align(), element.required());
    }

    @Override
    public RecordLayout.Extent visitFunction(CType.Function type) {
      return new RecordLayout.Extent(1, 1);
    }

    @Override
    public RecordLayout.Extent visitRecord(CType.RecordRef type) {
      symbols.need(type.key());
      return symbols
          .records()
          .find(type.key())
          .filter(CRecord::complete)
          .map(
              record ->
                  new RecordLayout.Extent(record.size(), record.align(), requiredAlignment(record)))
          .orElse(new RecordLayout.Extent(0, 1));
    }

    private int requiredAlignment(CRecord record) {
      return Math.max(1, symbols.typedefAlignment(record.key()));
    }

    @Override
    public RecordLayout.Extent visitEnum(CType.EnumRef type) {
      symbols.need(type.key());
      return symbols
          .enums()
          .find(type.key())
          .map(CEnum::underlying)
          .map(TypeSizes.this::of)
          .orElse(new RecordLayout.Extent(4, 4));
    }

    @Override
    public RecordLayout.Extent visitTypedef(CType.TypedefRef type) {
      Optional<CTypedef> typedef = symbols.typedef(type.name());
      if (typedef.isEmpty()) {
        return new RecordLayout.Extent(0, 1);
      }
      RecordLayout.Extent size = of(typedef.get().type());
      int aligned = symbols.typedefAlignment(type.name());
      return aligned == 0
          ? size
          : new RecordLayout.Extent(size.bytes(), aligned, Math.max(size.required(), aligned));
    }

    @Override
    public RecordLayout.Extent visitMacro(CType.MacroRef type) {
      return of(type.expansion());
    }

    @Override
    public RecordLayout.Extent visitExotic(CType.Exotic type) {
      return new RecordLayout.Extent(type.bytes(), type.align());
    }
  }
}
