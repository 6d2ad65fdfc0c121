package org.example;

/** Uses what has other names in Java than in C. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    try (Pane pane = Pane.newPane(30)) {
      System.out.println(pane.width());
    }
    System.out.println(Style.values() + " " + Api.next(Style.PLAIN) + " " + Api.LIMIT);
    System.out.println(Api.makeTwice(21) + " " + Api.open() + " " + Api.open(1, 2));
  }
}
