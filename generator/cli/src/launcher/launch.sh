# Finds a Java and starts cgen on it: the part that the launcher of a clone and that of the zip have in common.
#
# Needs $jar, the program; $training, a header to try it with; $home, the folder for what it makes:
#   java           the Java it runs on, and what JAVA_HOME and PATH said when that was chosen
#   cgen-<N>.jsa   the classes as Java N would load them, made after a training run; it halves the time to start
#   cgen-<N>.aot   the same from Java 25 on, which starts still faster
# Without a folder that it can write to, cgen starts as well, but later.

say() {
  echo "cgen: $*" >&2
}

fail() {
  say "$@"
  exit 1
}

# Sets $java and $version if $1 is the program of a Java of 17 or later.
is_java() {
  [ -x "$1" ] || return 1
  settings=$("$1" -XshowSettings:properties -version 2>&1) || return 1
  version=$(echo "$settings" | sed -n 's/^ *java\.specification\.version = //p')
  java=$(echo "$settings" | sed -n 's/^ *java\.home = //p')/bin/java
  case $version in
    1[7-9] | [2-9][0-9]) return 0 ;;
    *) return 1 ;;
  esac
}

# Sets $java and $version to the first Java of $1 or later among JAVA_HOME, the PATH and the usual folders.
first_java() {
  for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" /usr/lib/jvm/*/bin/java \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    ! is_java "$candidate" || [ "$version" -lt "$1" ] || return 0
  done
  return 1
}

# The Java that the user names; else one of 25 or later, on which cgen starts faster; else any that serves.
choose_java() {
  ! is_java "${JAVA_HOME:+$JAVA_HOME/bin/java}" || return 0
  first_java 25 || first_java 17 || fail "needs Java 17 or later: put it on the PATH, or set JAVA_HOME"
}

# The same from what the last call noted, if nothing changed since; asking a Java for its version takes a while.
find_java() {
  asked="${JAVA_HOME:-}:$PATH"
  if [ -r "$home/java" ]; then
    { read -r noted && read -r java && read -r version; } < "$home/java" || noted=
    [ "$noted" != "$asked" ] || [ ! -x "$java" ] || return 0
  fi
  choose_java
  if mkdir -p "$home" 2> /dev/null && [ -w "$home" ]; then
    printf '%s\n' "$asked" "$java" "$version" > "$home/java.$$"
    mv -f "$home/java.$$" "$home/java"
  fi
}

# Sets $archive to what holds the classes, and $use to the options that start from it.
choose_archive() {
  if [ "$version" -ge 25 ]; then
    archive=$home/cgen-$version.aot
    use=-XX:AOTCache=$archive
  else
    archive=$home/cgen-$version.jsa
    use=-XX:SharedArchiveFile=$archive
  fi
}

# Writes the classes that a run loads into the archive that later runs start from. Two runs that train at once do no
# harm: each makes a file of its own, and the last one stays.
train() {
  work=$home/training.$$
  mkdir -p "$work/training"
  if [ "$version" -ge 25 ]; then
    try "-XX:AOTCacheOutput=$work/archive"
  else
    try "-XX:DumpLoadedClassList=$work/classes"
    "$java" -Xshare:dump "-XX:SharedClassListFile=$work/classes" "-XX:SharedArchiveFile=$work/archive" \
      -cp "$jar" >> "$work/log" 2>&1 || true
  fi
  [ ! -f "$work/archive" ] || mv -f "$work/archive" "$archive"
  rm -rf "$work"
}

# shellcheck disable=SC2086 # The flags are several words.
try() {
  "$java" $flags "$@" -jar "$jar" --header "$training" --package training -o "$work" > "$work/log" 2>&1 || true
}

# Becomes cgen, with the arguments of this function as its own.
launch() {
  # C1 alone is right for a run of half a second, and should not inline much; the serial collector starts fastest. Room for
  # new objects that fits the processor's cache is faster than more room; what is alive when it is full stays so, and is
  # copied only once.
  flags='-XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions -XX:C1MaxInlineSize=20 -XX:+UseSerialGC -Xmn16m -XX:-UsePerfData -XX:MaxTenuringThreshold=0'
  choose_archive
  [ "$archive" -nt "$training" ] || [ ! -w "$home" ] || train
  set -- -jar "$jar" "$@"
  [ ! -t 2 ] || set -- -Dcgen.terminal=true "$@"
  # shellcheck disable=SC2086 # The flags are several words.
  exec "$java" "$use" $flags -Xlog:disable -Xlog:all=error:stderr "$@"
}
