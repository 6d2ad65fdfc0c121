#define USER_DATA void*
void use(USER_DATA data);
