// A library that checks how it is used: every object carries a canary and is listed while it lives, and a double free, a
// use after a free or a wild pointer ends the process with a message. The counts are exposed.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cwchar>
#include <mutex>
#include <set>
#include <thread>

#define API extern "C" __attribute__((visibility("default")))

namespace {

constexpr std::uint64_t kAlive = 0xA11FE0B7EC7A11FEULL;
constexpr std::uint64_t kDead = 0xDEADDEADDEADDEADULL;

struct Item {
  std::uint64_t canary = kAlive;
  std::atomic<int> references{1};
  std::atomic<int> inside{0};
  std::atomic<long> calls{0};
  Item* parent = nullptr;
  int value = 0;
};

std::mutex live_lock;
std::set<const Item*> live;
std::atomic<long> made{0};
std::atomic<long> released{0};

[[noreturn]] void fail(const char* what, const void* object) {
  std::fprintf(stderr, "contract: %s: %p\n", what, object);
  std::abort();
}

void check(const Item* item) {
  if (item == nullptr) fail("NULL", item);
  {
    std::lock_guard<std::mutex> guard(live_lock);
    if (live.count(item) == 0) fail("not a live object", item);
  }
  if (item->canary != kAlive) fail("damaged object", item);
}

Item* make(Item* parent, int value) {
  Item* item = new Item;
  item->parent = parent;
  item->value = value;
  std::lock_guard<std::mutex> guard(live_lock);
  live.insert(item);
  made++;
  return item;
}

struct Pod {
  int year, month, day, hour, minute, second;
};

struct Mixed {
  char tag;
  double weight;
  short count;
  long extent;
};

struct Floats {
  float x, y, z;
};

struct Doubles3 {
  double x, y, z;
};

struct Tiny {
  short a;
  signed char b;
};

struct Big {
  long long values[5];
  char tail;
};

struct Nested {
  Tiny tiny;
  double weight;
};

}  // namespace

// ---- objects ----

API void* item_new(int value) { return make(nullptr, value); }

API void* item_none() { return nullptr; }

// The parent must outlive the child: item_release checks it.
API void* item_child(void* parent, int value) {
  check(static_cast<Item*>(parent));
  return make(static_cast<Item*>(parent), value);
}

// The same object again, with one more native reference.
API void* item_same(void* item) {
  check(static_cast<Item*>(item));
  static_cast<Item*>(item)->references++;
  return item;
}

// The same object again, without a reference.
API void* item_borrow(void* item) {
  check(static_cast<Item*>(item));
  return item;
}

API int item_references(void* item) {
  check(static_cast<Item*>(item));
  return static_cast<Item*>(item)->references;
}

API int item_value(void* item) {
  Item* self = static_cast<Item*>(item);
  check(self);
  self->inside++;
  self->calls++;
  int value = self->value;
  if (self->canary != kAlive) fail("released during a call", item);
  self->inside--;
  return value;
}

// Stays inside, which the first of two numbers then says, until somebody sets the second.
API int item_linger(void* item, volatile int* gate) {
  Item* self = static_cast<Item*>(item);
  check(self);
  self->inside++;
  gate[0] = 1;
  while (gate[1] == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  check(self);
  self->inside--;
  return self->value;
}

API void item_release(void* item) {
  Item* self = static_cast<Item*>(item);
  check(self);
  if (self->parent != nullptr) check(self->parent);
  if (--self->references > 0) return;
  if (self->inside != 0) fail("released while in use", item);
  {
    std::lock_guard<std::mutex> guard(live_lock);
    live.erase(self);
    released++;
  }
  self->canary = kDead;
  delete self;
}

API int item_release_status(void* item, int status) {
  if (status == 0) item_release(item);
  return status;
}

API int item_refuse_release(void* item) {
  check(static_cast<Item*>(item));
  return 5;
}

API long items_alive() {
  std::lock_guard<std::mutex> guard(live_lock);
  return static_cast<long>(live.size());
}

API long items_released() { return released; }

// ---- scalars ----

API int add(int a, int b) { return a + b; }
API bool negate(bool value) { return !value; }
API signed char echo_schar(signed char value) { return value; }
API int char_is_negative(signed char value) { return value < 0; }
API unsigned char echo_uchar(unsigned char value) { return value; }
API int uchar_as_int(unsigned char value) { return value; }
API short echo_short(short value) { return value; }
API unsigned short echo_ushort(unsigned short value) { return value; }
API int ushort_as_int(unsigned short value) { return value; }
API unsigned echo_uint(unsigned value) { return value; }
API long echo_long(long value) { return value; }
API unsigned long echo_ulong(unsigned long value) { return value; }
API long long echo_llong(long long value) { return value; }
API std::size_t echo_size(std::size_t value) { return value; }
API wchar_t echo_wchar(wchar_t value) { return value; }
API float echo_float(float value) { return value; }
API double echo_double(double value) { return value; }
API double sum_many(int a, double b, long c, float d, short e, unsigned char f, double g, int h, int i, int j, int k,
                    double l, float m, signed char n) {
  return a + b + c + d + e + f + g + h + i + j + k + l + m + n;
}

// ---- strings and arrays ----

API std::size_t length_of(const char* text) { return text == nullptr ? 0 : std::strlen(text); }
API int is_null(const void* pointer) { return pointer == nullptr; }
API int byte_at(const char* text, int index) { return static_cast<unsigned char>(text[index]); }
API const char* some_text() { return "na\xC3\xAFve \xE2\x82\xAC \xF0\x9F\x98\x80"; }
API const char* malformed_text() { return "a\xFFz"; }
API const char* no_text() { return nullptr; }
API double sum_doubles(const double* values, std::size_t count) {
  double sum = 0;
  for (std::size_t i = 0; i < count; i++) sum += values[i];
  return sum;
}
// Stores 0, 1, 2, ... and reads nothing.
API void count_up(int* values, std::size_t count) {
  for (std::size_t i = 0; i < count; i++) values[i] = static_cast<int>(i);
}
API void double_all(int* values, std::size_t count) {
  for (std::size_t i = 0; i < count; i++) values[i] *= 2;
}
// Sums, and leaves the sum in the first of each that is not const.
API double sum_each(signed char* bytes, const short* shorts, int* ints, const long long* longs, float* floats,
                    const double* doubles, std::size_t count) {
  double sum = 0;
  for (std::size_t i = 0; i < count; i++) sum += bytes[i] + shorts[i] + ints[i] + longs[i] + floats[i] + doubles[i];
  bytes[0] = static_cast<signed char>(sum);
  ints[0] = static_cast<int>(sum);
  floats[0] = static_cast<float>(sum);
  return sum;
}
API void negate_longs(long* values, std::size_t count) {
  for (std::size_t i = 0; i < count; i++) values[i] = -values[i];
}
API int open_item(const char* name, void** out) {
  if (name == nullptr || name[0] == 0) return 1;
  *out = make(nullptr, static_cast<int>(std::strlen(name)));
  return 0;
}

// ---- structs ----

API std::size_t sizeof_mixed() { return sizeof(Mixed); }
API void fill_pod(Pod* pod, int year) { *pod = Pod{year, 2, 3, 4, 5, 6}; }
API int sum_pod(const Pod* pod) { return pod->year + pod->month + pod->day + pod->hour + pod->minute + pod->second; }
API Pod next_day(Pod pod) {
  pod.day++;
  return pod;
}
API double weigh(Mixed mixed) { return mixed.tag + mixed.weight + mixed.count + static_cast<double>(mixed.extent); }
API Mixed mix(char tag, double weight) { return Mixed{tag, weight, 7, 70}; }
API Floats scale_floats(Floats f, float by) { return Floats{f.x * by, f.y * by, f.z * by}; }
API double sum_doubles3(int before, Doubles3 d, int after) { return before + d.x + d.y + d.z + after; }
API Doubles3 make_doubles3(double x) { return Doubles3{x, 2 * x, 3 * x}; }
API Tiny tiny_swap(Tiny t) { return Tiny{t.b, static_cast<signed char>(t.a)}; }
API void put_tiny(Tiny t, Tiny* out) { *out = t; }
API long long big_sum(Big big, short more) {
  long long sum = more + big.tail;
  for (long long value : big.values) sum += value;
  return sum;
}
API Big make_big(long long first) { return Big{{first, first + 1, first + 2, first + 3, first + 4}, 'b'}; }
API Nested nested_turn(Nested n) { return Nested{{static_cast<short>(n.weight), n.tiny.b}, static_cast<double>(n.tiny.a)}; }
API Mixed* static_mixed() {
  static Mixed mixed{'m', 1.5, 2, 3};
  return &mixed;
}

// ---- callbacks ----

API int apply(int (*function)(int, int), int a, int b) { return function(a, b); }
// The same function under a name that is bound as if it never called back.
API int apply_quietly(int (*function)(int, int), int a, int b) { return function(a, b); }
API double apply_mixed(double (*function)(void*, double, long, short, signed char, bool), void* context) {
  return function(context, 1.5, -7, -3, -1, true);
}
API void each(void (*function)(void*, int), void* context, int count) {
  for (int i = 0; i < count; i++) function(context, i);
}
API void sort_ints(int* values, std::size_t count, int (*compare)(const void*, const void*)) {
  std::qsort(values, count, sizeof(int), compare);
}
API int apply_on_thread(int (*function)(int, int), int a, int b) {
  int result = 0;
  std::thread thread([&] { result = function(a, b); });
  thread.join();
  return result;
}

namespace {
void (*stored)(const char*) = nullptr;
}
API void store_callback(void (*function)(const char*)) { stored = function; }
API void trigger_callback(const char* message) {
  if (stored != nullptr) stored(message);
}
