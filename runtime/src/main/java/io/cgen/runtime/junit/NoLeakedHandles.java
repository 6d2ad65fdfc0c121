package io.cgen.runtime.junit;

import io.cgen.runtime.OpenHandles;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A JUnit extension that fails a test which made handles and did not close them:
 * {@code @ExtendWith(NoLeakedHandles.class)}.
 *
 * <p>It looks after the test's own {@code @AfterEach} methods. Tests that run at the same time
 * cannot be told apart; run those one after the other.
 */
@SuppressWarnings("exports") // whoever uses it has JUnit
public final class NoLeakedHandles implements BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(NoLeakedHandles.class);

  /** Made by JUnit. */
  public NoLeakedHandles() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    context.getStore(NAMESPACE).put(context.getUniqueId(), OpenHandles.madeFromNowOn());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    OpenHandles handles =
        context.getStore(NAMESPACE).remove(context.getUniqueId(), OpenHandles.class);
    handles.close();
    List<String> leaks = handles.describe();
    if (!leaks.isEmpty()) {
      throw new AssertionError(
          "The test did not close "
              + leaks.size()
              + " of its handles:\n  "
              + String.join("\n  ", leaks));
    }
  }
}
