#include "one.h"
#include "one.h"
#define NAME "sub/two.h"
#include NAME
#define PATH(x) <x.h>
#define QUOTE(x) #x
#define STRING(x) QUOTE(x)
#include STRING(sub/../guarded.h)
#include "guarded.h"
#include "once.h"
#include "sub/../once.h"
#import "imported.h"
#import "imported.h"
  #  include /* comment */ "one.h" // comment
__INCLUDE_LEVEL__
