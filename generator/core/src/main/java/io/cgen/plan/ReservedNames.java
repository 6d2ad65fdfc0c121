package io.cgen.plan;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that generated code cannot use, or that would mislead its readers. */
final class ReservedNames {
  private static final Set<String> JAVA_LANG =
      Set.of(
          "AbstractMethodError",
          "Appendable",
          "ArithmeticException",
          "AssertionError",
          "AutoCloseable",
          "Boolean",
          "BootstrapMethodError",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "ClassCastException",
          "ClassLoader",
          "ClassValue",
          "Cloneable",
          "Comparable",
          "Compiler",
          "Deprecated",
          "Double",
          "Enum",
          "Error",
          "Exception",
          "Float",
          "FunctionalInterface",
          "Integer",
          "InternalError",
          "InterruptedException",
          "IO",
          "Iterable",
          "LinkageError",
          "Long",
          "MatchException",
          "Math",
          "Module",
          "ModuleLayer",
          "NullPointerException",
          "Number",
          "NumberFormatException",
          "Object",
          "OutOfMemoryError",
          "Override",
          "Package",
          "Process",
          "ProcessBuilder",
          "ProcessHandle",
          "Readable",
          "Record",
          "Runnable",
          "Runtime",
          "RuntimeException",
          "RuntimePermission",
          "SafeVarargs",
          "ScopedValue",
          "SecurityException",
          "SecurityManager",
          "Short",
          "StableValue",
          "StackOverflowError",
          "StackTraceElement",
          "StackWalker",
          "StrictMath",
          "String",
          "StringBuffer",
          "StringBuilder",
          "StringTemplate",
          "SuppressWarnings",
          "System",
          "Thread",
          "ThreadDeath",
          "ThreadGroup",
          "ThreadLocal",
          "Throwable",
          "TypeNotPresentException",
          "UnsatisfiedLinkError",
          "VerifyError",
          "VirtualMachineError",
          "Void");

  private static final Set<String> RUNTIME =
      Set.of(
          "CallbackType",
          "HandleArray",
          "HandleState",
          "HandleType",
          "NativeCall",
          "NativeEnum",
          "NativeException",
          "NativeFunction",
          "NativeHandle",
          "NativeLibrary",
          "NativeMemory",
          "NativePointer",
          "NativeSignature",
          "NativeStrings",
          "NativeStruct",
          "NativeType",
          "Out",
          "Scratch",
          "StructLayout",
          "Unsigned",
          "GlobalVariable",
          "NativeFlags",
          "ThreadAffinity",
          "VariadicArguments",
          "VariadicFunction",
          "MethodHandle",
          "MethodHandles",
          "Function",
          "List",
          "Optional",
          "Objects");

  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private static final Set<String> HANDLE_METHODS =
      Set.of(
          "close",
          "isClosed",
          "retain",
          "release",
          "referenceCount",
          "detach",
          "isOwned",
          "isBorrowed",
          "address",
          "state",
          "cType");

  private static final Set<String> STRUCT_METHODS =
      Set.of(
          "memory",
          "allocate",
          "close",
          "own",
          "allocateArray",
          "element",
          "view",
          "ofAddress",
          "constAt",
          "layout",
          "pointer",
          "byteSize",
          "copy",
          "copied");

  private ReservedNames() {}

  /** Whether a generated class cannot have this name. */
  static boolean isClass(String name) {
    return !isIdentifier(name) || JAVA_LANG.contains(name) || RUNTIME.contains(name);
  }

  /** Whether a method of any class cannot have this name. */
  static boolean isMethod(String name) {
    return !isIdentifier(name) || OBJECT_METHODS.contains(name);
  }

  /** Whether a method of a handle class cannot have this name. */
  static boolean isHandleMethod(String name) {
    return isMethod(name) || HANDLE_METHODS.contains(name);
  }

  /** Whether an accessor of a struct class cannot have this name. */
  static boolean isStructMethod(String name) {
    return isMethod(name) || STRUCT_METHODS.contains(name);
  }

  /** Whether Java takes it as a name. */
  static boolean isIdentifier(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
        && !name.equals("record")
        && !name.equals("yield");
  }

  /** {@code name} with as many {@code _} behind it as it needs to be a Java name. */
  static String identifier(String name) {
    String current = name.isEmpty() ? "_" : name;
    if (!Character.isJavaIdentifierStart(current.charAt(0))) {
      current = "_" + current;
    }
    return isIdentifier(current) ? current : current + "_";
  }
}
