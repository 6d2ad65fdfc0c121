#!/bin/sh
# Compiles the library, and the JNI glue of two peers, into DIR/natives/<os>-<arch>/.
# usage: build.sh DIR JAVA_HOME     the JDK is where jni.h is taken from
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$1
jdk=$2

case $(uname -s) in
  Darwin) os=macos suffix=dylib jni_os=darwin ;;
  *) os=linux suffix=so jni_os=linux ;;
esac
case $(uname -m) in
  arm64 | aarch64) arch=aarch64 ;;
  amd64 | x86_64) arch=x86_64 ;;
  *) arch=$(uname -m) ;;
esac
folder=$out/natives/$os-$arch

compile() {
  "${CC:-cc}" -std=c11 -O2 -g "-ffile-prefix-map=$here=benchmarks" -Wall -Wextra -Werror -fPIC -shared -I "$here" "$@"
}

if [ -f "$folder/libbenchjni.$suffix" ] && [ -z "$(find "$here" -newer "$folder/libbenchjni.$suffix" | head -n 1)" ]; then
  exit 0
fi
mkdir -p "$folder"
case $os in
  macos) name=-install_name,@rpath/libbench.dylib ;;
  *) name=-soname,libbench.so ;;
esac
compile "$here/bench.c" "-Wl,$name" -o "$folder/libbench.$suffix"
compile -I "$jdk/include" -I "$jdk/include/$jni_os" "$here/jni.c" "$here/floor.c" -L "$folder" -lbench \
  '-Wl,-rpath,$ORIGIN' -o "$folder/libbenchjni.$suffix"
