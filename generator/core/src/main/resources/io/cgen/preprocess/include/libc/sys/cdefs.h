#pragma once
#define __BEGIN_DECLS
#define __END_DECLS
#define __P(parameters) parameters
#define __CONCAT(x, y) x ## y
#define __STRING(x) #x
