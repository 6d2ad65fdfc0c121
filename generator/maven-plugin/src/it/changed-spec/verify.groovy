def lines = new File(basedir, 'build.log').readLines()
def said = lines.findAll { it.startsWith('[INFO] include/level.h: ') }

assert said.size() == 4
assert said[1] == '[INFO] include/level.h: generating, because cgen.yaml changed'
assert said[2] =~ /\(\d+ written, \d+ unchanged\)$/
assert said[3] == '[INFO] include/level.h: the bindings are up to date'

def api = new File(basedir, 'target/generated-sources/cgen/org/example/level/LevelApi.java').text
assert api.contains(' alter(')
assert !api.contains(' change(')
