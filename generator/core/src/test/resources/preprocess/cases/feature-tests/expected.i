attributes
builtins
features
warnings
int x = 1;
identifiers
through a macro
