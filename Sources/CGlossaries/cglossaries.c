#include "cglossaries.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char names[] = {
#embed "../../glossaries/names.yml"
};

static const cglossaries_file files[] = {
    {"names.yml", names, sizeof names},
};

size_t cglossaries_count(void) { return sizeof files / sizeof *files; }

cglossaries_file cglossaries_at(size_t index) { return files[index]; }
