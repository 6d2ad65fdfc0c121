package io.cgen.runtime.interop;

import io.cgen.runtime.Converter;
import io.cgen.runtime.MemberCount;
import io.cgen.runtime.NativeStruct;
import io.cgen.runtime.StructMembers;
import java.util.function.Supplier;

/**
 * Series over one time axis.
 *
 * @param missing the number that C has for a value that is missing
 */
record TimeSeriesStructs<S extends NativeStruct>(Supplier<S> struct, double missing)
    implements Converter<S, RegularTimeSeries> {
  private static final String AXIS = "time_series_geometry";
  private static final String ROWS = "numeric_data";

  @Override
  public RegularTimeSeries toJava(S value) {
    StructMembers members = StructMembers.of(value);
    TimeAxis axis = TimeAxes.read(members.inside(AXIS));
    double[][] rows = members.getRows(ROWS, size(members), length(members));
    replace(Present.all(rows, ROWS), missing, Double.NaN);
    return RegularTimeSeries.holding(axis, rows);
  }

  @Override
  public S toNative(RegularTimeSeries value) {
    S made = struct.get();
    StructMembers members = StructMembers.of(made);
    TimeAxes.write(value.axis(), members.inside(AXIS));
    members.putRows(ROWS, size(members), length(members), rows(value));
    return made;
  }

  private double[][] rows(RegularTimeSeries value) {
    if (Double.isNaN(missing)) {
      return value.held();
    }
    double[][] rows = value.toArrays();
    replace(rows, Double.NaN, missing);
    return rows;
  }

  private static void replace(double[][] rows, double from, double to) {
    if (Double.compare(from, to) != 0) {
      for (double[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          row[i] = Double.compare(row[i], from) == 0 ? to : row[i];
        }
      }
    }
  }

  private static MemberCount size(StructMembers members) {
    return members.count("ensemble_size", ROWS);
  }

  private static MemberCount length(StructMembers members) {
    return members.count(AXIS + ".length", ROWS);
  }
}
