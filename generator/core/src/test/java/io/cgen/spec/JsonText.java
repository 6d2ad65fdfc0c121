package io.cgen.spec;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** JSON made of maps, lists, texts and truth values, indented by two spaces. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(Object value) {
    JsonText text = new JsonText();
    text.write(value, "");
    return text.out.append('\n').toString();
  }

  private void write(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, indent);
    } else if (value instanceof List<?> list) {
      writeList(list, indent);
    } else if (value instanceof String text) {
      writeText(text);
    } else {
      out.append(value);
    }
  }

  private void writeMap(Map<?, ?> map, String indent) {
    String inner = indent + "  ";
    out.append("{");
    for (Iterator<? extends Map.Entry<?, ?>> all = map.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<?, ?> entry = all.next();
      out.append('\n').append(inner);
      writeText((String) entry.getKey());
      out.append(": ");
      write(entry.getValue(), inner);
      out.append(all.hasNext() ? "," : "\n" + indent);
    }
    out.append("}");
  }

  private void writeList(List<?> list, String indent) {
    boolean flat = list.stream().noneMatch(Map.class::isInstance);
    String inner = indent + "  ";
    out.append("[");
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : ",").append(flat ? (i == 0 ? "" : " ") : "\n" + inner);
      write(list.get(i), inner);
    }
    out.append(flat ? "]" : "\n" + indent + "]");
  }

  private void writeText(String text) {
    out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
  }
}
