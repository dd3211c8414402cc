// The learned weights of the finder of names, embedded, so that an installed program has them anywhere.
#ifndef CMENTIONMODEL_H
#define CMENTIONMODEL_H

#include <stddef.h>

/// The bytes of model.bin; `arqau-bench mentions --train` writes it.
const unsigned char *cmentionmodel_bytes(void);
/// How many bytes there are.
size_t cmentionmodel_count(void);

/// Tells the processor that a place in memory is read soon: Swift has no word for it.
static inline void cmentionmodel_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
