package io.cgen.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The callback by which the library reports errors.
 *
 * @param function the symbol of the function that registers it
 * @param registered how that function is called
 * @param callbackIndex which of its parameters is the callback
 * @param returned what the callback returns
 * @param parameters what it takes
 * @param textIndex which of them is the message
 * @param codeIndex which of them is the code
 * @param encoding how the message is written
 * @param exception the class of the exceptions, with its package
 */
public record ErrorCallbackPlan(
    String function,
    Signature registered,
    int callbackIndex,
    SeamType returned,
    List<SeamType> parameters,
    int textIndex,
    OptionalInt codeIndex,
    TextEncoding encoding,
    Optional<String> exception) {
  public ErrorCallbackPlan {
    parameters = List.copyOf(parameters);
  }

  /** What a function returns and takes. */
  public record Signature(SeamType result, List<SeamType> parameters) {
    public Signature {
      parameters = List.copyOf(parameters);
    }

    /** Whether it takes one pointer and returns nothing. */
    public boolean isPlain() {
      return result == Carrier.VOID && parameters.equals(List.of(Carrier.POINTER));
    }
  }
}
