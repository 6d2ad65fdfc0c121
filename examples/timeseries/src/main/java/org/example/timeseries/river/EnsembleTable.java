package org.example.timeseries.river;

import io.cgen.runtime.interop.RegularTimeSeries;
import java.util.ArrayList;
import java.util.List;
import org.dflib.DataFrame;
import org.dflib.Series;

/** Tables made from ensembles: a row for each time. */
final class EnsembleTable {
  static final String TIME = "time";

  private EnsembleTable() {}

  /** The times, and a column for each member. */
  static DataFrame of(RegularTimeSeries ensemble) {
    List<String> names = new ArrayList<>(List.of(TIME));
    List<Series<?>> columns = new ArrayList<>(List.of(Series.ofIterable(ensemble.axis().times())));
    for (int member = 0; member < ensemble.size(); member++) {
      names.add("member " + (member + 1));
      columns.add(Series.ofDouble(ensemble.series(member)));
    }
    return DataFrame.byColumn(names.toArray(String[]::new)).ofIterable(columns);
  }

  /** The times, and a column for each probability with the quantiles that the library computes. */
  static DataFrame quantiles(
      RegularTimeSeries ensemble, double[] probabilities, Quantiles quantiles) {
    double[][] columns = new double[probabilities.length][ensemble.axis().length()];
    for (int time = 0; time < ensemble.axis().length(); time++) {
      double[] here = quantiles.at(time, probabilities);
      for (int i = 0; i < here.length; i++) {
        columns[i][time] = here[i];
      }
    }
    return frame(Series.ofIterable(ensemble.axis().times()), probabilities, columns);
  }

  /** What finds the quantiles of an ensemble at a time. */
  interface Quantiles {
    double[] at(int time, double[] probabilities);
  }

  private static DataFrame frame(Series<?> times, double[] probabilities, double[][] values) {
    List<String> names = new ArrayList<>(List.of(TIME));
    List<Series<?>> columns = new ArrayList<>(List.of(times));
    for (int i = 0; i < probabilities.length; i++) {
      names.add(Math.round(100 * probabilities[i]) + " %");
      columns.add(Series.ofDouble(values[i]));
    }
    return DataFrame.byColumn(names.toArray(String[]::new)).ofIterable(columns);
  }
}
