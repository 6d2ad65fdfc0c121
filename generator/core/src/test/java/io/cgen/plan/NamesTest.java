package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void whatAllHandleTypesBeginWithIsTakenOff() {
    Planned planned =
        Planned.header(
            """
            typedef struct gx_matrix gx_matrix; typedef struct gx_vector_t gx_vector_t;
            void gx_a(gx_matrix *m); void gx_b(gx_vector_t *v);
            """);
    assertEquals(List.of("Matrix", "Vector"), planned.handleNames());
  }

  @Test
  void butNotWhenItIsATypeItself() {
    Planned planned =
        Planned.header(
            """
            typedef struct lite3 lite3; typedef struct lite3_stmt lite3_stmt;
            void lite3_a(lite3 *m); void lite3_b(lite3_stmt *v);
            """);
    assertEquals(List.of("Lite3", "Lite3Stmt"), planned.handleNames());
  }

  @Test
  void norWhenWhatIsLeftSaysNothing() {
    Planned planned =
        Planned.header(
            """
            typedef struct pic_struct pic_struct; typedef struct pic_info pic_info;
            typedef struct pic_c pic_c; typedef struct pic_free_list pic_free_list;
            void pic_a(pic_struct *p, pic_info *i, pic_c *c, pic_free_list *l);
            """);
    assertEquals(List.of("PicStruct", "Info", "PicC", "FreeList"), planned.handleNames());
  }

  @Test
  void namesOfJavaAndTheRuntimeAndOfOtherClassesAreAvoided() {
    Planned planned =
        Planned.header(
            """
            typedef struct gx_string gx_string; typedef struct gx_scratch gx_scratch;
            typedef struct gx_kite gx_kite; typedef struct { int a; } kite; enum KITE { K };
            void gx_a(gx_string *m); void gx_b(gx_scratch *v); void gx_c(gx_kite *k, kite *s);
            """);
    assertEquals(List.of("GxString", "GxScratch", "Kite"), planned.handleNames());
    assertEquals("Kite_", planned.plan().structs().get(0).javaName());
    assertEquals("Kite__", planned.plan().enums().get(0).javaName());
  }

  @Test
  void theApiClassYieldsToATypeOfTheSameName() {
    Planned planned = Planned.header("typedef struct toys toys; void play(toys *t);");
    assertEquals("ToysApi", planned.plan().api().javaName());
    assertEquals("ToysNative", planned.plan().nativeClass().javaName());
  }

  @Test
  void methodsLoseThePrefixAndTheNameOfTheirHandle() {
    Planned planned =
        Planned.header(
            """
            typedef struct tx_blob tx_blob; typedef struct tx_db tx_db;
            int tx_blob_read(tx_blob *b); int tx_db_column_count(tx_db *d);
            int tx_version(void); int tx_set_blob_size(tx_blob *b, int n);
            int tx_raw_blob(tx_blob *b);
            """);
    assertEquals("Blob.read", planned.place("tx_blob_read"));
    assertEquals("Db.columnCount", planned.place("tx_db_column_count"));
    assertEquals("Toys::version", planned.place("tx_version"));
    assertEquals("Blob.setSize", planned.place("tx_set_blob_size"));
    assertEquals("Blob.rawBlob", planned.place("tx_raw_blob"));
  }

  @Test
  void keywordsAndOtherMethodsAreAvoided() {
    Planned planned =
        Planned.header(
            """
            typedef struct kite kite;
            kite *kite_new(void); void kite_free(kite *k); double kite_double(kite *k);
            int kite_close(kite *k); int kite_retain(kite *k); int getClass(kite *k);
            int kite_wait(kite *k); int notify(int why);
            """);
    assertEquals("Kite::newKite", planned.place("kite_new"));
    assertEquals("Kite.doubleKite", planned.place("kite_double"));
    assertEquals("Kite.kiteClose", planned.place("kite_close"));
    assertEquals("Kite.kiteRetain", planned.place("kite_retain"));
    assertEquals("Kite.getClass_", planned.place("getClass"));
    assertEquals("Kite.kiteWait", planned.place("kite_wait"));
    assertEquals("Toys::notify_", planned.place("notify"));
  }

  @Test
  void twoFunctionsNeverShareAName() {
    Planned planned =
        Planned.header(
            """
            typedef struct kite kite;
            int get_kite_size(kite *k); int get_size(kite *k, int unit); int get_size_(kite *k);
            """);
    assertEquals("Kite.getKiteSize", planned.place("get_kite_size"));
    assertEquals("Kite.getSize", planned.place("get_size"));
    assertEquals("Kite.getSize_", planned.place("get_size_"));
  }

  @Test
  void aTypeMayBeGluedToItsFunctions() {
    Planned planned =
        Planned.header(
            """
            typedef struct gzF *gzFile; gzFile gzopen(const char *p); int gzread(gzFile f);
            int gzclose(gzFile f); int gzeof(gzFile f); int gzclose_r(gzFile f);
            """);
    assertEquals("GzFile::open", planned.place("gzopen"));
    assertEquals("GzFile.read", planned.place("gzread"));
    assertEquals("GzFile.closeR", planned.place("gzclose_r"));
  }

  @Test
  void parametersKeepTheirNamesWhereJavaAllows() {
    Planned planned = Planned.header("void f(int class, int, int a, int A);");
    List<String> names =
        planned.method("f").parameters().stream().map(MethodPlan.Parameter::javaName).toList();
    assertEquals(List.of("class_", "arg1", "a", "A"), names);
  }

  @Test
  void holdersDifferAlsoWhereCaseIsIgnored() {
    Planned planned = Planned.header("void Draw(void); void draw(void); void ToysNative(void);");
    List<String> holders =
        planned.plan().nativeClass().downcalls().stream().map(DowncallPlan::holder).toList();
    assertEquals(List.of("Draw", "draw_", "ToysNative_"), holders);
  }
}
