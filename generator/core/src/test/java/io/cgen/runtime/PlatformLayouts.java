package io.cgen.runtime;

/** Builds layouts as they would be on another platform than the one that runs. */
public final class PlatformLayouts {
  private final LayoutRules rules;

  /** Those of a platform, by the names that Java has for it. */
  public PlatformLayouts(String os, String architecture) {
    rules = LayoutRules.of(Platform.of(os, architecture, "64"));
  }

  /** The layout. */
  public StructLayout build(StructLayout.Builder builder) {
    return builder.build(rules);
  }

  /** Size, alignment and the offsets of all fields in bits. */
  public static String text(StructLayout layout) {
    return layout.byteSize()
        + "/"
        + layout.alignment()
        + " "
        + layout.fields().stream().map(StructField::offsetBits).toList();
  }
}
