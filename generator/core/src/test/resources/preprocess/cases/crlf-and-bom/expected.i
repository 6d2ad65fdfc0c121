int bom;
yes
int x;
char *s = "ab";
3
