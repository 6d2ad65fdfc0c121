package io.cgen.plan;

import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where C stores the message of an error, which the method throws.
 *
 * <ol>
 *   <li>A cell for a text that the spec file calls {@code error}. C stores NULL in it, or leaves
 *       it, if all went well.
 *   <li>Unless the spec file calls it something else, also one of which {@link ErrorTextConvention}
 *       finds it.
 *   <li>The message is freed as the text would be, else as that convention says; if nothing says
 *       how, it may leak.
 * </ol>
 */
final class ErrorTexts {
  private final PlanInput input;
  private final ErrorTextConvention convention;
  private final Downcalls downcalls;

  ErrorTexts(PlanInput input, ErrorTextConvention convention, Downcalls downcalls) {
    this.input = input;
    this.convention = convention;
    this.downcalls = downcalls;
  }

  /** The same passings, of messages instead of cells. */
  List<Answer<Passing>> of(Call call, List<Answer<Passing>> passed) {
    List<Answer<Passing>> all = new ArrayList<>(passed);
    for (int i = 0; i < all.size(); i++) {
      Answer<Passing> cell = all.get(i);
      if (cell.value() instanceof Passing.OutCell stored
          && stored.content() instanceof Result.Text text) {
        int index = i;
        reason(call, i, text)
            .ifPresent(reason -> all.set(index, message(call, index, text, reason)));
      }
    }
    return all;
  }

  private Optional<String> reason(Call call, int index, Result.Text text) {
    Optional<Stated<Boolean>> said = call.said(index).error();
    return said.isPresent()
        ? said.filter(Stated::value).map(Stated::reason)
        : convention.reason(call, index, text);
  }

  private Answer<Passing> message(Call call, int index, Result.Text text, String reason) {
    Result.Text freed = freed(call, index, text);
    String how =
        freed.release().map(f -> "freed by " + f.symbol()).orElse("not freed, so it may leak");
    return new Answer<>(
        new Passing.ErrorText(
            freed, call.function().name(), input.spec().errors().exception().map(Stated::value)),
        "hidden: the message of an error, which is thrown; " + how,
        reason);
  }

  private Result.Text freed(Call call, int index, Result.Text text) {
    return text.release().isPresent()
        ? text
        : new Result.Text(convention.free(call, index).map(downcalls::of), text.encoding());
  }
}
