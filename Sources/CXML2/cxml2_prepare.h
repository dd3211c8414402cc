#ifndef CXML2_PREPARE_H
#define CXML2_PREPARE_H

/// Makes libxml2 ready, once a process. Its tables and locks are made on first use without a lock of their own, so two
/// threads that parse for the first time at once would wait for each other for ever.
void cxml2_prepare(void);

#endif
