def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] the generated classes need the dependency io.cgen:cgen-runtime:')
assert log.contains("[WARNING] there is no parameter <libary>; did you mean 'library'?")

def header = new File(basedir, 'include/broken.h').path

assert log.contains("[ERROR] ${header}:[1,10] header 'missing.h' was not found")
assert log.contains('<includeDirs>')
assert log.contains('include/broken.h: 1 error; nothing was generated')
assert !new File(basedir, 'target/generated-sources/cgen').exists()
