// Tables of rows, each row and the array of pointers a block of its own. Every block is listed while it lives, so that a
// second free ends the process, and is overwritten before it is freed, so that a use after that shows.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>

#define API extern "C" __attribute__((visibility("default")))

namespace {

std::mutex blocks_lock;
std::map<void*, std::size_t> blocks;
long freed = 0;

void* new_block(std::size_t size) {
  void* block = std::malloc(size > 0 ? size : 1);
  std::lock_guard<std::mutex> guard(blocks_lock);
  blocks[block] = size;
  return block;
}

template <typename T>
void* make(int rows, int columns) {
  void** table = static_cast<void**>(new_block(sizeof(void*) * rows));
  for (int row = 0; row < rows; row++) table[row] = new_block(sizeof(T) * columns);
  return table;
}

template <typename T>
void fill(void* table, int rows, int columns, double from) {
  T** values = static_cast<T**>(table);
  for (int row = 0; row < rows; row++)
    for (int column = 0; column < columns; column++) values[row][column] = static_cast<T>(from + row * 5 + column);
}

template <typename T>
double weigh(void* table, int rows, int columns) {
  T** values = static_cast<T**>(table);
  double sum = 0;
  for (int row = 0; row < rows; row++)
    for (int column = 0; column < columns; column++) sum += (row + 1) * static_cast<double>(values[row][column]);
  return sum;
}

struct Functions {
  void* (*make)(int rows, int columns);
  void (*fill)(void* table, int rows, int columns, double from);
  double (*weigh)(void* table, int rows, int columns);
};

template <typename T>
constexpr Functions of{make<T>, fill<T>, weigh<T>};

const Functions functions[] = {of<bool>, of<signed char>, of<short>, of<int>, of<long>, of<long long>, of<float>, of<double>};

}  // namespace

// Elements are bool, signed char, short, int, long, long long, float and double, in this order.

API void* table_new(int type, int rows, int columns) { return functions[type].make(rows, columns); }

API void table_fill(int type, void* table, int rows, int columns, double from) {
  functions[type].fill(table, rows, columns, from);
}

API double table_weigh(int type, void* table, int rows, int columns) { return functions[type].weigh(table, rows, columns); }

API void block_free(void* block) {
  std::lock_guard<std::mutex> guard(blocks_lock);
  auto found = blocks.find(block);
  if (found == blocks.end()) {
    std::fprintf(stderr, "tables: %p is freed, and is no block\n", block);
    std::abort();
  }
  std::memset(block, 0xDB, found->second);
  std::free(block);
  blocks.erase(found);
  freed++;
}

API void table_free(void* table, int rows) {
  for (int row = 0; row < rows; row++) block_free(static_cast<void**>(table)[row]);
  block_free(table);
}

API void table_drop_row(void* table, int row) {
  block_free(static_cast<void**>(table)[row]);
  static_cast<void**>(table)[row] = nullptr;
}

API int blocks_alive() {
  std::lock_guard<std::mutex> guard(blocks_lock);
  return static_cast<int>(blocks.size());
}

API int blocks_freed() {
  std::lock_guard<std::mutex> guard(blocks_lock);
  return static_cast<int>(freed);
}
