package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticLog;
import io.cgen.model.ApiFile;
import io.cgen.model.CApi;
import io.cgen.target.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever names a header that only includes others learns which option binds those. */
class UmbrellaHeadersTest {
  private static List<String> said(ApiFile... files) {
    List<ApiFile> read = List.of(files);
    CApi api =
        new CApi(
            Target.LINUX_X86_64,
            read,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    DiagnosticLog log = new DiagnosticLog();
    PlanOptions options =
        new PlanOptions(
            "org.example", "git2", Optional.empty(), List.of(), List.of("/usr/include/git2.h"));
    UmbrellaHeaders.report(api, Reach.of(api, options), log);
    return log.diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void namesTheFolderThatIsCalledLikeTheHeader() {
    assertEquals(
        List.of(
            "'/usr/include/git2.h' declares nothing itself, so nothing is bound; --include-file"
                + " 'git2/*' binds what it includes from there"),
        said(
            new ApiFile("/usr/include/git2.h", true, true, true),
            new ApiFile("/usr/include/git2/blob.h", false, false, true)));
  }

  @Test
  void saysWhatToDoWhereThereIsNoSuchFolder() {
    assertEquals(
        List.of(
            "'/usr/include/git2.h' declares nothing itself, so nothing is bound; name the headers"
                + " that it includes, or add them with --include-file"),
        said(
            new ApiFile("/usr/include/git2.h", true, true, true),
            new ApiFile("/usr/include/other.h", false, false, true)));
  }

  @Test
  void saysThatAHeaderIsEmpty() {
    assertEquals(
        List.of(
            "'empty.h' declares nothing that could be bound; if that is not so, an #if in it may"
                + " ask for a macro, which -D defines"),
        said(new ApiFile("empty.h", true, true, false)));
  }
}
