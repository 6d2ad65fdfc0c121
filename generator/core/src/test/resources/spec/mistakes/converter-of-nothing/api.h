typedef struct spot {
  int x, y;
} spot;

typedef struct field {
  spot *middles;
  int middles_count;
} field;

int field_size(const field *f);
