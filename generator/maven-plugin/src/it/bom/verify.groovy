def log = new File(basedir, 'build.log').text

assert log =~ /\[INFO\] include\/level\.h: \d+ files in target\/generated-sources\/cgen/
assert !log.contains('[WARNING]')
assert new File(basedir, 'target/classes/org/example/level/LevelApi.class').isFile()
