#!/bin/sh
# Compiles the library into DIR/natives/<os>-<arch>/, the folder that cgen-runtime looks for on the class path.
# usage: build.sh DIR [FLAG...]     each FLAG goes to the compiler, such as -fsanitize=address
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$1
shift

case $(uname -s) in
  Darwin) os=macos file=libtimeseries.dylib ;;
  *) os=linux file=libtimeseries.so ;;
esac
case $(uname -m) in
  arm64 | aarch64) arch=aarch64 ;;
  amd64 | x86_64) arch=x86_64 ;;
  *) arch=$(uname -m) ;;
esac

library=$out/natives/$os-$arch/$file
if [ -f "$library" ] && [ -z "$(find "$here" -newer "$library" | head -n 1)" ]; then
  exit 0
fi
mkdir -p "$(dirname "$library")"
"${CXX:-c++}" -std=c++17 -O2 -g "-ffile-prefix-map=$here=timeseries" -Wall -Wextra -Werror -fPIC -fvisibility=hidden -shared \
  "$@" -I "$here/include" "$here"/src/*.cpp -o "$library"
