// The Snowball stemmers of Debian's libstemmer, behind an opaque type.
#ifndef CSTEMMER_H
#define CSTEMMER_H

#include <stdint.h>

typedef struct cstemmer cstemmer;

/// A stemmer for UTF-8 by the algorithm's English name ("russian"); NULL where there is none.
cstemmer *cstemmer_open(const char *algorithm);
void cstemmer_close(cstemmer *stemmer);
/// The stem of a lower-case word, its length in `*stem_length`; NULL where memory ran out.
/// The bytes are the stemmer's and stay valid until its next call.
const uint8_t *cstemmer_stem(cstemmer *stemmer, const uint8_t *word, int32_t length, int32_t *stem_length);

#endif
