package io.cgen.model;

import io.cgen.target.Target;
import java.util.List;

/**
 * What a set of headers declares: facts about C, in the order of declaration, one entry for each
 * entity however often it is declared.
 *
 * @param target the platform that it was read for
 * @param files the headers that were read
 * @param functions all functions
 * @param records all records, also incomplete ones
 * @param enums all enums
 * @param typedefs all typedefs
 * @param variables all global variables
 * @param constants all object-like macros that stand for a constant
 * @param skipped what could not be read, and why
 */
public record CApi(
    Target target,
    List<ApiFile> files,
    List<CFunction> functions,
    List<CRecord> records,
    List<CEnum> enums,
    List<CTypedef> typedefs,
    List<CVariable> variables,
    List<CConstant> constants,
    List<SkippedDeclaration> skipped) {
  public CApi {
    files = List.copyOf(files);
    functions = List.copyOf(functions);
    records = List.copyOf(records);
    enums = List.copyOf(enums);
    typedefs = List.copyOf(typedefs);
    variables = List.copyOf(variables);
    constants = List.copyOf(constants);
    skipped = List.copyOf(skipped);
  }
}
