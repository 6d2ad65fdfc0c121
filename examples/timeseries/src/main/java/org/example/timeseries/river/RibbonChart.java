package org.example.timeseries.river;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.dflib.DataFrame;

/**
 * A picture of quantiles over time: a ribbon between the first and the last column, one inside it
 * between the second and the last but one, and so on, and a line for the column in the middle.
 */
final class RibbonChart {
  static final int WIDTH = 900;
  static final int HEIGHT = 420;
  static final Color LINE = new Color(0x08, 0x30, 0x6B);

  private static final int MARGIN = 60;
  private static final Color OUTERMOST = new Color(0xC6, 0xDB, 0xEF);
  private static final Color INNERMOST = new Color(0x6B, 0xAE, 0xD6);

  private final DataFrame quantiles;
  private final double lowest;
  private final double highest;

  private RibbonChart(DataFrame quantiles) {
    this.quantiles = quantiles;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int column = 1; column < quantiles.width(); column++) {
      for (int row = 0; row < quantiles.height(); row++) {
        low = Math.min(low, value(column, row));
        high = Math.max(high, value(column, row));
      }
    }
    this.lowest = low;
    this.highest = high > low ? high : low + 1;
  }

  /** The picture of a table. */
  static RibbonChart of(DataFrame quantiles) {
    return new RibbonChart(quantiles);
  }

  /** Writes the picture of a table whose first column are times and whose others are quantiles. */
  static void write(DataFrame quantiles, String title, Path png) {
    BufferedImage image = of(quantiles).draw(title);
    try {
      ImageIO.write(image, "png", png.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private BufferedImage draw(String title) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    drawRibbons(graphics);
    drawMedian(graphics);
    drawAxes(graphics, title);
    graphics.dispose();
    return image;
  }

  private void drawRibbons(Graphics2D graphics) {
    int pairs = (quantiles.width() - 1) / 2;
    for (int i = 0; i < pairs; i++) {
      graphics.setColor(mixed(pairs == 1 ? 1 : i / (pairs - 1.0)));
      graphics.fill(ribbon(1 + i, quantiles.width() - 1 - i));
    }
  }

  private static Color mixed(double share) {
    return new Color(
        between(OUTERMOST.getRed(), INNERMOST.getRed(), share),
        between(OUTERMOST.getGreen(), INNERMOST.getGreen(), share),
        between(OUTERMOST.getBlue(), INNERMOST.getBlue(), share));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + share * (to - from));
  }

  private Path2D ribbon(int low, int high) {
    Path2D path = line(low);
    for (int row = quantiles.height() - 1; row >= 0; row--) {
      path.lineTo(x(row), y(value(high, row)));
    }
    path.closePath();
    return path;
  }

  private void drawMedian(Graphics2D graphics) {
    graphics.setColor(LINE);
    graphics.setStroke(new BasicStroke(2));
    graphics.draw(line(quantiles.width() / 2));
  }

  private Path2D line(int column) {
    Path2D path = new Path2D.Double();
    path.moveTo(x(0), y(value(column, 0)));
    for (int row = 1; row < quantiles.height(); row++) {
      path.lineTo(x(row), y(value(column, row)));
    }
    return path;
  }

  private void drawAxes(Graphics2D graphics, String title) {
    graphics.setColor(Color.DARK_GRAY);
    graphics.setStroke(new BasicStroke(1));
    graphics.drawLine(MARGIN, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN);
    graphics.drawLine(MARGIN, MARGIN, MARGIN, HEIGHT - MARGIN);
    graphics.drawString(title, MARGIN, MARGIN / 2);
    graphics.drawString("%.1f".formatted(highest), 8, MARGIN);
    graphics.drawString("%.1f".formatted(lowest), 8, HEIGHT - MARGIN);
    graphics.drawString(time(0), MARGIN, HEIGHT - MARGIN / 2);
    graphics.drawString(time(quantiles.height() - 1), WIDTH - 2 * MARGIN, HEIGHT - MARGIN / 2);
  }

  private String time(int row) {
    return quantiles.getColumn(0).get(row).toString();
  }

  private double value(int column, int row) {
    return (double) quantiles.getColumn(column).get(row);
  }

  /** Where the time of a row is. */
  double x(int row) {
    return MARGIN + (double) row / Math.max(1, quantiles.height() - 1) * (WIDTH - 2 * MARGIN);
  }

  /** Where a value is; of the picture's top and bottom, that is what is a margin away. */
  double y(double value) {
    double share = (value - lowest) / (highest - lowest);
    return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
  }
}
