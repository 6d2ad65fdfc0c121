// before the guard
#if !defined(GUARDED_H)
#define GUARDED_H
guarded
#endif /* after it */
