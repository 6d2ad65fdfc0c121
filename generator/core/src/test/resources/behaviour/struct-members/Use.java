package org.example;

import java.util.Arrays;

/** Reads and sets the members of structs. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    vectors();
    maps();
    rows();
    bytesAndTexts();
    everyKind();
    ofC();
    whatIsRefused();
    copies();
    many();
  }

  private static void vectors() {
    NamedValuesVector vector =
        NamedValuesVector.allocate()
            .values(new double[] {1, 2, Double.NaN})
            .names(new String[] {"a", "b\u00E4\uD83D\uDE00", ""});
    System.out.println(vector.size() + " " + Arrays.toString(vector.values()));
    System.out.println(Arrays.toString(vector.names()) + " " + Api.sum(vector));
    vector.names(null).values(new double[] {3}).names(new String[] {"abc"});
    System.out.println(vector.size() + " " + Api.sum(vector));
    vector.names(null).values(null);
    System.out.println(vector.size() + " " + vector.values().length + " " + Api.sum(vector));
    vector.values(new double[0]).names(new String[0]);
    System.out.println(vector.size() + " " + vector.values().length + " " + vector.names().length);
  }

  private static void maps() {
    StringStringMap map =
        StringStringMap.allocate()
            .keys(new String[] {"k", "key"})
            .values(new String[] {null, "v\u00E4lue"});
    byte[] answer = new byte[20];
    System.out.println(Api.keys(map, "key", answer) + new String(answer, 0, 6));
    System.out.println(Api.keys(map, "k", answer) + new String(answer, 0, 7));
    System.out.println(Arrays.toString(map.values()));
  }

  private static void rows() {
    Ensemble ensemble = Ensemble.allocate();
    ensemble.timeAxis().length(3);
    ensemble.numericData(new double[][] {{1, 2, 3}, {4, 5, Double.POSITIVE_INFINITY}});
    System.out.println(ensemble.ensembleSize() + Arrays.deepToString(ensemble.numericData()));
    System.out.println(Api.total(ensemble));
    Axis axis = Axis.allocate().length(1).start(Date.allocate().year(1999));
    ensemble.timeAxis(axis).numericData(new double[][] {{7}});
    System.out.println(Api.total(ensemble) + " " + ensemble.timeAxis());
    ensemble.numericData(new double[0][]);
    System.out.println(ensemble.ensembleSize() + Arrays.deepToString(ensemble.numericData()));
    Matrix matrix = Matrix.allocate().data(new float[][] {{1, 2}, {3, 4}, {5, 6}});
    System.out.println(matrix.rows() + "x" + matrix.cols() + " " + Api.trace(matrix));
    matrix.data(null);
    System.out.println(matrix.rows() + "x" + matrix.cols() + " " + Api.trace(matrix));
    System.out.println(Arrays.deepToString(Api.byValue().numericData()));
  }

  private static void bytesAndTexts() {
    Blob blob = Blob.allocate().data(new byte[] {1, 2, 3});
    System.out.println(Api.blobSum(blob));
    blob.label("four").label("five5");
    System.out.println(blob.label() + Api.blobSum(blob));
    System.out.println(blob.label(null).label() + Api.blobSum(blob));
    blob.data(new byte[255]);
    refused(() -> blob.data(new byte[256]));
    System.out.println(blob.count());
  }

  private static void everyKind() {
    Many many =
        Many.allocate()
            .flags(new boolean[] {true, false, true})
            .shorts(new short[] {-1, 1})
            .ints(new int[] {1 << 20})
            .longs(new long[] {3})
            .aBig(new long[] {1L << 40})
            .floats(new float[] {-2})
            .when(Date.allocate().year(2026))
            .single(new double[] {10, 20});
    System.out.println(Api.manySum(many) + Arrays.toString(many.shorts()));
    System.out.println(Arrays.toString(many.flags()) + Arrays.toString(many.longs()));
    System.out.println(Arrays.toString(many.aBig()) + Arrays.toString(many.floats()));
    System.out.println(Arrays.toString(many.ints()) + Arrays.toString(many.single()));
    refused(() -> many.single(new double[3]));
  }

  private static void ofC() {
    System.out.println(Arrays.deepToString(Api.sharedMatrix().data()));
    NamedValuesVector shared = Api.sharedValues();
    System.out.println(Arrays.toString(shared.values()) + Arrays.toString(shared.names()));
    refused(() -> shared.values(new double[] {1}));
    System.out.println(Arrays.toString(shared.copy().values()));
  }

  private static void whatIsRefused() {
    NamedValuesVector vector = NamedValuesVector.allocate().values(new double[2]);
    refused(() -> vector.names(new String[3]));
    refused(() -> vector.names(new String[] {"", "a\0b"}));
    refused(() -> Blob.allocate().label("a\0b"));
    Ensemble ensemble = Ensemble.allocate();
    refused(() -> ensemble.numericData(new double[][] {{1}}));
    ensemble.timeAxis().length(1);
    refused(() -> ensemble.numericData(new double[][] {{1}, {1, 2}}));
    refused(() -> ensemble.numericData(new double[][] {{1}, null}));
    ensemble.numericData(new double[][] {{1}}).timeAxis().length(2);
    refused(ensemble::numericData);
    ensemble.timeAxis().length(-2);
    refused(ensemble::numericData);
    refused(() -> ensemble.timeAxis(null));
  }

  private static void copies() {
    Blob blob = Blob.allocate().label("mine").data(new byte[] {5});
    Blob copy = blob.copy();
    blob.label("yours").data(null);
    System.gc();
    System.out.println(copy.label() + Arrays.toString(copy.data()) + blob.label());
    System.out.println(copy.equals(blob) + " " + copy.equals(copy.copy()));
  }

  private static void many() {
    double sum = 0;
    NamedValuesVector vector = NamedValuesVector.allocate();
    Blob blob = Blob.allocate();
    for (int i = 0; i < 100_000; i++) {
      vector.values(new double[] {i}).names(new String[] {"n" + i});
      sum += Api.sum(vector) + Api.blobSum(blob.label("label"));
    }
    System.out.println(sum);
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
