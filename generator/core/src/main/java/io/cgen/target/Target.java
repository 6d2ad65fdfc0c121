package io.cgen.target;

import java.util.Arrays;
import java.util.Optional;

/** A platform whose headers cgen can read. It is an input and never taken from this machine. */
public enum Target {
  LINUX_X86_64("linux-x86_64", Abi.SYSTEM_V, Architecture.X86_64),
  LINUX_AARCH64("linux-aarch64", Abi.SYSTEM_V, Architecture.AARCH64),
  MACOS_X86_64("macos-x86_64", Abi.DARWIN, Architecture.X86_64),
  MACOS_AARCH64("macos-aarch64", Abi.DARWIN, Architecture.AARCH64),
  WINDOWS_X86_64("windows-x86_64", Abi.WINDOWS, Architecture.X86_64),
  WINDOWS_AARCH64("windows-aarch64", Abi.WINDOWS, Architecture.AARCH64);

  /** The rules by which records are laid out and integers are sized. */
  public enum Abi {
    SYSTEM_V,
    DARWIN,
    WINDOWS
  }

  /** The processor family. */
  public enum Architecture {
    X86_64,
    AARCH64
  }

  private final String id;
  private final Abi abi;
  private final Architecture architecture;

  Target(String id, Abi abi, Architecture architecture) {
    this.id = id;
    this.abi = abi;
    this.architecture = architecture;
  }

  /** The target with that name, as {@code --target} takes it. */
  public static Optional<Target> named(String id) {
    return Arrays.stream(values()).filter(target -> target.id.equals(id)).findFirst();
  }

  /** The name that {@code --target} takes. */
  public String id() {
    return id;
  }

  /** The rules for sizes and layouts. */
  public Abi abi() {
    return abi;
  }

  /** The processor family. */
  public Architecture architecture() {
    return architecture;
  }

  /** The size of C's {@code long} in bits: 64, or 32 on Windows. */
  public int longBits() {
    return abi == Abi.WINDOWS ? 32 : 64;
  }

  /** The size of C's {@code wchar_t} in bits: 32, or 16 on Windows. */
  public int wcharBits() {
    return abi == Abi.WINDOWS ? 16 : 32;
  }

  /** Whether plain {@code char} is signed. */
  public boolean charIsSigned() {
    return architecture == Architecture.X86_64 || abi != Abi.SYSTEM_V;
  }
}
