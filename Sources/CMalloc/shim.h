// glibc's own allocator settings, which no module of the toolchain has.
#include <malloc.h>
