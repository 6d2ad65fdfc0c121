#pragma pack(push, 1)
struct a { char c; int i; };
#pragma pack(4)
#pragma pack(pop)
#pragma pack(push, 2)
struct b;
#pragma pack(pop)
#pragma pack(1)
struct c;
#pragma pack()
int after;
