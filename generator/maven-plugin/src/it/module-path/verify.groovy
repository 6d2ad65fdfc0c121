def log = new File(basedir, 'build.log').text

assert log.contains('module org.example with its own zlib: true')
