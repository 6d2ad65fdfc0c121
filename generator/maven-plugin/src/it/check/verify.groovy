def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] include/level.h: the bindings in src/main/java are up to date')
assert log.contains('[ERROR] checked-in bindings differ:\n--- a/org/example/level/')
assert log.contains("\n-") && log.contains('The lowest level of all.')
assert log.contains("1 file in src/main/java not as include/level.h gives now; run 'mvn cgen:generate@checked-in'")
assert !new File(basedir, 'target/generated-sources').exists()
