/**
 * @file training.h
 * @brief What the launcher generates bindings for once, to learn which classes cgen loads.
 *
 * It has a little of everything that headers have, so that the classes which deal with it are in
 * the archive that later runs start from.
 */
#ifndef TRAINING_H
#define TRAINING_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#define TRAINING_VERSION "1.0"
#define TRAINING_LIMIT (1 << 10)
#define TRAINING_HALF 0.5
#define TRAINING_ALL ((size_t)-1)
#define TRAINING_JOIN(a, b) a##b
#define TRAINING_TEXT(x) #x
#if defined(__cplusplus) || TRAINING_LIMIT > 2000
#error "not to be read"
#endif
#define BOX_PTR void*

#ifdef __cplusplus
extern "C" {
#endif

typedef struct shelf shelf_t;
typedef struct label label_t;
typedef int (*visitor)(void* data, const char* name);
typedef enum { SMALL, LARGE = 10, HUGE_ONE = LARGE + 1 } box_size;
enum color { RED, GREEN };

/** A point; all of it is public. */
typedef struct point
{
    int32_t x;         /**< to the right */
    double y;          ///< upwards
    char name[16];
    unsigned flag : 3;
    const char* text;
    visitor visit;
    union {
        int i;
        float f;
    } number;
    struct point* next;
    void* data;
    shelf_t* shelf;
    long offsets[3];
} point_t;

union either {
    long l;
    unsigned char bytes[sizeof(long)];
};

extern int training_count;

/**
 * Makes a box.
 *
 * @param name what it is called
 * @param size how large it is
 * @return the box, to be given back with release_box()
 */
BOX_PTR create_box(const char* name, box_size size);
void release_box(BOX_PTR box);
int box_weight(BOX_PTR box);
const char* box_name(BOX_PTR box);
int shelf_open(const char* name, shelf_t** shelf);
int shelf_close(shelf_t* shelf);
/** @deprecated use shelf_size() */
__attribute__((deprecated)) size_t shelf_length(shelf_t* shelf);
uint64_t shelf_size(shelf_t* shelf, int* status);
double shelf_sum(shelf_t* shelf, const double* values, int count);
void shelf_read(shelf_t* shelf, unsigned char* bytes, size_t length);
enum color shelf_color(shelf_t* shelf);
void* shelf_data(shelf_t* shelf);
void point_move(point_t* point, float by, _Bool far);
const point_t* point_of(shelf_t* shelf);
point_t point_by_value(point_t point);
int visit_all(shelf_t* shelf, visitor visit, void* data);
int log_all(const char* format, ...);
int log_list(const char* format, va_list list);
char* copy_text(const char* text);
void free_text(char* text);
/**
 * Finds a label; see [the labels](http://localhost/) and <b>shelf_t</b>.
 *
 * The text must not be NULL. If the start is NULL, the search begins with the first label.
 *
 *   - The label must not be freed.
 */
label_t* label_find(shelf_t* shelf, const char* text, label_t* start);
/** Its text; the caller must free it with free_text(). */
char* label_text(label_t* label, void* context, int* sizes, int size_count);
int label_place(label_t* label, const point_t* place, point_t* former);
static inline int twice(int x) { return 2 * x; }
int TRAINING_JOIN(join, ed)(unsigned long a, signed char b, short c, unsigned short d, long long e);

#ifdef __cplusplus
}
#endif

#endif
