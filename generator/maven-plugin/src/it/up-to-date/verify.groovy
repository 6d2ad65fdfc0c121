def lines = new File(basedir, 'build.log').readLines()
def said = lines.findAll { it.startsWith('[INFO] include/level.h: ') }

assert said.size() == 4
assert said[0] =~ /: \d+ files in .* \(\d+ written\)$/
assert said[1] == '[INFO] include/level.h: the bindings are up to date'
assert said[2] == '[INFO] include/level.h: generating, because an option changed'
assert said[3].contains(' unchanged)')
