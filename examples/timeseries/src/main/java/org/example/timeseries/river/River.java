package org.example.timeseries.river;

import io.cgen.runtime.interop.RegularTimeSeries;
import java.nio.file.Path;
import java.util.List;
import org.dflib.DataFrame;
import org.example.timeseries.DataSet;
import org.example.timeseries.Ensemble;

/**
 * Reads the flow of a river from a data set, as an ensemble, and draws how sure one can be of it.
 */
public final class River {
  private static final double[] PROBABILITIES = {0.05, 0.25, 0.5, 0.75, 0.95};

  private River() {}

  /** The arguments are the file of the data set, and that of the picture. */
  public static void main(String[] args) {
    try (DataSet river = DataSet.load(args[0], "")) {
      System.out.println(river.getEnsembleDatasetAttributes().get("title"));
      List.of(river.getIdentifiers()).forEach(System.out::println);
      System.out.println(draw(river, "flow", Path.of(args[1])));
    }
  }

  /** Draws an ensemble, and returns what was drawn. */
  static DataFrame draw(DataSet river, String identifier, Path png) {
    try (Ensemble flow = river.getEnsembleTimeSeries(identifier)) {
      DataFrame quantiles = quantiles(flow);
      RibbonChart.write(quantiles, identifier + ": median, and 50 % and 90 % of the members", png);
      return quantiles;
    }
  }

  /** The members of an ensemble as a table. */
  static DataFrame table(DataSet river, String identifier) {
    try (Ensemble flow = river.getEnsembleTimeSeries(identifier)) {
      return EnsembleTable.of(flow.toRegularTimeSeries());
    }
  }

  private static DataFrame quantiles(Ensemble flow) {
    RegularTimeSeries members = flow.toRegularTimeSeries();
    return EnsembleTable.quantiles(members, PROBABILITIES, flow::getEnsembleQuantiles);
  }
}
