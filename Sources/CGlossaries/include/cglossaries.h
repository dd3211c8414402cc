// The files of glossaries/, embedded, so that an installed program has them anywhere.
#ifndef CGLOSSARIES_H
#define CGLOSSARIES_H

#include <stddef.h>

/// An embedded file.
typedef struct {
    /// The file's name in glossaries/, such as "names.yml".
    const char *name;
    const unsigned char *bytes;
    size_t count;
} cglossaries_file;

/// How many files there are.
size_t cglossaries_count(void);
/// The file of a number below the count.
cglossaries_file cglossaries_at(size_t index);

/// The names of the world's cities, cities.tsv: none of the files above.
cglossaries_file cglossaries_cities(void);
/// The index of that file, made by `arqau-bench cities`.
cglossaries_file cglossaries_cities_index(void);

/// The names of regions, institutions and persons that no record has, names-world.tsv: none of the files above.
cglossaries_file cglossaries_world(void);

#endif
