package org.example.timeseries.river;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dflib.DataFrame;
import org.example.timeseries.DataSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, beside what is in the files. */
class RiverTest {
  private static final int WHITE = 0xFFFFFF;

  @AfterEach
  void nothingIsLeft() {
    assertEquals(Census.NOTHING, Census.now());
  }

  @Test
  void theTableIsWhatTheFileSays() {
    double[][] members = DataFiles.values("flow.txt");
    try (DataSet river = DataSet.load(DataFiles.list(), "")) {
      DataFrame table = River.table(river, "flow");
      assertEquals(1 + members.length, table.width());
      assertEquals(members[0].length, table.height());
      for (int i = 0; i < members.length; i++) {
        assertArrayEquals(members[i], column(table, 1 + i));
      }
      LocalDateTime first = LocalDateTime.of(2026, 3, 1, 0, 0);
      assertEquals(first, table.getColumn("time").get(0));
      assertEquals(first.plusDays(59), table.getColumn("time").get(59));
    }
  }

  private static double[] column(DataFrame table, int column) {
    return IntStream.range(0, table.height())
        .mapToDouble(row -> (double) table.getColumn(column).get(row))
        .toArray();
  }

  @Test
  void thePictureShowsTheQuantiles(@TempDir Path folder) throws IOException {
    Path png = folder.resolve("flow.png");
    double[][] members = DataFiles.values("flow.txt");
    try (DataSet river = DataSet.load(DataFiles.list(), "")) {
      DataFrame drawn = River.draw(river, "flow", png);
      for (int time = 0; time < drawn.height(); time++) {
        assertEquals(median(members, time), (double) drawn.getColumn(3).get(time), 1e-9);
      }
      assertPicture(ImageIO.read(png.toFile()), drawn);
    }
  }

  private static double median(double[][] members, int time) {
    double[] sorted = Arrays.stream(members).mapToDouble(row -> row[time]).sorted().toArray();
    return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
  }

  /** At each time: the line where the median is, ribbons around it, and nothing beyond them. */
  private static void assertPicture(BufferedImage image, DataFrame drawn) {
    assertEquals(RibbonChart.WIDTH, image.getWidth());
    assertEquals(RibbonChart.HEIGHT, image.getHeight());
    RibbonChart chart = RibbonChart.of(drawn);
    int ribbons = 0;
    for (int time = 1; time < drawn.height() - 1; time++) {
      int x = (int) Math.round(chart.x(time));
      double[] y = new double[drawn.width()];
      for (int column = 1; column < y.length; column++) {
        y[column] = chart.y((double) drawn.getColumn(column).get(time));
      }
      assertTrue(isLine(image, x, y[3]), "no line at time " + time);
      if (y[1] - y[2] > 8 && y[4] - y[5] > 8) {
        assertTrue(isColoured(image, x, (y[1] + y[2]) / 2), "no ribbon below, time " + time);
        assertTrue(isColoured(image, x, (y[4] + y[5]) / 2), "no ribbon above, time " + time);
        ribbons++;
      }
      assertTrue(!isColoured(image, x, 50), "something at the top, time " + time);
    }
    assertTrue(ribbons > 10, "only " + ribbons + " times with ribbons");
  }

  private static boolean isLine(BufferedImage image, int x, double y) {
    return IntStream.rangeClosed((int) y - 8, (int) y + 8)
        .anyMatch(at -> near(image.getRGB(x, at), RibbonChart.LINE.getRGB()));
  }

  private static boolean near(int one, int other) {
    return Math.abs((one & 0xFF) - (other & 0xFF)) < 60
        && Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) < 60;
  }

  private static boolean isColoured(BufferedImage image, int x, double y) {
    return (image.getRGB(x, (int) Math.round(y)) & WHITE) != WHITE;
  }
}
