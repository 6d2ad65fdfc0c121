struct observer {
  int count;
  struct {
    void (*changed)(int count);
  } inside;
};
struct plain {
  struct observer *next;
  int count;
};
void observe(const struct observer *observer);
void count_plain(struct plain *plain);
