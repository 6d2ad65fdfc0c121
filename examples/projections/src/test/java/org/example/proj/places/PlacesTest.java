package org.example.proj.places;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.runtime.NativeException;
import java.util.Arrays;
import java.util.List;
import org.example.proj.Context;
import org.example.proj.Proj;
import org.example.proj.Transformation;
import org.example.proj.Type;
import org.example.proj.WktType;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void theOriginOfTheSwissMapIsTheOldObservatoryOfBern() {
    try (Places swiss = new Places("EPSG:4326", "EPSG:2056")) {
      assertArrayEquals(new double[] {2_600_000, 1_200_000}, swiss.there(7.438632, 46.951083), 1);
    }
  }

  @Test
  void theWayBackLeadsToWhereItBegan() {
    try (Places utm = new Places("EPSG:4326", "EPSG:32633")) {
      double[] berlin = {13.4, 52.52};
      double[] there = utm.there(berlin[0], berlin[1]);
      assertArrayEquals(berlin, utm.back(there[0], there[1]), 1e-9);
    }
  }

  @Test
  void anUnknownSystemIsAnException() {
    NativeException failure =
        assertThrows(NativeException.class, () -> new Places("EPSG:4326", "no such system"));
    assertEquals("proj_create_crs_to_crs", failure.function());
  }

  @Test
  void listsOfTextsAreArrays() {
    try (Context context = Context.create()) {
      List<String> authorities = Arrays.asList(context.getAuthoritiesFromDatabase());
      assertTrue(authorities.contains("EPSG"), authorities.toString());
      List<String> codes =
          Arrays.asList(context.getCodesFromDatabase("EPSG", Type.TYPE_PRIME_MERIDIAN, 0));
      assertTrue(codes.contains("8901"), codes.toString());
    }
  }

  @Test
  void optionsAreTextsToo() {
    try (Context context = Context.create();
        Transformation bern = Transformation.create(context, "EPSG:2056")) {
      String[] options = {"MULTILINE=NO"};
      String wkt = context.asWkt(bern, WktType.WKT2_2019, options);
      assertTrue(wkt.startsWith("PROJCRS[\"CH1903+ / LV95\""), wkt);
      assertEquals(1, wkt.lines().count());
      assertTrue(context.asWkt(bern, WktType.WKT2_2019, null).lines().count() > 1);
      assertEquals("CH1903+ / LV95", bern.getName());
      assertEquals("2056", bern.getIdCode(0));
    }
  }

  @Test
  void aStructIsReturnedByValue() {
    assertTrue(Proj.info().release().startsWith("Rel."), Proj.info().release());
  }
}
