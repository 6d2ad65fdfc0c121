/* Counts the blocks of memory that a library takes and does not give back; linked in with --wrap. */
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
char *__real_strdup(const char *text);
wchar_t *__real_wcsdup(const wchar_t *text);
void __real_free(void *block);

static atomic_long blocks;

/* How many there are now. */
long long blocks_taken(void) { return blocks; }

static void *taken(void *block) {
  blocks += block != NULL;
  return block;
}

void *__wrap_malloc(size_t size) { return taken(__real_malloc(size)); }
void *__wrap_calloc(size_t count, size_t size) { return taken(__real_calloc(count, size)); }
char *__wrap_strdup(const char *text) { return taken(__real_strdup(text)); }
wchar_t *__wrap_wcsdup(const wchar_t *text) { return taken(__real_wcsdup(text)); }

void *__wrap_realloc(void *block, size_t size) {
  return block == NULL ? __wrap_malloc(size) : __real_realloc(block, size);
}

void __wrap_free(void *block) {
  blocks -= block != NULL;
  __real_free(block);
}

__attribute__((destructor)) static void tell(void) {
  if (blocks != 0) fprintf(stderr, "blocks that were never freed: %ld\n", (long)blocks);
}
