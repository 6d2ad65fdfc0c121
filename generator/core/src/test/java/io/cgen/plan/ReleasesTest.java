package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasesTest {
  private static Planned kites(String declarations) {
    return Planned.header("typedef struct kite kite; kite *kite_new(void);" + declarations);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void kite_free(kite *k);",
        "int kite_close(kite *k);",
        "void destroy_kite(kite *k);",
        "void DisposeKite(kite *k);",
        "kite *kite_destroy(kite *k);",
        "_Bool kite_release(kite *k);",
        "enum e { A } kite_unref(kite *k);",
        "unsigned long freeKite(kite *k);",
        "void kiteclose(kite *k);"
      })
  void aFunctionNamedAndShapedLikeAReleaseIsOne(String declaration) {
    assertFalse(kites(declaration).release("Kite").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void kite_fly(kite *k);",
        "void kite_free_memory(kite *k);",
        "void kite_string_free(kite *k);",
        "void kite_free(kite *k, int how);",
        "void free(void *p);",
        "void string_free(char *s);"
      })
  void anythingElseIsNone(String declaration) {
    Planned planned = kites(declaration);
    assertEquals("", planned.release("Kite"));
    assertEquals(List.of("no-release"), planned.diagnosticIds());
    assertFalse(planned.isOwned("kite_new"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Delete a NYkite", "Frees the NYkite.", "Destroys this NYkite object."})
  void aCommentSaysThatOneIsARelease(String comment) {
    assertEquals("NYclear", commented("NYclear", comment).release("NYkite"));
  }

  @ParameterizedTest
  @CsvSource({
    "NYclear, Clear a NYkite",
    "NYclear, Frees the NYkite's tail",
    "NYclear, Frees all but the NYkite",
    "NYclear, Does not free the NYkite",
    "NYclear, Delete a kite",
    "NYremove, Delete a NYkite"
  })
  void noOtherCommentDoes(String function, String comment) {
    assertEquals("", commented(function, comment).release("NYkite"));
  }

  @Test
  void ofTwoThatTheirCommentsSayNoneIsTaken() {
    assertEquals(
        "",
        Planned.header(
                "typedef struct NYkite NYkite; NYkite *NYmake(void);"
                    + "\n/* Delete a NYkite */\nvoid NYclear(NYkite *k);"
                    + "\n/* Delete a NYkite */\nvoid NYlose(NYkite *k);")
            .release("NYkite"));
  }

  private static Planned commented(String function, String comment) {
    return Planned.header(
        "typedef struct NYkite NYkite; NYkite *NYmake(void);\n/* %s */\nvoid %s(NYkite *k);"
            .formatted(comment, function));
  }

  @ParameterizedTest
  @CsvSource({
    "kite_close, kite_close_v2, kite_close_v2",
    "kite_close, kite_close_r, kite_close",
    "kite_close, kite_free, kite_free",
    "kite_close, kite_get_free, kite_close",
    "kite_part_free, kite_finish_r, kite_finish_r",
    "kite_part_free, kite_fclose, kite_fclose",
    "kite_free, kite_unref, kite_unref",
    "kite_free, kite_clear_free, kite_free"
  })
  void ofSeveralThePlainestStrongestNewestIsTaken(String one, String other, String expected) {
    Planned planned = kites("void %s(kite *k); void %s(kite *k);".formatted(other, one));
    assertEquals(expected, planned.release("Kite"));
  }

  @Test
  void betweenEqualsNoneIsTaken() {
    Planned planned = kites("void kite_free(kite *k); void delete_kite(kite *k);");
    assertEquals("", planned.release("Kite"));
    assertEquals(List.of("several-releases"), planned.diagnosticIds());
  }

  @Test
  void whatIsMadeBesideASpecialReleaseIsReleasedByIt() {
    Planned planned =
        kites(
            "kite *kite_new(void); kite *kite_box_new(void); kite *kite_line_new(void);"
                + " int kite_free(kite *k); int kite_box_free(kite *k);");
    assertEquals("kite_free", planned.release("Kite"));
    assertEquals(Optional.empty(), special(planned, "kite_new"));
    assertEquals(Optional.of("kite_box_free"), special(planned, "kite_box_new"));
    assertEquals(Optional.empty(), special(planned, "kite_line_new"));
  }

  private static Optional<String> special(Planned planned, String maker) {
    return ((Result.Handle) planned.result(maker)).release().map(HandlePlan.Release::function);
  }

  @Test
  void oneThatIsDeprecatedIsNotTaken() {
    Planned planned =
        kites("void kite_free(kite *k);\n/** @deprecated */\nvoid delete_kite(kite *k);");
    assertEquals("kite_free", planned.release("Kite"));
    assertEquals(new Passing.Receiver(true), planned.passing("delete_kite", 0));
  }

  @Test
  void theFirstWordsOfAMakerBelongToItsRelease() {
    Planned planned =
        Planned.header(
            "typedef void HAND; HAND *hand_easy_init(void); void hand_easy_cleanup(HAND *h);");
    assertEquals("hand_easy_cleanup", planned.release("Hand"));
  }

  @Test
  void aReleaseInTheHeaderShowsThatTheExportedOneIsNotMeant() {
    Planned planned =
        kites("void kite_delete(kite *k); static inline void kite_decref(kite *k) { }");
    assertEquals("", planned.release("Kite"));
  }

  @Test
  void whatReturnsMoreThanAStatusReleasesWhenItIsAlone() {
    Planned planned = kites("char *kite_finish(kite *k);");
    assertEquals("kite_finish", planned.release("Kite"));
    assertEquals("Kite.finish", planned.place("kite_finish"));
    assertEquals(new Passing.Receiver(true), planned.passing("kite_finish", 0));
  }

  @Test
  void aReleaseIsNoMethod() {
    assertEquals("", kites("void kite_free(kite *k);").place("kite_free"));
  }

  @Test
  void aFunctionForStringsFreesThem() {
    Planned planned = kites("char *kite_name(kite *k); void DeleteAnsiString(char *s);");
    Result.Text text = (Result.Text) planned.result("kite_name");
    assertEquals("DeleteAnsiString", text.release().orElseThrow().symbol());
    assertEquals("", planned.place("DeleteAnsiString"));
  }
}
