#include "cmentionmodel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "model.bin"
};

const unsigned char *cmentionmodel_bytes(void) { return model; }

size_t cmentionmodel_count(void) { return sizeof model; }
