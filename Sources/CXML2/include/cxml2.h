// The part of libxml2 that Arqau calls: its SAX2 push parser, under opaque types.
//
// libxml2's own headers stay in the .c files: Debian's include ICU's, which clash with the ICU that
// Foundation carries in any Swift file that sees both.
#ifndef CXML2_H
#define CXML2_H

#include <stdint.h>

const char *cxml2_version(void);

typedef struct cxml2_parser cxml2_parser;

/// What the parser calls. Strings are UTF-8 and live until the call returns.
typedef struct {
  /// `attributes` holds five pointers an attribute, as libxml2's startElementNs: local name, prefix, namespace, the
  /// value's start and the value's end. An ampersand of a value stands there as "&#38;". `namespaces` holds two
  /// pointers a declaration: prefix (or null) and address.
  void (*start)(void *context, const char *name, const char *prefix, const char *space, int32_t namespace_count,
                const char *const *namespaces, int32_t attribute_count, const char *const *attributes);
  void (*end)(void *context, const char *name, const char *prefix, const char *space);
  void (*text)(void *context, const char *bytes, int32_t count);
  void (*comment)(void *context, const char *text);
  void (*instruction)(void *context, const char *target, const char *data);
  void (*doctype)(void *context, const char *name, const char *public_id, const char *system_id);
  /// An entity was declared or used that is not one of XML's five: the caller must stop.
  void (*entity)(void *context, const char *name);
} cxml2_handler;

/// Where and why parsing failed.
typedef struct {
  /// libxml2's number of the error; 0 where there is none.
  int32_t code;
  /// From 1.
  int64_t line;
  /// libxml2's words, without a line feed; empty where there is none.
  char message[512];
} cxml2_failure;

/// A parser that reads no file and no network, and expands no entity but XML's five. Null where memory is short.
/// The handler is copied.
cxml2_parser *cxml2_parser_open(const cxml2_handler *handler, void *context);
void cxml2_parser_close(cxml2_parser *parser);

/// Parses the next bytes; nonzero where the document is malformed.
int32_t cxml2_parser_feed(cxml2_parser *parser, const char *bytes, int32_t count, int32_t is_last);
/// No more calls of the handler.
void cxml2_parser_stop(cxml2_parser *parser);
void cxml2_parser_failure(cxml2_parser *parser, cxml2_failure *failure);

/// The line that the parser has come to, from 1.
int64_t cxml2_parser_line(const cxml2_parser *parser);
/// The bytes of the input that the parser has taken, or -1 where the encoding hides it.
int64_t cxml2_parser_offset(cxml2_parser *parser);
/// The bytes that wait for the end of an unfinished tag, comment or instruction.
int64_t cxml2_parser_pending(const cxml2_parser *parser);
/// Whether what waits is a tag.
int32_t cxml2_parser_pending_is_tag(const cxml2_parser *parser);

/// What the HTML parser calls. Names are in small letters, strings UTF-8 that lives until the call returns.
typedef struct {
  /// `attributes` holds pointers to a name and a value (or null) in turn, then null; or is null itself.
  /// Nonzero ends the parsing.
  int32_t (*start)(void *context, const char *name, const char *const *attributes);
  void (*end)(void *context, const char *name);
  /// Text, and what is inside of scripts and styles.
  void (*text)(void *context, const char *bytes, int32_t count);
} cxml2_html_handler;

/// Parses a page of HTML, however malformed; opens no file and no network. The document's own word on its
/// encoding is passed over.
///
/// 0: done; 1: the encoding is not known; 2: memory is short.
int32_t cxml2_html_parse(const char *bytes, int32_t count, const char *encoding, const cxml2_html_handler *handler,
                         void *context);

#endif
