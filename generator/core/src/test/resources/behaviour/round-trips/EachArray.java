package org.example;

import java.nio.ByteBuffer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;

/** Arrays of each kind. */
class EachArray {
  @Group
  class Byte extends ArrayProperties<byte[]> {
    Byte() {
      super(
          1,
          new Functions<>(
              Api::byteEcho,
              Api::byteCopy,
              Api::byteReverse,
              Api::byteTurn,
              Api::byteRows,
              Api::byteRagged,
              Api::byteCells));
    }

    @Override
    byte[] array(ByteBuffer bytes) {
      byte[] array = new byte[bytes.remaining() / 1];
      bytes.get(array);
      return array;
    }

    @Override
    void put(byte[] array, ByteBuffer into) {
      into.put(array);
    }
  }

  @Group
  class Octet extends ArrayProperties<byte[]> {
    Octet() {
      super(
          1,
          new Functions<>(
              Api::octetEcho,
              Api::octetCopy,
              Api::octetReverse,
              Api::octetTurn,
              Api::octetRows,
              Api::octetRagged,
              Api::octetCells));
    }

    @Override
    byte[] array(ByteBuffer bytes) {
      byte[] array = new byte[bytes.remaining() / 1];
      bytes.get(array);
      return array;
    }

    @Override
    void put(byte[] array, ByteBuffer into) {
      into.put(array);
    }
  }

  @Group
  class Short extends ArrayProperties<short[]> {
    Short() {
      super(
          2,
          new Functions<>(
              Api::shortEcho,
              Api::shortCopy,
              Api::shortReverse,
              bytes -> Api.shortTurn(bytes.asShortBuffer()),
              Api::shortRows,
              Api::shortRagged,
              Api::shortCells));
    }

    @Override
    short[] array(ByteBuffer bytes) {
      short[] array = new short[bytes.remaining() / 2];
      bytes.asShortBuffer().get(array);
      return array;
    }

    @Override
    void put(short[] array, ByteBuffer into) {
      into.asShortBuffer().put(array);
    }
  }

  @Group
  class Int extends ArrayProperties<int[]> {
    Int() {
      super(
          4,
          new Functions<>(
              Api::intEcho,
              Api::intCopy,
              Api::intReverse,
              bytes -> Api.intTurn(bytes.asIntBuffer()),
              Api::intRows,
              Api::intRagged,
              Api::intCells));
    }

    @Override
    int[] array(ByteBuffer bytes) {
      int[] array = new int[bytes.remaining() / 4];
      bytes.asIntBuffer().get(array);
      return array;
    }

    @Override
    void put(int[] array, ByteBuffer into) {
      into.asIntBuffer().put(array);
    }
  }

  @Group
  class Word extends ArrayProperties<int[]> {
    Word() {
      super(
          4,
          new Functions<>(
              Api::wordEcho,
              Api::wordCopy,
              Api::wordReverse,
              bytes -> Api.wordTurn(bytes.asIntBuffer()),
              Api::wordRows,
              Api::wordRagged,
              Api::wordCells));
    }

    @Override
    int[] array(ByteBuffer bytes) {
      int[] array = new int[bytes.remaining() / 4];
      bytes.asIntBuffer().get(array);
      return array;
    }

    @Override
    void put(int[] array, ByteBuffer into) {
      into.asIntBuffer().put(array);
    }
  }

  @Group
  class Big extends ArrayProperties<long[]> {
    Big() {
      super(
          8,
          new Functions<>(
              Api::bigEcho,
              Api::bigCopy,
              Api::bigReverse,
              bytes -> Api.bigTurn(bytes.asLongBuffer()),
              Api::bigRows,
              Api::bigRagged,
              Api::bigCells));
    }

    @Override
    long[] array(ByteBuffer bytes) {
      long[] array = new long[bytes.remaining() / 8];
      bytes.asLongBuffer().get(array);
      return array;
    }

    @Override
    void put(long[] array, ByteBuffer into) {
      into.asLongBuffer().put(array);
    }
  }

  @Group
  class Float extends ArrayProperties<float[]> {
    Float() {
      super(
          4,
          new Functions<>(
              Api::floatEcho,
              Api::floatCopy,
              Api::floatReverse,
              bytes -> Api.floatTurn(bytes.asFloatBuffer()),
              Api::floatRows,
              Api::floatRagged,
              Api::floatCells));
    }

    @Override
    float[] array(ByteBuffer bytes) {
      float[] array = new float[bytes.remaining() / 4];
      bytes.asFloatBuffer().get(array);
      return array;
    }

    @Override
    void put(float[] array, ByteBuffer into) {
      into.asFloatBuffer().put(array);
    }
  }

  @Group
  class Double extends ArrayProperties<double[]> {
    Double() {
      super(
          8,
          new Functions<>(
              Api::doubleEcho,
              Api::doubleCopy,
              Api::doubleReverse,
              bytes -> Api.doubleTurn(bytes.asDoubleBuffer()),
              Api::doubleRows,
              Api::doubleRagged,
              Api::doubleCells));
    }

    @Override
    double[] array(ByteBuffer bytes) {
      double[] array = new double[bytes.remaining() / 8];
      bytes.asDoubleBuffer().get(array);
      return array;
    }

    @Override
    void put(double[] array, ByteBuffer into) {
      into.asDoubleBuffer().put(array);
    }
  }

  /** A {@code long} of C is as wide as the platform says. */
  @Group
  class Clong extends ArrayProperties<long[]> {
    Clong() {
      super(
          8,
          new Functions<>(
              Api::clongEcho,
              Api::clongCopy,
              Api::clongReverse,
              Clong::turn,
              Api::clongRows,
              Api::clongRagged,
              Api::clongCells));
    }

    private static void turn(ByteBuffer bytes) {
      long[] array = new long[bytes.remaining() / 8];
      bytes.asLongBuffer().get(array);
      Api.clongTurn(array);
      bytes.asLongBuffer().put(array);
    }

    @Override
    long[] array(ByteBuffer bytes) {
      long[] array = new long[bytes.remaining() / 8];
      bytes.asLongBuffer().get(array);
      return array;
    }

    @Override
    void put(long[] array, ByteBuffer into) {
      into.asLongBuffer().put(array);
    }
  }

  /** A {@code _Bool} is 0 or 1. */
  @Group
  class Flag extends ArrayProperties<boolean[]> {
    Flag() {
      super(
          1,
          new Functions<>(
              Api::flagEcho,
              Api::flagCopy,
              Api::flagReverse,
              Flag::turn,
              Api::flagRows,
              Api::flagRagged,
              Api::flagCells));
    }

    private static void turn(ByteBuffer bytes) {
      boolean[] array = new boolean[bytes.remaining()];
      for (int i = 0; i < array.length; i++) {
        array[i] = bytes.get(i) != 0;
      }
      Api.flagTurn(array);
      for (int i = 0; i < array.length; i++) {
        bytes.put(i, (byte) (array[i] ? 1 : 0));
      }
    }

    @Override
    Arbitrary<byte[]> filled(int length) {
      return Arbitraries.bytes().between((byte) 0, (byte) 1).array(byte[].class).ofSize(length);
    }

    @Override
    boolean[] array(ByteBuffer bytes) {
      boolean[] array = new boolean[bytes.remaining()];
      for (int i = 0; i < array.length; i++) {
        array[i] = bytes.get() != 0;
      }
      return array;
    }

    @Override
    void put(boolean[] array, ByteBuffer into) {
      for (boolean each : array) {
        into.put((byte) (each ? 1 : 0));
      }
    }
  }
}
