#include "api.h"

#include <atomic>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {
void (*report)(const char*) = nullptr;
std::atomic<int> alive{0};

template <typename Result, typename Body>
Result guarded(Result otherwise, Body body) {
  try {
    return body();
  } catch (const std::exception& failure) {
    report(failure.what());
    return otherwise;
  }
}

std::vector<double>* of(void* ensemble) { return static_cast<std::vector<double>*>(ensemble); }
}  // namespace

void RegisterExceptionCallback(const void* callback) {
  report = reinterpret_cast<void (*)(const char*)>(const_cast<void*>(callback));
}

void* CreateEnsemble(int size) {
  return guarded<void*>(nullptr, [&]() -> void* {
    if (size < 0) {
      throw std::invalid_argument("an ensemble of " + std::to_string(size) + " members, na\xC3\xAFve");
    }
    alive++;
    return new std::vector<double>(size, 1.5);
  });
}

int GetSize(void* ensemble) { return static_cast<int>(of(ensemble)->size()); }

double GetValue(void* ensemble, int index) {
  return guarded<double>(0, [&] { return of(ensemble)->at(index); });
}

void Reset(void* ensemble, int size) {
  guarded<int>(0, [&] {
    if (size > 10) {
      throw std::length_error("too many");
    }
    of(ensemble)->assign(size, 0);
    return 0;
  });
}

void DisposeEnsemble(void* ensemble) {
  alive--;
  delete of(ensemble);
}

int Probe(void) {
  report("not worth a word");
  return 3;
}

int FailElsewhere(void) {
  std::thread([] { report("on another thread"); }).join();
  return 4;
}

int Each(int (*visit)(int, void*), void* user_data) {
  for (int i = 0; i < 3; i++) {
    if (visit(i, user_data) < 0) {
      report("the visitor gave up");
      return -1;
    }
  }
  return 3;
}

int Alive(void) { return alive; }
