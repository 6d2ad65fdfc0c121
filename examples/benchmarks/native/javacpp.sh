#!/bin/sh
# Lets the builder of JavaCPP make and compile the glue code of its peer, next to the class.
# usage: javacpp.sh DIR JAVA CLASSPATH     DIR holds the classes and what build.sh compiled
set -eu

here=$(cd "$(dirname "$0")" && pwd)
classes=$1
java=$2
classpath=$3

glue=$(find "$classes/org/example/bench" -name 'libjniCpp.*' 2> /dev/null | head -n 1)
if [ -n "$glue" ] && [ -z "$(find "$here" "$classes/org/example/bench/Cpp.class" -newer "$glue" | head -n 1)" ]; then
  exit 0
fi
folder=$(dirname "$(find "$classes/natives" -name 'libbench.*' | head -n 1)")
log=$classes/../javacpp.log
if ! "$java" -cp "$classpath" org.bytedeco.javacpp.tools.Builder -classpath "$classes" \
  "-Dplatform.includepath=$here" "-Dplatform.linkpath=$folder" org.example.bench.Cpp > "$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
