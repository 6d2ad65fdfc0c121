package io.cgen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command inside the test's own JVM: its exit status and what it printed. */
record CgenRun(int status, String out, String err) {
  static CgenRun of(Object... arguments) {
    String[] args = new String[arguments.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = arguments[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CgenRun(status, out.toString(), err.toString());
  }
}
