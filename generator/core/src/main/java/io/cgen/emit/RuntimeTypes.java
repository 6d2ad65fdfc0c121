package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;

/** The names of the runtime's types that generated code uses. */
final class RuntimeTypes {
  static final String PACKAGE = "io.cgen.runtime";

  static final ClassName ARRAY_LENGTH = ClassName.get(PACKAGE, "ArrayLength");
  static final ClassName ARRAY_KIND = ClassName.get(PACKAGE, "ArrayKind");
  static final ClassName BIT_FIELD = ClassName.get(PACKAGE, "BitField");
  static final ClassName ARRAY_RELEASE = ClassName.get(PACKAGE, "ArrayRelease");
  static final ClassName BUFFER_ARGUMENT = ClassName.get(PACKAGE, "BufferArgument");
  static final ClassName CALLBACK_TYPE = ClassName.get(PACKAGE, "CallbackType");
  static final ClassName CONVERSION = ClassName.get(PACKAGE, "Conversion");
  static final ClassName ELEMENT_TYPE = ClassName.get(PACKAGE, "ElementType");
  static final ClassName ENUM_TYPE = ClassName.get(PACKAGE, "EnumType");
  static final ClassName ERROR_CALLBACK = ClassName.get(PACKAGE, "ErrorCallback");
  static final ClassName ERROR_TEXT = ClassName.get(PACKAGE, "ErrorText");
  static final ClassName ERROR_RULE = ClassName.get(PACKAGE, "ErrorRule");
  static final ClassName GLOBAL_VARIABLE = ClassName.get(PACKAGE, "GlobalVariable");
  static final ClassName HANDLE_ARRAY = ClassName.get(PACKAGE, "HandleArray");
  static final ClassName HANDLE_ARRAYS = ClassName.get(PACKAGE, "HandleArrays");
  static final ClassName HANDLE_ARGUMENTS = ClassName.get(PACKAGE, "HandleArguments");
  static final ClassName LIST_ARGUMENTS = ClassName.get(PACKAGE, "ListArguments");
  static final ClassName MEMBER_HANDLES = ClassName.get(PACKAGE, "MemberHandles");
  static final ClassName MEMBER_HANDLE = ClassName.get(PACKAGE, "MemberHandle");
  static final ClassName HANDLE_STATE = ClassName.get(PACKAGE, "HandleState");
  static final ClassName HANDLE_TYPE = ClassName.get(PACKAGE, "HandleType");
  static final ClassName MEMBER_ARRAY = ClassName.get(PACKAGE, "MemberArray");
  static final ClassName MEMBER_CALLBACK = ClassName.get(PACKAGE, "MemberCallback");
  static final ClassName MEMBER_COUNT = ClassName.get(PACKAGE, "MemberCount");
  static final ClassName MEMBER_ROWS = ClassName.get(PACKAGE, "MemberRows");
  static final ClassName MEMBER_STRUCT = ClassName.get(PACKAGE, "MemberStruct");
  static final ClassName MEMBER_STRUCTS = ClassName.get(PACKAGE, "MemberStructs");
  static final ClassName MEMBER_TABLE = ClassName.get(PACKAGE, "MemberTable");
  static final ClassName MEMBER_TAIL = ClassName.get(PACKAGE, "MemberTail");
  static final ClassName NATIVE_ARRAYS = ClassName.get(PACKAGE, "NativeArrays");
  static final ClassName NATIVE_CALL = ClassName.get(PACKAGE, "NativeCall");
  static final ClassName NATIVE_ENUM = ClassName.get(PACKAGE, "NativeEnum");
  static final ClassName NATIVE_FUNCTION = ClassName.get(PACKAGE, "NativeFunction");
  static final ClassName NATIVE_HANDLE = ClassName.get(PACKAGE, "NativeHandle");
  static final ArrayTypeName NATIVE_HANDLE_ARRAY = ArrayTypeName.of(NATIVE_HANDLE);
  static final ClassName NATIVE_LIBRARY = ClassName.get(PACKAGE, "NativeLibrary");
  static final ClassName NATIVE_MEMORY = ClassName.get(PACKAGE, "NativeMemory");
  static final ClassName NATIVE_POINTER = ClassName.get(PACKAGE, "NativePointer");
  static final ClassName NATIVE_SIGNATURE = ClassName.get(PACKAGE, "NativeSignature");
  static final ClassName NATIVE_STRINGS = ClassName.get(PACKAGE, "NativeStrings");
  static final ClassName NATIVE_STRUCT = ClassName.get(PACKAGE, "NativeStruct");
  static final ClassName NATIVE_TEXT = ClassName.get(PACKAGE, "NativeText");
  static final ClassName NATIVE_TYPE = ClassName.get(PACKAGE, "NativeType");
  static final ClassName KEEPING = ClassName.get(PACKAGE, "Keeping");
  static final ClassName OPAQUE_NUMBERS = ClassName.get(PACKAGE, "OpaqueNumbers");
  static final ClassName OUT = ClassName.get(PACKAGE, "Out");
  static final ClassName SCRATCH = ClassName.get(PACKAGE, "Scratch");
  static final ClassName STRUCT_POINTERS = ClassName.get(PACKAGE, "StructPointers");
  static final ClassName STRUCT_ARRAYS = ClassName.get(PACKAGE, "StructArrays");
  static final ClassName STRUCT_LAYOUT = ClassName.get(PACKAGE, "StructLayout");
  static final ClassName TABLE_COLUMNS = ClassName.get(PACKAGE, "TableColumns");
  static final ClassName TABLE_COPY = ClassName.get(PACKAGE, "TableCopy");
  static final ClassName TABLE_LAYOUT = ClassName.get(PACKAGE, "TableLayout");
  static final ClassName TABLE_RELEASE = ClassName.get(PACKAGE, "TableRelease");
  static final ClassName TABLE_RESULTS = ClassName.get(PACKAGE, "TableResults");
  static final ClassName TABLE_TYPE = ClassName.get(PACKAGE, "TableType");
  static final ClassName TEXT_ARRAYS = ClassName.get(PACKAGE, "TextArrays");
  static final ClassName NATIVE_FLAGS = ClassName.get(PACKAGE, "NativeFlags");
  static final ClassName THREAD_AFFINITY = ClassName.get(PACKAGE, "ThreadAffinity");
  static final ClassName VARIADIC_ARGUMENTS = ClassName.get(PACKAGE, "VariadicArguments");
  static final ClassName VARIADIC_FUNCTION = ClassName.get(PACKAGE, "VariadicFunction");
  static final ClassName UNSIGNED = ClassName.get(PACKAGE, "Unsigned");

  private RuntimeTypes() {}
}
