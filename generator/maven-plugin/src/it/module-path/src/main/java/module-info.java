/** A program that is a module, and so are the bindings that it has. */
module org.example {
  requires io.cgen.runtime;
}
