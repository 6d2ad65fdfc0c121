package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumptionTest {
  private static Planned nodes(String declarations) {
    return Planned.header(
        """
        typedef struct node node; typedef struct tree tree;
        node *node_new(void); void node_free(node *n);
        tree *tree_new(void); void tree_free(tree *t);
        """
            + declarations);
  }

  private static Passing.Handle node(boolean consumed) {
    return new Passing.Handle("Node", false, consumed);
  }

  @Test
  void anOlderVersionOfTheReleaseTakesTheHandleAway() {
    Planned planned =
        Planned.header(
            """
            typedef struct db db; int db_open(const char *file, db **out);
            int db_close(db *d); int db_close_v2(db *d);
            """);
    assertEquals(new Passing.Receiver(true), planned.passing("db_close", 0));
  }

  @Test
  void closingBeforeFreeingIsOnlyTheFirstStep() {
    assertEquals(
        new Passing.Receiver(false), nodes("int node_close(node *n);").passing("node_close", 0));
  }

  @Test
  void theLastHandleOfAReleaseWithMoreParametersIsTakenAway() {
    Planned planned = nodes("void tree_free_node(tree *t, node *n);");
    assertEquals(node(true), planned.passing("tree_free_node", 1));
    assertEquals(new Passing.Receiver(false), planned.passing("tree_free_node", 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@param n the node, ownership passes to the tree",
        "@param n ownership is transferred to the tree",
        "@param[in] n The node. The tree takes ownership.",
        "Keeps a node. Takes ownership of |n|.",
        "The ownership of the node is transferred to the tree.",
        "The tree will assume ownership of `n`.",
        "@param n (transfer full): the node"
      })
  void whatTheCommentSaysIsTakenOver(String comment) {
    assertEquals(node(true), kept(comment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@param n the node, caller retains ownership",
        "Does not take ownership of |n|.",
        "Takes ownership of |name|.",
        "@param n the node",
        "Ownership of the node remains with the caller."
      })
  void nothingElseIs(String comment) {
    assertEquals(node(false), kept(comment));
  }

  private static Passing kept(String comment) {
    return nodes("\n/** %s */\nvoid tree_keep(tree *t, node *n);".formatted(comment))
        .passing("tree_keep", 1);
  }

  @Test
  void theReentrantVariantIsDescribedWithTheOther() {
    Planned planned =
        nodes(
            """

            /** @see tree_keep() */
            void tree_keep_r(tree *t, node *n);
            /** @param n the node, ownership passes to the tree */
            void tree_keep(tree *t, node *n);
            """);
    assertEquals(node(true), planned.passing("tree_keep_r", 1));
  }

  @Test
  void aZeroInTheNameTakesWhereAOneDoesNot() {
    String declarations =
        "void tree_set0_top(tree *t, node *n); void tree_%s_low(tree *t, node *n);";
    Planned planned = nodes(declarations.formatted("set1"));
    assertEquals(node(true), planned.passing("tree_set0_top", 1));
    assertEquals(node(false), planned.passing("tree_set1_low", 1));
    assertEquals(node(false), nodes(declarations.formatted("do")).passing("tree_set0_top", 1));
  }

  @Test
  void aConstHandleBesideOneThatIsFreedIsKept() {
    Planned planned = nodes("void tree_free_node(tree *t, const node *n);");
    assertEquals(node(false), planned.passing("tree_free_node", 1));
  }

  @Test
  void askingForTheFunctionThatEndsOneDoesNotEndIt() {
    Planned planned = nodes("typedef void (*end)(node *); end node_get_free(node *n);");
    assertEquals(new Passing.Receiver(false), planned.passing("node_get_free", 0));
  }

  @Test
  void deletingSomethingByItsHandleDoesNotEndTheHandle() {
    Planned planned = nodes("int tree_del(tree *t, const char *key);");
    assertEquals(new Passing.Receiver(false), planned.passing("tree_del", 0));
  }

  @Test
  void aTreeOwnsWhatIsPutIntoIt() {
    Planned planned =
        nodes(
            """
            node *node_add_child(node *parent, node *child);
            void tree_set_root(tree *t, node *root);
            """);
    assertEquals(node(true), planned.passing("node_add_child", 1));
    assertEquals(node(true), planned.passing("tree_set_root", 1));
  }

  @Test
  void whatIsConstStays() {
    Planned planned = nodes("void node_add(node *to, const node *from);");
    assertEquals(node(false), planned.passing("node_add", 1));
  }

  @Test
  void whatIsPutIntoSomethingOfAnotherTypeStays() {
    Planned planned = nodes("void tree_add_node(tree *t, node *n);");
    assertEquals(node(false), planned.passing("tree_add_node", 1));
  }

  @Test
  void whatIsTakenAwayIsNotKeptAlive() {
    Planned planned = nodes("node *node_add_child(node *parent, node *child);");
    Result.Handle child = (Result.Handle) planned.result("node_add_child");
    assertEquals(java.util.List.of("this"), child.keepsAlive());
  }
}
