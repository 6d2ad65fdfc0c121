package org.example;

import java.util.Arrays;

/** Uses structs whose layout is not the plain one. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    places();
    bits();
    packed();
    aligned();
    tails();
  }

  private static void places() {
    long[] expected = {
      Bits.LAYOUT.byteSize(),
      Packed.LAYOUT.byteSize(),
      Packed.LAYOUT.offset("real"),
      Aligned.LAYOUT.byteSize(),
      Aligned.LAYOUT.offset("real"),
      Wide.LAYOUT.byteSize(),
      Wide.LAYOUT.offset("huge"),
      Wide.LAYOUT.offset("turn"),
      Tail.LAYOUT.offset("values"),
      Bytes.LAYOUT.offset("rest"),
    };
    for (int i = 0; i < expected.length; i++) {
      if (Api.where(i) != expected[i]) {
        System.out.println(i + " differs: " + Api.where(i) + " and " + expected[i]);
      }
    }
  }

  private static void bits() {
    Bits bits = Bits.allocate();
    Api.fillBits(bits, -3, 8191, 0xAB_CDEF_0123L);
    System.out.println(bits);
    System.out.println(
        bits.a() + " " + bits.b() + " " + Long.toHexString(bits.c()) + " " + bits.d());
    System.out.println(bits.level() + " " + bits.sign() + " " + bits.e() + " " + bits.f());
    Bits set =
        Bits.allocate()
            .a(-3)
            .b(8191)
            .c(0xAB_CDEF_0123L)
            .d(true)
            .level(Level.HIGH)
            .sign(Sign.MINUS)
            .e(-100)
            .f(4_000_000_000L);
    System.out.println(set.equals(bits) + " " + (set.hashCode() == bits.hashCode()));
    System.out.println(Api.sumBits(set) + " " + Api.nextBits(set));
    set.b(0).d(false);
    System.out.println(set + " " + set.equals(bits));
    refused(() -> set.a(4));
    refused(() -> set.b(-1));
    refused(() -> set.e(256));
    refused(() -> set.sign(Sign.of(2)));
    refused(() -> set.level(null));
  }

  private static void packed() {
    Packed packed = Packed.allocate();
    Api.fillPacked(packed, 7);
    System.out.println(packed + " " + Api.sumPacked(packed));
    packed.number(8).real(-1).texts(new short[] {1, 2, 3}).bits(1);
    System.out.println(packed + " " + Api.sumPacked(packed) + " " + packed.texts(2));
  }

  private static void aligned() {
    Aligned aligned = Aligned.allocate();
    Api.fillAligned(aligned);
    System.out.println(aligned.real());
    Wide wide = Wide.allocate();
    Api.doubleWide(wide);
    System.out.println(Arrays.toString(wide.huge()));
    wide.huge(new byte[16]);
    System.out.println(wide.huge()[3] + " " + wide.turn().length);
    refused(() -> wide.huge(new byte[15]));
  }

  private static void tails() {
    Tail shared = Api.sharedTail();
    System.out.println(shared.count() + Arrays.toString(shared.values()));
    shared.values(new double[] {9, 8});
    System.out.println(shared.count() + Arrays.toString(shared.values()));
    refused(() -> shared.values(new double[3]));
    Tail copied = shared.copy();
    System.out.println(Arrays.toString(copied.values()) + " " + Api.sumTail(copied));
    refused(() -> copied.values(new double[3]));
    Tail own = Tail.allocate(4).values(new double[] {1, 2, 3});
    System.out.println(own.count() + " " + Api.sumTail(own) + " " + Api.sumTail(own.copy()));
    own.values(new double[] {1, 2, 3, 4});
    System.out.println(own.count() + " " + Api.sumTail(own));
    refused(() -> own.values(new double[5]));
    System.out.println(Tail.allocate().values().length);
    System.out.println(new String(Api.sharedBytes().rest(5)));
    refused(() -> Bytes.allocate(2).rest(3));
    refused(() -> Bytes.allocate(-1));
  }

  private static void refused(Runnable action) {
    try {
      action.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
