package org.example;

import io.cgen.runtime.NativeException;
import java.util.Arrays;

/** Calls functions that only a struct leads to, and has C call some, as the spec file says. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    Codec codec = Api.codecFind("any");
    called(codec);
    for (int i = 0; i < 20_000; i++) {
      codec.encode().call("abc", 1);
      codec.values().call(3);
      codec.makeBox().call(i).close();
    }
    System.out.println("alive: " + Api.alive());
    given();
  }

  private static void called(Codec codec) {
    System.out.println(codec.encode().call("abc", 1) + " " + codec.encode().call(null, 1));
    System.out.println(Arrays.toString(codec.values().call(3)));
    codec.check().call("text");
    try {
      codec.check().call("");
      throw new AssertionError("did not fail");
    } catch (NativeException failure) {
      System.out.println(failure.getMessage());
    }
    System.out.println(codec.length().call(null) + " " + codec.length().call("four"));
    try (Box box = codec.makeBox().call(5)) {
      System.out.println(box.number() + ", alive: " + Api.alive());
    }
    System.out.println("latin: " + (int) codec.latin().call("\u00E4").charAt(0));
  }

  private static void given() {
    Listener listener = Listener.allocate();
    listener.changed((name, more) -> name.equals("\u00E4") && more.equals("\u00E4") ? 1 : 0);
    listener.rated(number -> number / 2.0);
    System.out.println(Api.callChanged(listener) + " " + Api.callRated(listener, 3));
    listener.changed(
        (name, more) -> {
          throw new IllegalStateException("changed");
        });
    refused(() -> Api.callChanged(listener));
    System.out.println("C got " + Api.lastAnswer());
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("was not refused");
    } catch (IllegalStateException thrown) {
      System.out.println("thrown: " + thrown.getMessage());
    }
  }
}
