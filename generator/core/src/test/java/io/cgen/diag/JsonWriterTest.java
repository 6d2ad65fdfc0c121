package io.cgen.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  @Test
  void putsEachMemberOnALine() {
    JsonWriter json = JsonWriter.indented();
    json.object(
        () -> {
          json.field("name", "a \"quoted\" text\n\u0001");
          json.array("none", List.<String>of(), name -> {});
          json.array("some", List.of(1, 2), n -> json.object(() -> json.field("n", n)));
          json.field("huge", new BigInteger("18446744073709551615"));
          json.field("no", Optional.empty());
        });

    assertEquals(
        """
        {
          "name": "a \\"quoted\\" text\\n\\u0001",
          "none": [],
          "some": [
            {
              "n": 1
            },
            {
              "n": 2
            }
          ],
          "huge": 18446744073709551615,
          "no": null
        }\
        """,
        json.toString());
  }

  @Test
  void numbersThatJsonHasNotAreTexts() {
    JsonWriter json = JsonWriter.compact();
    json.object(
        () -> {
          json.field("half", 0.5);
          json.field("large", 1e300);
          json.field("nan", Double.NaN);
          json.field("infinite", Double.NEGATIVE_INFINITY);
        });

    assertEquals(
        "{\"half\":0.5,\"large\":1.0E+300,\"nan\":\"NaN\",\"infinite\":\"-Infinity\"}",
        json.toString());
  }
}
