package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML into nodes; the only class that knows the YAML library. */
final class YamlReader {
  private final SpecText text;
  private final SpecComplaints complaints;
  private final Deque<Node> open = new ArrayDeque<>();

  private YamlReader(SpecText text, SpecComplaints complaints) {
    this.text = text;
    this.complaints = complaints;
  }

  /** The one document in {@code text}; empty if there is none, or if it is not YAML. */
  static Optional<SpecNode> read(SpecText text, SpecComplaints complaints) {
    return new YamlReader(text, complaints).document();
  }

  private Optional<SpecNode> document() {
    LoadSettings settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .build();
    try {
      return new Compose(settings).composeString(text.text()).map(this::convert);
    } catch (MarkedYamlEngineException wrong) {
      report(wrong);
    } catch (YamlEngineException wrong) {
      String message = "this cannot be read as YAML: " + wrong.getMessage();
      complaints.report(DiagnosticCode.SPEC_SYNTAX, message, text.firstOddCharacter());
    }
    return Optional.empty();
  }

  private void report(MarkedYamlEngineException wrong) {
    String problem = wrong.getProblem();
    Optional<Mark> end = wrong.getProblemMark();
    Optional<Mark> begin = wrong.getContextMark();
    Mark mark =
        (YamlProblem.isUnclosed(problem) ? begin.or(() -> end) : end.or(() -> begin)).orElseThrow();
    Excerpt place = text.place(mark.getLine(), mark.getColumn(), mark.getColumn() + 1);
    complaints.report(DiagnosticCode.SPEC_SYNTAX, YamlProblem.message(problem), place);
  }

  private SpecNode convert(Node node) {
    Excerpt place = place(node);
    if (open.contains(node)) {
      complaints.report(DiagnosticCode.SPEC_SYNTAX, "this alias contains itself", place);
      return new SpecNode.Scalar("", true, place);
    }
    open.push(node);
    SpecNode result = converted(node, place);
    open.pop();
    return result;
  }

  private SpecNode converted(Node node, Excerpt place) {
    if (node instanceof ScalarNode scalar) {
      return new SpecNode.Scalar(scalar.getValue(), scalar.isPlain(), place);
    }
    if (node instanceof SequenceNode sequence) {
      return new SpecNode.Listing(sequence.getValue().stream().map(this::convert).toList(), place);
    }
    return mapping((MappingNode) node, place);
  }

  private SpecNode mapping(MappingNode node, Excerpt place) {
    List<SpecNode.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : node.getValue()) {
      SpecNode key = convert(tuple.getKeyNode());
      if (key instanceof SpecNode.Scalar scalar) {
        entries.add(new SpecNode.Entry(scalar, convert(tuple.getValueNode())));
      } else {
        String message = key.kind() + " is no key; a key is a word or a name";
        complaints.report(DiagnosticCode.SPEC_SYNTAX, message, key.place());
      }
    }
    return new SpecNode.Mapping(entries, place);
  }

  private Excerpt place(Node node) {
    Mark start = node.getStartMark().orElseThrow();
    Mark end = node.getEndMark().orElse(start);
    boolean oneLine = start.getLine() == end.getLine();
    int endColumn = oneLine ? end.getColumn() : -1;
    return text.place(start.getLine(), start.getColumn(), endColumn);
  }
}
