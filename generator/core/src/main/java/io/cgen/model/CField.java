package io.cgen.model;

import java.util.OptionalInt;

/**
 * A member of a record.
 *
 * @param name its name, empty for an anonymous record or an unnamed bit-field
 * @param type its type
 * @param bitWidth its width in bits if it is a bit-field
 * @param offsetBits where it begins in the record, in bits, on the target
 * @param sizeBits how large it is, in bits, on the target
 * @param packed whether an attribute packs it
 * @param aligned the alignment in bytes that attributes of it, or of the name of its type, ask for;
 *     0 if none does
 * @param comment the comment that documents it
 */
public record CField(
    String name,
    CType type,
    OptionalInt bitWidth,
    long offsetBits,
    long sizeBits,
    boolean packed,
    int aligned,
    String comment) {}
