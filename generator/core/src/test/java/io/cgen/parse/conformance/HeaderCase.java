package io.cgen.parse.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A header to read as clang reads it.
 *
 * @param name how the library's users include it
 * @param packageName the Debian package that has it
 * @param before headers that it needs and does not include
 * @param folders where it may be, besides the compiler's own search path
 * @param macros macros to define, as {@code NAME=VALUE}
 */
public record HeaderCase(
    String name,
    String packageName,
    List<String> before,
    List<String> folders,
    List<String> macros) {
  private static final String JDK = "/usr/lib/jvm/java-17-openjdk-amd64/include";

  private static final String DBUS_CONFIGURATION = "/usr/lib/x86_64-linux-gnu/dbus-1.0/include";

  /** The headers that must be read without a difference. */
  public static List<HeaderCase> all() {
    List<HeaderCase> cases = new ArrayList<>();
    cases.add(of("zlib.h", "zlib1g-dev"));
    cases.add(of("sqlite3.h", "libsqlite3-dev"));
    cases.add(of("curl/curl.h", "libcurl4-openssl-dev"));
    cases.add(of("libxml/parser.h", "libxml2-dev").in("/usr/include/libxml2"));
    cases.add(of("png.h", "libpng-dev"));
    cases.add(of("jpeglib.h", "libjpeg-dev").after("stdio.h"));
    cases.add(of("archive.h", "libarchive-dev"));
    cases.add(of("zstd.h", "libzstd-dev"));
    cases.add(of("lz4.h", "liblz4-dev"));
    cases.add(of("uv.h", "libuv1-dev"));
    cases.add(of("lmdb.h", "liblmdb-dev"));
    cases.add(of("gsl/gsl_matrix.h", "libgsl-dev"));
    cases.add(of("gsl/gsl_rng.h", "libgsl-dev"));
    cases.add(of("cblas.h", "libopenblas-dev"));
    cases.add(of("fftw3.h", "libfftw3-dev"));
    cases.add(of("pcre2.h", "libpcre2-dev").with("PCRE2_CODE_UNIT_WIDTH=8"));
    cases.add(of("lua.h", "liblua5.4-dev").in("/usr/include/lua5.4"));
    cases.add(of("expat.h", "libexpat1-dev"));
    cases.add(of("magic.h", "libmagic-dev"));
    cases.add(of("libssh2.h", "libssh2-1-dev"));
    cases.add(of("zmq.h", "libzmq3-dev"));
    cases.add(of("jansson.h", "libjansson-dev"));
    cases.add(of("yaml.h", "libyaml-dev"));
    cases.add(of("libpq-fe.h", "libpq-dev").in("/usr/include/postgresql"));
    cases.add(of("netcdf.h", "libnetcdf-dev"));
    cases.add(of("proj.h", "libproj-dev"));
    for (String header : List.of("stdio.h", "stdlib.h", "string.h", "time.h", "math.h")) {
      cases.add(of(header, "libc6-dev"));
    }
    for (String header : List.of("limits.h", "resolv.h")) {
      cases.add(of(header, "libc6-dev"));
    }
    cases.add(of("jni.h", "openjdk-17-jdk-headless").in(JDK, JDK + "/linux"));
    cases.addAll(inTheWild());
    return cases;
  }

  /** Large ones, and ones that are laid out in ways of their own. */
  private static List<HeaderCase> inTheWild() {
    List<HeaderCase> cases = new ArrayList<>();
    cases.add(of("gnutls/gnutls.h", "libgnutls28-dev"));
    cases.add(of("dbus/dbus.h", "libdbus-1-dev").in("/usr/include/dbus-1.0", DBUS_CONFIGURATION));
    cases.add(of("mariadb/mysql.h", "libmariadb-dev").in("/usr/include/mariadb"));
    cases.add(of("vulkan/vulkan.h", "libvulkan-dev"));
    cases.add(of("hdf5.h", "libhdf5-dev").in("/usr/include/hdf5/serial"));
    cases.add(of("cholmod.h", "libsuitesparse-dev").in("/usr/include/suitesparse"));
    cases.add(of("FLAC/all.h", "libflac-dev"));
    cases.add(of("cairo/cairo.h", "libcairo2-dev"));
    cases.add(of("fontconfig/fontconfig.h", "libfontconfig-dev"));
    cases.add(of("nghttp2/nghttp2.h", "libnghttp2-dev"));
    cases.add(of("librdkafka/rdkafka.h", "librdkafka-dev"));
    cases.add(of("glpk.h", "libglpk-dev"));
    cases.add(of("mpfr.h", "libmpfr-dev"));
    cases.add(of("sndfile.h", "libsndfile1-dev"));
    cases.add(of("git2.h", "libgit2-dev"));
    cases.add(of("hwloc.h", "libhwloc-dev"));
    cases.add(of("capstone/capstone.h", "libcapstone-dev"));
    cases.add(of("ncurses.h", "libncurses-dev"));
    cases.add(of("alsa/asoundlib.h", "libasound2-dev"));
    cases.add(of("pulse/pulseaudio.h", "libpulse-dev"));
    cases.add(of("xcb/xcb.h", "libxcb1-dev"));
    cases.add(of("event2/event.h", "libevent-dev"));
    cases.add(of("z3.h", "libz3-dev"));
    cases.add(of("sodium.h", "libsodium-dev"));
    cases.add(of("linux/bpf.h", "linux-libc-dev"));
    cases.add(of("linux/input.h", "linux-libc-dev"));
    return cases;
  }

  private static HeaderCase of(String name, String packageName) {
    return new HeaderCase(name, packageName, List.of(), List.of(), List.of());
  }

  private HeaderCase after(String... headers) {
    return new HeaderCase(name, packageName, List.of(headers), folders, macros);
  }

  private HeaderCase in(String... places) {
    return new HeaderCase(name, packageName, before, List.of(places), macros);
  }

  private HeaderCase with(String... definitions) {
    return new HeaderCase(name, packageName, before, folders, List.of(definitions));
  }

  /** The file, if its package is installed. */
  public Optional<Path> file() {
    List<String> places = new ArrayList<>(folders);
    places.add("/usr/include");
    places.add("/usr/include/x86_64-linux-gnu");
    return places.stream().map(place -> Path.of(place, name)).filter(Files::exists).findFirst();
  }

  /** A C file that includes it. */
  public String source() {
    StringBuilder text = new StringBuilder();
    before.forEach(header -> text.append("#include <").append(header).append(">\n"));
    return text.append("#include \"").append(file().orElseThrow()).append("\"\n").toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
