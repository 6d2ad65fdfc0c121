int before;
foo_t ;
int after;
