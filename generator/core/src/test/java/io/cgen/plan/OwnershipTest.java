package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipTest {
  private static final String STORE =
      """
      typedef struct item item; typedef struct store store;
      void item_free(item *i); void store_free(store *s);
      """;

  private static Result.Handle returnedBy(String function, String declaration) {
    return (Result.Handle) Planned.header(STORE + declaration).result(function);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item_new",
        "create_item",
        "item_open",
        "store_load_item",
        "ItemClone",
        "item_from_text",
        "store_read_item",
        "get_copy"
      })
  void whatIsMadeIsOwned(String function) {
    assertTrue(returnedBy(function, "item *" + function + "(store *s);").owned());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "store_item",
        "store_get_new_item",
        "store_first",
        "store_read_next",
        "current_item",
        "default_item",
        "item_instance",
        "item_thing"
      })
  void whatIsLookedUpIsBorrowed(String function) {
    assertFalse(returnedBy(function, "item *" + function + "(store *s);").owned());
  }

  @Test
  void aPartOfOneOfTheSameTypeIsBorrowedAndACopyIsOwned() {
    assertFalse(returnedBy("item_new_child", "item *item_new_child(item *parent);").owned());
    assertTrue(returnedBy("item_dup", "item *item_dup(item *i);").owned());
  }

  @Test
  void theCommentDecides() {
    assertTrue(
        returnedBy("item_get", "/** The caller must free it with item_free. */ item *item_get();")
            .owned());
    assertTrue(
        returnedBy("item_get", "/** @return must be freed by the caller */ item *item_get();")
            .owned());
    assertFalse(
        returnedBy("item_new", "/** The result must not be freed. */ item *item_new();").owned());
  }

  @Test
  void withAReleaseForAnyHandleEverythingReturnedIsOwned() {
    Planned planned =
        Planned.header(
            """
            #define DOG_PTR void*
            #define ANY_PTR void*
            DOG_PTR get_dog(int i);
            void DisposeSharedPointer(ANY_PTR p);
            """);
    assertTrue(planned.isOwned("get_dog"));
    assertEquals("DisposeSharedPointer", planned.release("Dog"));
  }

  @Test
  void aCellForAHandleFollowsTheSameRules() {
    Planned planned =
        Planned.header(
            STORE + "int store_open(store **out); int store_item(store *s, item **out);");
    assertEquals(
        new Passing.OutCell(new Result.Handle("Store", true, true, List.of())),
        planned.passing("store_open", 0));
    assertEquals(
        new Passing.OutCell(new Result.Handle("Item", false, true, List.of("this"))),
        planned.passing("store_item", 1));
  }

  @Test
  void aMadeHandleIsNeverNullAndALookedUpOneMayBe() {
    assertFalse(returnedBy("item_new", "item *item_new(store *s);").nullable());
    assertTrue(returnedBy("store_item", "item *store_item(store *s);").nullable());
  }

  @Test
  void aResultKeepsAliveAllHandlesOfTheCall() {
    Result.Handle made = returnedBy("item_new", "item *item_new(store *a, int n, store *b);");
    assertEquals(List.of("a", "b"), made.keepsAlive());
  }
}
