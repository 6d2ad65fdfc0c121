def log = new File(basedir, 'build.log').text

assert log.contains('counted 41 and 42')
assert log =~ /\[INFO\] include\/counter\.h: \d+ files in target\/generated-sources\/cgen \(\d+ written\)/
assert new File(basedir, 'target/generated-sources/cgen/org/example/counter/Counter.java').isFile()
