package org.example;

import java.util.Map;
import java.util.TreeMap;

/** Has texts in arrays, structs, variables and callbacks go both ways in several charsets. */
public final class Use {
  private static final String SMILE = "\uD83D\uDE00";

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    arrays();
    structs();
    members();
    variables();
    callbacks();
    show(new TreeMap<>(Api.makeMap()), Api.mapSum(Map.of("\u00E9", "\u00FF")), 0xE9 * 1000 + 0xFF);
    refused(() -> Api.mapSum(Map.of("\u20AC", "")));
    show(Api.notePrintf("\u00FC %s %d", "\u00DF", 7), Api.theLine());
    refused(() -> Api.notePrintf("%s", "\u20AC"));
    show(Api.entryPrintf(Api.catalogCreateEntry(1), "\u00DF", 7), Api.theLine());
    refused(() -> Api.entryPrintf(Api.catalogCreateEntry(0), "\u20AC"));
    refused(() -> Api.entryPrintf(Api.catalogCreateEntry(1), "\u00DF"));
  }

  private static void arrays() {
    String[] names = {"\u00FC", "", "\u00DF"};
    show(Api.sumNames(names), 0xFC + 0xDF, Api.sumTerminated(names), Api.sumNames(new String[0]));
    show(Api.utf8Sum(names), 0xC3 + 0xBC + 0xC3 + 0x9F);
    show(Api.sumWide(new String[] {SMILE, "a"}), 0x1F600 + 'a');
    show(Api.sumUtf16(new String[] {SMILE}), Api.old16Sum(new String[] {SMILE}), 0xD83D + 0xDE00);
    show((Object[]) Api.listNames());
    show((Object[]) Api.keepNames());
    show((Object[]) Api.utf8Keep());
    show((Object[]) Api.keepWide());
    show((Object[]) Api.keepUtf16());
    refused(() -> Api.sumNames(new String[] {"a", "\u20AC"}));
    refused(() -> Api.sumNames(new String[] {"a\0b"}));
    refused(() -> Api.sumNames(new String[] {null}));
    refused(() -> Api.sumUtf16(new String[] {"lone \uD800"}));
  }

  private static void structs() {
    Person person = Person.allocate();
    Api.personFill(person);
    show(person.name(), person.city(), person.title(), person.initials());
    show((Object[]) person.nicknames());
    show(person);
    Person own = Person.allocate();
    own.name("\u00FFaaaaaa").city("\u00FC").title(SMILE).initials(SMILE + "x");
    own.nicknames(new String[] {"\u00E9", "\u00E8e"});
    int codes = 0xFF + 6 * 'a' + 0xFC + 0x1F600 + 0xD83D + 0xDE00 + 'x' + 0xE9 + 0xE8 + 'e';
    show(Api.personSum(own), codes, own.name(), own.city(), own.title(), own.initials());
    show((Object[]) own.nicknames());
    refused(() -> own.name("\u20AC"));
    refused(() -> own.name("too long"));
    refused(() -> own.name("a\0b"));
    refused(() -> own.city("\u20AC"));
    refused(() -> own.initials("four"));
    refused(() -> own.initials("\uD800"));
    refused(() -> own.nicknames(new String[] {"a", "\u20AC"}));
  }

  private static void members() {
    Sign sign = Sign.allocate();
    Api.signFill(sign);
    show(sign.utf8(), sign.cyrillic(), sign.utf16(), sign.untyped(), sign.counted());
    show((Object[]) sign.lines());
    show(sign.inside(0), sign.inside(1));
    Sign own = Sign.allocate();
    own.utf8("\u00FC").cyrillic("\u043F").utf16("\u20AC").untyped("\u20AC").counted("\u00DF");
    own.lines(new String[] {"\u00E4"}).inside(0, "\u043F").inside(1, "\u0430");
    int codes = 0xC3 + 0xBC + 0xD0 + 0x20AC + 0x20AC + 0xC3 + 0x9F + 0xC3 + 0xA4 + 0xD0 + 0xC1;
    show(Api.signSum(own), codes, own.cyrillic(), own.utf16(), own.inside(1));
    refused(() -> own.cyrillic("\u00FC"));
    refused(() -> own.utf16("four"));
  }

  private static void variables() {
    show(Api.theName(), Api.theCity(), Api.theInitials(), Api.theTitle());
    Api.theName("\u00DF");
    Api.theInitials("\u00DF");
    show(Api.theName(), Api.theInitials());
    refused(() -> Api.theName("\u20AC"));
  }

  private static void callbacks() {
    show(Api.eachName((name, wide) -> name.charAt(0) + wide.length()), 0xE4 + 2);
    show(Api.utf8Each(name -> name.charAt(0)), 0xE4);
    show(Api.old16Each(name -> name.charAt(0)), 0x20AC);
    show(Api.saidEach(name -> name.charAt(0)), 0x043F);
    show(Api.saidAgain("\u00FC", name -> name.charAt(0)), 0xFC + 0x043F);
  }

  private static void show(Object... values) {
    StringBuilder line = new StringBuilder(values.length + ": ");
    for (Object value : values) {
      line.append(value).append(' ');
    }
    System.out.println(ascii(line.toString().strip().replaceAll("0x[0-9a-f]+", "0x..")));
  }

  private static String ascii(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < 128) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append("<").append(Integer.toHexString(c)).append(">");
              }
            });
    return escaped.toString();
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      throw new AssertionError("was not refused");
    } catch (RuntimeException refused) {
      show(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
