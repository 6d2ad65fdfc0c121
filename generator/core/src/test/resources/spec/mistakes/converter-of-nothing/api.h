typedef struct spot {
  int x, y;
} spot;

typedef struct field {
  spot **middles;
} field;

int field_size(const field *f);
