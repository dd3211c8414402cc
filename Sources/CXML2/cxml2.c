#include "cxml2.h"

#include <libxml/xmlversion.h>

const char *cxml2_version(void) { return LIBXML_DOTTED_VERSION; }
