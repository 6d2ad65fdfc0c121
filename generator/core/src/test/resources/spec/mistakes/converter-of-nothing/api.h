typedef struct spot {
  int x, y;
} spot;

typedef struct field {
  spot middle;
} field;

int field_size(const field *f);
