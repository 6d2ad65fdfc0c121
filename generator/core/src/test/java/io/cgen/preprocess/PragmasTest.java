package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.target.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pragmas about layouts stay in the text as tokens of their own. */
class PragmasTest {
  @Test
  void packBecomesOneToken() {
    Preprocessing result =
        Preprocessing.ofText(
            "#define N 2\n#pragma pack ( push , N )\nint a;\n#pragma pack(pop)\n#pragma warning(x)\n");
    assertEquals(List.of("pack(push, 2)", "pack(pop)"), pragmas(result));
    assertEquals("pack(push, 2) int a ; pack(pop)", result.text());
    assertEquals("test.h:2:9", result.token("pack(push, 2)").position().toString());
  }

  @Test
  void operatorsDoTheSame() {
    Preprocessing result =
        Preprocessing.ofText(
            "#define PACK _Pragma(\"pack(push, 1)\")\nPACK struct a; _Pragma(\"ms_struct on\")\n");
    assertEquals(List.of("pack(push, 1)", "ms_struct on"), pragmas(result));
    assertEquals(2, result.token("pack(push, 1)").presumedPosition().line());
  }

  @Test
  void microsoftsOperatorIsOneOnWindowsOnly() {
    MemoryFiles files = new MemoryFiles().with("a.h", "__pragma(pack(push, 8)) struct a;\n");
    PreprocessOptions windows = Preprocessing.options(Target.WINDOWS_X86_64, "a.h");
    assertEquals(List.of("pack(push, 8)"), pragmas(Preprocessing.of(windows, files)));
    PreprocessOptions linux = Preprocessing.options(Target.LINUX_X86_64, "a.h");
    assertEquals(List.of(), pragmas(Preprocessing.of(linux, files)));
  }

  @Test
  void printingKeepsThem() {
    Preprocessing result =
        Preprocessing.ofText("int a; _Pragma(\"pack(1)\") int b;\n#pragma pack()\nint c;\n");
    assertEquals(
        "int a;\n#pragma pack(1)\nint b;\n#pragma pack()\nint c;\n",
        TokenPrinter.print(result.unit().tokens()));
  }

  private static List<String> pragmas(Preprocessing result) {
    return result.unit().tokens().stream()
        .filter(token -> token.kind() == TokenKind.PRAGMA)
        .map(Token::text)
        .toList();
  }
}
