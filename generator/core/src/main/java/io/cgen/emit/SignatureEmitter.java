package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.Carrier;
import java.util.List;
import java.util.stream.Stream;

/** Writes the signature of a C function as the runtime takes it. */
final class SignatureEmitter {
  private SignatureEmitter() {}

  static CodeBlock emit(Carrier result, List<Carrier> parameters) {
    CodeBlock types =
        Stream.concat(Stream.of(result), parameters.stream())
            .map(carrier -> CodeBlock.of("$T.$L", RuntimeTypes.NATIVE_TYPE, carrier.name()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.of($>$>$L$<$<)", RuntimeTypes.NATIVE_SIGNATURE, types);
  }
}
