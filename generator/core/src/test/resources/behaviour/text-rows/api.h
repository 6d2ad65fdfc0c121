/* Arrays of texts of a fixed size. */
#include <wchar.h>

typedef char label[8];

typedef struct legend {
  int before;
  char names[3][6];
  label labels[2];
  char grid[2][2][4];
  unsigned char bytes[2][3];
  wchar_t wide[2][5];
  int after;
} legend;

/** How long all texts are together, as C counts. */
int legend_length(const legend *l);
legend legend_full(void);

typedef struct coded {
  char texts[2][4];
} coded;
int coded_sum(coded c);
