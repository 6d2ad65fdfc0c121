def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] include/level.h: the bindings in src/main/java are up to date')
assert log.contains('[ERROR] checked-in bindings differ:\n--- a/org/example/level/')
assert log.contains("\n-") && log.contains('The lowest level of all.')
assert log.contains("src/main/java is not up to date with include/level.h (1 file); run 'mvn cgen:generate@checked-in'")
assert log =~ /\n-.*level_set\(enum level to\)/ && log =~ /\n\+.*level_set\(long to\)/
assert log.contains('--- /dev/null\n+++ b/org/example/level/Level.java')
assert !new File(basedir, 'src/main/java/org/example/level/Level.java').exists()
assert !new File(basedir, 'target/generated-sources').exists()
