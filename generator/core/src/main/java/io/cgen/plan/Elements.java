package io.cgen.plan;

import java.util.List;

/** What an array that C hands out consists of. */
public sealed interface Elements {

  /** Calls the method of {@code visitor} for this kind of elements. */
  <R> R accept(Visitor<R> visitor);

  /** Numbers: {@code double[]}. */
  record Numbers(ArrayElement element) implements Elements {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNumbers(this);
    }
  }

  /** Strings: {@code String[]}. */
  record Texts(TextEncoding encoding) implements Elements {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTexts(this);
    }
  }

  /**
   * Handles: a list of them.
   *
   * @param owned whether Java owns each of them
   * @param keepsAlive Java names of the parameters (or {@code this}) that each keeps alive
   */
  record Handles(String handleClass, boolean owned, List<String> keepsAlive) implements Elements {
    public Handles {
      keepsAlive = List.copyOf(keepsAlive);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHandles(this);
    }
  }

  /**
   * Structs: views of them.
   *
   * @param keepsAlive Java names of the parameters (or {@code this}) that they keep alive
   * @param pointers whether the array has pointers to them; else they lie one behind the other
   */
  record Structs(String structClass, List<String> keepsAlive, boolean readOnly, boolean pointers)
      implements Elements {
    public Structs {
      keepsAlive = List.copyOf(keepsAlive);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStructs(this);
    }
  }

  /** One method for each kind of elements. */
  interface Visitor<R> {
    R visitNumbers(Numbers elements);

    R visitTexts(Texts elements);

    R visitHandles(Handles elements);

    R visitStructs(Structs elements);
  }
}
