package io.cgen.runtime;

/**
 * Which linker answers, on Java 22 and later: {@code java.lang.foreign}, unless {@code
 * -Dcgen.linker=jna} asks for JNA, whose classes are not touched otherwise.
 */
final class LinkerChoice {
  private LinkerChoice() {}

  /**
   * The linker for this virtual machine.
   *
   * @throws UnsatisfiedLinkError if there is none
   */
  static NativeLinker linker() {
    String wanted = System.getProperty("cgen.linker", "ffm");
    return switch (wanted) {
      case "ffm" -> new FfmLinker();
      case "jna" -> jna();
      default ->
          throw new UnsatisfiedLinkError(
              "-Dcgen.linker=" + wanted + " is not possible: it is ffm or jna");
    };
  }

  private static NativeLinker jna() {
    try {
      return new JnaLinker();
    } catch (ExceptionInInitializerError | NoClassDefFoundError failure) {
      throw NativeAccess.isForbidden(failure)
          ? NativeAccess.forbidden(failure, LinkerChoice.class, com.sun.jna.Native.class)
          : unusable(failure);
    }
  }

  private static UnsatisfiedLinkError unusable(LinkageError failure) {
    UnsatisfiedLinkError error =
        new UnsatisfiedLinkError(
            "-Dcgen.linker=jna needs net.java.dev.jna:jna: put it on the class path, or on the"
                + " module path with --add-modules com.sun.jna");
    error.initCause(failure);
    return error;
  }
}
