typedef struct label {
  char name[8];
  const char *data;
  int data_length;
  char **lines;
  char grid[2][8];
  double weight;
} label;

void label_show(const label *one);
