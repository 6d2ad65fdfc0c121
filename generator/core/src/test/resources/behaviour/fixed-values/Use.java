package org.example;

import io.cgen.runtime.NativePointer;

/** Leaves out what the spec file gives. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    try (Box box = Box.newBox()) {
      System.out.println(box.bind(3, "kept by C"));
      System.gc();
      System.out.println(box.text());
    }
    System.out.println(Api.allOf());
    System.out.println(Api.allOf((byte) 1, 2, 3, 4, 5, 6));
    System.out.println(
        Api.allOf((byte) 1, 2, 3, 4, 5, 6, 7f, 8, false, Mode.READ, "text", NativePointer.NULL));
  }
}
