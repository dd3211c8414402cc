// The part of libxml2 that Arqau calls, under opaque types.
//
// libxml2's own headers stay in the .c files: Debian's include ICU's, which clash with the ICU that
// Foundation carries in any Swift file that sees both.
#ifndef CXML2_H
#define CXML2_H

const char *cxml2_version(void);

#endif
