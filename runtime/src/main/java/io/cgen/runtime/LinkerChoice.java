package io.cgen.runtime;

/**
 * Which linker answers, on Java 17 to 21: JNA. The jar has another class of this name for Java 22
 * and later.
 */
final class LinkerChoice {
  private LinkerChoice() {}

  /**
   * The linker for this virtual machine.
   *
   * @throws UnsatisfiedLinkError if there is none
   */
  static NativeLinker linker() {
    String wanted = System.getProperty("cgen.linker", "jna");
    if (!wanted.equals("jna")) {
      throw new UnsatisfiedLinkError(
          "-Dcgen.linker=" + wanted + " is not possible here: on Java 17 to 21 it is jna");
    }
    return jna();
  }

  private static NativeLinker jna() {
    try {
      return new JnaLinker();
    } catch (NoClassDefFoundError missing) {
      UnsatisfiedLinkError error =
          new UnsatisfiedLinkError(
              "On Java 17 to 21 net.java.dev.jna:jna is needed: put it on the class path, or on the"
                  + " module path with --add-modules com.sun.jna");
      error.initCause(missing);
      throw error;
    }
  }
}
