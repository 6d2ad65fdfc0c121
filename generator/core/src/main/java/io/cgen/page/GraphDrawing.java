package io.cgen.page;

import static java.util.stream.Collectors.joining;

import io.cgen.page.GraphLayout.Place;
import io.cgen.page.GraphLayout.Route;
import java.util.Arrays;
import java.util.List;

/** Draws the handles and what they keep alive as SVG. */
final class GraphDrawing {
  private static final int NARROWEST = 230;
  private static final int WIDEST = 330;
  private static final int ROOM = 1240;
  private static final int GAP = 80;
  private static final int HEIGHT = 64;
  private static final int HALF_ROW = (HEIGHT + 24) / 2;
  private static final int MARGIN = 12;
  private static final int LOOP = 36;
  private static final int PADDING = 12;
  private static final double LETTER_OF_NAME = 9.8;
  private static final double LETTER_OF_LINE = 7.2;

  private final Html html;
  private final int boxWidth;

  /**
   * A handle as it is drawn.
   *
   * @param name its Java class
   * @param lines what stands below the name
   * @param address what a click leads to
   * @param released whether something releases it
   */
  record Box(String name, List<String> lines, String address, boolean released) {}

  private GraphDrawing(Html html, int boxWidth) {
    this.html = html;
    this.boxWidth = boxWidth;
  }

  /** Draws {@code boxes}, whose names are the handle classes of {@code relations}. */
  static void draw(List<Box> boxes, List<Relation> relations, Html html) {
    int wanted = boxes.stream().mapToInt(GraphDrawing::wantedWidth).max().orElse(0);
    int width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    List<String> names = boxes.stream().map(Box::name).toList();
    GraphLayout layout = new GraphLayout(names, relations, ROOM / (width + GAP));
    new GraphDrawing(html, width).draw(boxes, layout);
  }

  private static int wantedWidth(Box box) {
    int longest = box.lines().stream().mapToInt(String::length).max().orElse(0);
    double words = Math.max(box.name().length() * LETTER_OF_NAME, longest * LETTER_OF_LINE);
    return (int) Math.ceil(words) + 2 * PADDING;
  }

  private void draw(List<Box> boxes, GraphLayout layout) {
    int width = 2 * MARGIN + layout.columns() * (boxWidth + GAP) - GAP + LOOP;
    int height = 2 * MARGIN + layout.halfRows() * HALF_ROW - (2 * HALF_ROW - HEIGHT);
    html.element(
        "svg",
        () -> {
          arrow();
          layout.routes().forEach(this::line);
          boxes.forEach(box -> box(box, layout.of(box.name())));
        },
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "role",
        "group",
        "aria-label",
        "Handles, and what they keep alive");
  }

  private void arrow() {
    html.verbatim(
        "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\""
            + " markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 10 5 0"
            + " 10z\"/></marker></defs>\n");
  }

  private void line(Route route) {
    Relation relation = route.relation();
    String says =
        relation.keeper()
            + " keeps "
            + relation.kept()
            + " alive: "
            + String.join(", ", relation.functions());
    html.element(
        "path",
        () -> html.element("title", says),
        "class",
        relation.owned() ? "line" : "line borrowed",
        "marker-end",
        "url(#arrow)",
        "d",
        path(route));
    html.line();
  }

  private String path(Route route) {
    Place from = route.through().get(0);
    Place to = route.through().get(route.through().size() - 1);
    if (from.equals(to)) {
      int right = left(from) + boxWidth;
      int top = middle(from) - HEIGHT / 4;
      int bottom = middle(from) + HEIGHT / 4;
      int out = right + LOOP;
      return moveTo(right, top) + curve(out, top, out, bottom, right, bottom);
    }
    if (!route.descends()) {
      int right = left(from) + boxWidth;
      return moveTo(right, middle(from)) + swing(right, middle(from), left(to), middle(to));
    }
    return descent(route.through());
  }

  private String descent(List<Place> through) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i + 1 < through.size(); i++) {
      int x = left(through.get(i));
      int y = middle(through.get(i));
      path.append(i == 0 ? moveTo(x, y) : "H" + x);
      path.append(swing(x, y, left(through.get(i + 1)) + boxWidth, middle(through.get(i + 1))));
    }
    return path.toString();
  }

  /** A curve that leaves one place and reaches the other horizontally. */
  private static String swing(int x1, int y1, int x2, int y2) {
    int half = (x1 + x2) / 2;
    return curve(half, y1, half, y2, x2, y2);
  }

  private static String moveTo(int x, int y) {
    return "M" + x + " " + y;
  }

  private static String curve(int... points) {
    return "C" + Arrays.stream(points).mapToObj(Integer::toString).collect(joining(" "));
  }

  private void box(Box box, Place place) {
    html.element(
        "a",
        () -> {
          html.element("title", box.name() + ", " + String.join(", ", box.lines()));
          html.element(
              "rect",
              "",
              "x",
              left(place),
              "y",
              top(place),
              "width",
              boxWidth,
              "height",
              HEIGHT,
              "rx",
              "8");
          words(box.name(), LETTER_OF_NAME, place, 22, "name");
          for (int i = 0; i < box.lines().size(); i++) {
            words(box.lines().get(i), LETTER_OF_LINE, place, 40 + 16 * i, "line-of-box");
          }
        },
        "href",
        "#" + box.address(),
        "class",
        box.released() ? "box" : "box borrowed");
    html.line();
  }

  private void words(String words, double letter, Place place, int below, String style) {
    int longest = (int) ((boxWidth - 2 * PADDING) / letter);
    String shown = words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    html.element(
        "text", shown, "x", left(place) + PADDING, "y", top(place) + below, "class", style);
  }

  private int left(Place place) {
    return MARGIN + place.column() * (boxWidth + GAP);
  }

  private static int top(Place place) {
    return MARGIN + place.halfRow() * HALF_ROW;
  }

  private static int middle(Place place) {
    return top(place) + HEIGHT / 2;
  }
}
