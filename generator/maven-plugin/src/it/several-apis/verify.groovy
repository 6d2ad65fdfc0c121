def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] include/level.h: ')
assert log.contains('[INFO] include/color.h: ')
assert log.count('[INFO] cgen is skipped') == 3
assert log.contains(
    "[WARNING] the execution 'level' writes target/generated-sources/cgen/org/example/level/package-info.java, too;")
assert log.count('[WARNING] the execution') == 1
assert log.contains('cgen:check') && log.contains('cgen:generate')
assert new File(basedir, 'target/classes/org/example/Both.class').isFile()
