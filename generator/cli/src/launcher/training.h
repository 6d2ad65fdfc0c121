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

/** What a caller fills in. */
struct settings {
    const char* title;
    char* buffer;
    unsigned short levels[4];
    char names[2][8];
    enum color color;
    box_size size;
    struct point corner;
    struct point corners[2];
    int64_t when;
    _Bool quiet;
    unsigned long long mask;
    unsigned char key[4];
    void* extra;
};

/** A version of it. */
typedef struct plain {
    int number;
    const char* text;
    box_size size;
    double values[3];
    char name[8];
    struct plain* next;
    struct inner {
        int a;
        float b;
    } inner;
    uint8_t bytes[16];
    long count;
    short shorts[2];
    _Bool flags[2];
    float floats[2];
    int64_t times[2];
} plain;

union either {
    long l;
    unsigned char bytes[sizeof(long)];
};

extern int training_count;
extern const char training_name[];
extern const char* const training_texts[];
extern double (*training_hook)(const char* name, float x);
#pragma pack(push, 1)
struct packed { char c; int i; };
#pragma pack(pop)
_Static_assert(sizeof(struct packed) == 5, "packed");

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
/** Calls back whenever the shelf changes; NULL ends that. */
void* shelf_on_change(shelf_t* shelf, void (*changed)(void* data, int kind, const char* what), void* data);
/** Calls back at any time. */
int set_log(void (*log)(void* data, int level, const char* text), void* data);
int shelf_add_order(
    shelf_t* shelf, const char* name, void* data, int (*compare)(void* data, int, const void*, int, const void*),
    void (*destroy)(void*));
int shelf_busy(shelf_t* shelf, int (*busy)(void*, int), void* data);
struct handler {
    int version;
    int (*open)(const char* name, label_t** label);
    int (*close)(label_t* label);
};
int shelf_handle(shelf_t* shelf, const struct handler* handler, void* data, void (*destroy)(void*));
void shelf_configure(shelf_t* shelf, const struct settings* settings, struct settings* former);
int shelf_texts(shelf_t* shelf, const char** texts, char*** copies, int* count);
int shelf_labels(shelf_t* shelf, label_t** labels, int count);
int shelf_bytes(shelf_t* shelf, void** bytes, size_t* length);
unsigned char* shelf_raw(shelf_t* shelf);
int* shelf_numbers(shelf_t* shelf, int* count);
char** shelf_all_texts(shelf_t* shelf);
label_t** shelf_all_labels(shelf_t* shelf, int* count);
void shelf_take_label(shelf_t* shelf, label_t* label);
label_t* label_new(shelf_t* shelf);
label_t* label_ref(label_t* label);
void label_unref(label_t* label);
void label_free(label_t* label);
plain* plain_first(void);
int plain_set(const plain* first, plain* second);
int shelf_close_v2(shelf_t* shelf);
shelf_t* shelf_new_from(const char* name, label_t* label);
void label_close(label_t* label);
label_t* label_init(void);
typedef struct mark mark_t;
mark_t* shelf_mark(shelf_t* shelf);
mark_t* mark_new(const char* name);
/** Ends the mark. */
int mark_end(mark_t* mark);
typedef struct spot spot_t;
/** The result must be freed with label_free(). */
spot_t* spot_at(mark_t* mark, int index);
int register_exit(void (*done)(void* data), void* data);
int for_each_mark(int (*visit)(mark_t* mark, void* data), void* data);
typedef struct crate { int size; char* what; } crate;
crate* crate_create(int size);
void crate_destroy(crate* crate);
int crate_size(const crate* crate);
__int128 crate_wide(const crate* crate);
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
/* What reads the members of structs that count each other. */
struct rows {
    int n_numbers;
    const double* numbers;
    size_t point_count;
    struct point* points;
    int n_names;
    char** names;
    unsigned char* bytes;
    int byte_count;
    void (*changed)(void* data, int row);
    void (*(*symbol)(void* data, const char* name))(void);
    int rows;
    int cols;
    double** table;
    long double wide;
    int sizes[];
};
void shelf_rows(shelf_t* shelf, struct rows* rows, int count);
struct hooks {
    float (*scale)(void* data, float x);
    _Bool (*test)(void* data, const struct point* point);
    box_size (*measure)(label_t* label);
    plain (*copy)(const plain* other);
};
const struct hooks* shelf_hooks(shelf_t* shelf);
void shelf_remove_hook(shelf_t* shelf, int (*hook)(void* data), void* data);
int shelf_scale(shelf_t* shelf, float (*scale)(void* data, float x), void* data);
void shelf_points(shelf_t* shelf, const point_t* points, int n_points);
void shelf_matrix(const double* matrix, int rows, int cols);
point_t* shelf_all_points(shelf_t* shelf, int* count);
struct inner_rows {
    struct rows* first;
    box_size size : 3;
    unsigned : 2;
    _Bool shown : 1;
    plain plains[2];
    enum color colors[2];
    double matrix[2][3];
    const char* texts[4];
};
int shelf_inner(shelf_t* shelf, const struct inner_rows* inner);

/* What goes through memory, and what sorts it. */
void shelf_sort(void* base, size_t count, size_t size, int (*compare)(const void*, const void*));
void shelf_walk(shelf_t* shelf, void* base, size_t n, size_t size, visitor visit, void* data);
void* shelf_search(shelf_t* shelf, const void* key, int key_length, int (*compare)(void*, int, const void*));
void (*shelf_symbol(shelf_t* shelf, const char* name))(void);
visitor shelf_visitor(shelf_t* shelf);

/* Texts and bytes with their lengths. */
int shelf_prepare(shelf_t* shelf, const char* text, int text_bytes, label_t** label, const char** tail);
int shelf_bind_bytes(shelf_t* shelf, int index, const void* bytes, int n, void (*destroy)(void*));
int shelf_bind_text(shelf_t* shelf, int index, const char* text, uint64_t size, void (*destroy)(void*), unsigned char encoding);
int shelf_write(shelf_t* shelf, const void* buffer, size_t length);
int shelf_fill(shelf_t* shelf, void* buffer, size_t size);
int shelf_wide(shelf_t* shelf, const void* name16, const void** tail16);
const unsigned char* shelf_column(shelf_t* shelf, int column);
const void* shelf_blob(shelf_t* shelf, int column);
char* shelf_print(const char*, ...);
char* shelf_vprintf(const char*, va_list);
char* shelf_printf(const char*, ...);
char* shelf_snprintf(int, char*, const char*, ...);
int shelf_get_table(shelf_t* shelf, const char* text, char*** table, int* row_count, int* column_count, char** message);
void shelf_free_table(char** table);

/**
 * Deletes a shelf_t.
 */
int shelf_done(shelf_t* shelf);
/**
 * Its numbers; the first argument must not be NULL, the second parameter may be NULL.
 *
 * The caller must free them with free_numbers(). If size is not NULL, the size is written to it.
 */
double* shelf_doubles(shelf_t* shelf, int* size);
void free_numbers(double* numbers);
/**
 * All text of it, which must be released by passing it to [free_text()] when it is no longer used.
 *
 * ^(It is `UTF-8`.)^ See also [shelf_texts | the texts] and **others**.
 * <ul><li> one <li> two </ul>
 */
char* shelf_serialized(shelf_t* shelf, const char* name, int64_t* size, unsigned flags);
/* Objects behind objects, and tables of functions. */
typedef struct cart cart;
typedef struct wheel wheel;
typedef struct axle axle;
struct axle { const struct maker* maker; int turns; char* message; };
typedef struct maker maker;
struct maker {
    int version;
    int (*create)(cart* owner, void* data, int argc, const char* const* argv, axle** made, char** message);
    int (*start)(axle* one, wheel** found);
    int (*step)(wheel* one, int number, const char* text, int argc, label_t** argv);
    int (*column)(wheel* one, label_t* into, int which);
    int (*row)(wheel* one, int64_t* id);
    int (*find)(axle* one, int argc, const char* name, void (**found)(label_t*, int, label_t**), void** data);
    int (*rename)(axle* one, const char* name);
    void (*log)(void* data, int code, const char* text);
    void* app_data;
    struct maker* next;
};
int cart_open(const char* name, cart** made);
int cart_open_as(const char* name, cart** made, int flags, const char* how);
int cart_close(cart* one);
int cart_close_v2(cart* one);
int cart_make(cart* one, const char* name, const maker* made_by, void* data);
int cart_make_v2(cart* one, const char* name, const maker* made_by, void* data, void (*destroy)(void*));
/**
 * Runs a text.
 *
 * If the 5th parameter is not NULL, a message is written to it, which the caller frees with
 * cart_free(). The third argument may be NULL.
 */
int cart_run(cart* one, const char* text, int (*row)(void* data, int count, char** texts, char** names), void* data, char** message);
void cart_free(void* memory);
void* cart_malloc(int size);
void* cart_realloc(void* memory, uint64_t size);
int cart_status(int which, int* current, int* highest, int reset);
int cart_status64(int which, int64_t* current, int64_t* highest, int reset);
int64_t cart_last(cart* one);
char* cart_expanded(cart* one);
char* cart_name_of(cart* one, int n);
const char* cart_text(cart* one);
const void* cart_text16(cart* one);
int cart_message(cart* one, char** message);
void* cart_data(cart* one);
void* cart_extra(label_t* label, int n);
void cart_set_extra(label_t* label, int n, void* extra, void (*destroy)(void*));
void cart_result(label_t* label, const void* bytes, int length, void (*destroy)(void*));
void cart_result_text(label_t* label, const char* text, int length, void (*destroy)(void*));
void cart_result_error(label_t* label, const char* text, int length);
int cart_add(
    cart* one, const char* name, int n, int flags, void* app, void (*call)(label_t* context, int argc, wheel** argv),
    void (*step)(label_t* context, int argc, wheel** argv), void (*last)(label_t* context));
int cart_create_order(cart* one, const char* name, int flags, void* data, int (*compare)(void*, int, const void*, int, const void*));
void* cart_commit(cart* one, int (*hook)(void*), void* data);
void* cart_change(cart* one, void (*hook)(void*, int, const char*, const char*, int64_t), void* data);
void (*cart_find(cart* one, const char* symbol))(void);
int cart_auto(void (*entry)(void));
int cart_blob_open(cart* one, const char* name, int64_t row, int flags, wheel** blob);
int cart_blob_read(wheel* blob, void* into, int n, int offset);
int cart_blob_write(wheel* blob, const void* from, int n, int offset);
int cart_blob_close(wheel* blob);
wheel* cart_next(cart* one, wheel* before);
wheel** cart_wheels(cart* one);
int cart_error(cart* one, int code, void (*handler)(void* data, int code));
int cart_config(int which, ...);
int cart_tune(int which, ...);
int cart_trim(cart* one, int which, ...);
typedef long cart_int64;
cart_int64 cart_row(cart* one);
void delete_string(char* text);
char* cart_next_text(cart* one, char** more);
void cart_visit(cart* one, void* base, size_t count, size_t size, int (*visit)(void* element, void* data), void* data);
void cart_fill(cart* one, void* bytes, int byte_count, void** made);
int cart_control(cart* one, const char* name, int op, void* argument);
const char* cart_parameter(const char* file, const char* name);
int cart_same(const char*, const char*);
int cart_matches(const char* pattern, const char* text, unsigned int escape);
unsigned char* cart_serialize(cart* one, const char* schema, int64_t* size, unsigned int flags);
int cart_unserialize(cart* one, const char* schema, unsigned char* data, int64_t size, int64_t room, unsigned flags);
int cart_each(cart* one, int (*each)(const point_t* points, int count, void* data), void* data);
struct geometry { void* context; int count; double* numbers; void* user; void (*del)(void*); };
int cart_geometry(cart* one, const char* name, int (*geometry)(struct geometry* one, int n, double* values, int* result), void* data);
int cart_expert(cart* one, point_t** made, const void** bytes, void** memory, uint64_t* address);
extern char* training_folder;
extern void* training_memory;
extern point_t training_origin;
extern point_t* training_points;
extern int training_numbers[4];
extern shelf_t* training_shelf;
extern visitor training_visitors[2];
static inline int twice(int x) { return 2 * x; }
int TRAINING_JOIN(join, ed)(unsigned long a, signed char b, short c, unsigned short d, long long e);

#ifdef __cplusplus
}
#endif

#endif
