#!/bin/sh
# Builds the test library into the folder named by the first argument, with the C++ compiler in CXX or g++.
set -eu
here=$(dirname "$0")
mkdir -p "$1"
${CXX:-g++} -std=c++17 -O1 -g -Wall -Wextra -Werror -fPIC -shared -pthread ${CGEN_TEST_CXXFLAGS:-} \
  -o "$1/libcontract.so" "$here"/*.cpp
