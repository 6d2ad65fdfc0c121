package io.cgen.plan;

/** How long C may use what it was given: call a Java function, or follow a pointer. */
public sealed interface Lifetime {

  /** Calls the method of {@code visitor} for this lifetime. */
  <R> R accept(Visitor<R> visitor);

  /** Until the call to which it was passed returns. */
  record Call() implements Lifetime {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /** As long as a handle that is passed to the same call, by its Java name or {@code this}. */
  record WithHandle(String javaName) implements Lifetime {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWithHandle(this);
    }
  }

  /** As long as the handle that the call returns. */
  record WithResult() implements Lifetime {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWithResult(this);
    }
  }

  /** As long as the program runs. */
  record Forever() implements Lifetime {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitForever(this);
    }
  }

  /** One method for each lifetime. */
  interface Visitor<R> {
    R visitCall(Call lifetime);

    R visitWithHandle(WithHandle lifetime);

    R visitWithResult(WithResult lifetime);

    R visitForever(Forever lifetime);
  }
}
