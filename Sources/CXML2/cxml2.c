#include "cxml2.h"
#include "cxml2_prepare.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlversion.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct cxml2_parser {
  cxml2_handler handler;
  void *context;
  xmlParserCtxtPtr raw;
  int is_stopped;
  cxml2_failure failure;
};

const char *cxml2_version(void) { return LIBXML_DOTTED_VERSION; }

static void on_start(void *p, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int namespace_count,
                     const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes) {
  (void)defaulted;
  cxml2_parser *s = p;
  if (s->is_stopped) return;
  s->handler.start(s->context, (const char *)name, (const char *)prefix, (const char *)space, namespace_count,
                   (const char *const *)namespaces, count, (const char *const *)attributes);
}

static void on_end(void *p, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
  cxml2_parser *s = p;
  if (s->is_stopped) return;
  s->handler.end(s->context, (const char *)name, (const char *)prefix, (const char *)space);
}

static void on_text(void *p, const xmlChar *bytes, int count) {
  cxml2_parser *s = p;
  if (!s->is_stopped) s->handler.text(s->context, (const char *)bytes, count);
}

static void on_comment(void *p, const xmlChar *text) {
  cxml2_parser *s = p;
  if (!s->is_stopped) s->handler.comment(s->context, (const char *)text);
}

static void on_instruction(void *p, const xmlChar *target, const xmlChar *data) {
  cxml2_parser *s = p;
  if (!s->is_stopped) s->handler.instruction(s->context, (const char *)target, (const char *)data);
}

static void on_doctype(void *p, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
  cxml2_parser *s = p;
  if (!s->is_stopped)
    s->handler.doctype(s->context, (const char *)name, (const char *)public_id, (const char *)system_id);
}

static void on_entity(cxml2_parser *s, const xmlChar *name) {
  if (!s->is_stopped) s->handler.entity(s->context, (const char *)name);
  cxml2_parser_stop(s);
}

static void on_entity_declaration(void *p, const xmlChar *name, int type, const xmlChar *public_id,
                                  const xmlChar *system_id, xmlChar *content) {
  (void)type; (void)public_id; (void)system_id; (void)content;
  on_entity(p, name);
}

static void on_unparsed_entity(void *p, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id,
                               const xmlChar *notation) {
  (void)public_id; (void)system_id; (void)notation;
  on_entity(p, name);
}

static xmlEntityPtr on_get_entity(void *p, const xmlChar *name) {
  on_entity(p, name);
  return NULL;
}

static void on_reference(void *p, const xmlChar *name) { on_entity(p, name); }

static void on_error(void *p, xmlErrorPtr error) {
  cxml2_parser *s = p;
  if (s->failure.code != 0 || error->level != XML_ERR_FATAL || s->is_stopped) return;
  s->failure.code = error->code;
  s->failure.line = error->line;
  const char *message = error->message ? error->message : "malformed";
  size_t length = strlen(message);
  if (length >= sizeof s->failure.message) length = sizeof s->failure.message - 1;
  while (length > 0 && (message[length - 1] == '\n' || message[length - 1] == ' ')) length--;
  memcpy(s->failure.message, message, length);
  s->failure.message[length] = 0;
}

static xmlParserInputPtr load_nothing(const char *address, const char *id, xmlParserCtxtPtr parser) {
  (void)address; (void)id; (void)parser;
  return NULL;
}

static void prepare(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(load_nothing);
}

void cxml2_prepare(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, prepare);
}

cxml2_parser *cxml2_parser_open(const cxml2_handler *handler, void *context) {
  cxml2_prepare();
  cxml2_parser *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->handler = *handler;
  s->context = context;
  return s;
}

void cxml2_parser_close(cxml2_parser *s) {
  if (!s) return;
  if (s->raw) {
    if (s->raw->myDoc) xmlFreeDoc(s->raw->myDoc);
    xmlFreeParserCtxt(s->raw);
  }
  free(s);
}

// libxml2 tells the encoding by the first four bytes, which it wants at the creation.
static int32_t begin(cxml2_parser *s, const char *bytes, int32_t count) {
  xmlSAXHandler sax = {0};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  sax.cdataBlock = on_text;
  sax.ignorableWhitespace = on_text;
  sax.comment = on_comment;
  sax.processingInstruction = on_instruction;
  sax.internalSubset = on_doctype;
  sax.entityDecl = on_entity_declaration;
  sax.unparsedEntityDecl = on_unparsed_entity;
  sax.getEntity = on_get_entity;
  sax.getParameterEntity = on_get_entity;
  sax.reference = on_reference;
  sax.serror = on_error;
  s->raw = xmlCreatePushParserCtxt(&sax, s, bytes, count, NULL);
  if (!s->raw) return -1;
  xmlCtxtUseOptions(s->raw, XML_PARSE_NONET);
  return 0;
}

int32_t cxml2_parser_feed(cxml2_parser *s, const char *bytes, int32_t count, int32_t is_last) {
  int32_t taken = 0;
  if (!s->raw) {
    taken = count < 4 ? count : 4;
    if (begin(s, bytes, taken) != 0) return -1;
  }
  xmlParseChunk(s->raw, bytes + taken, count - taken, is_last);
  if (s->is_stopped) return 0;
  return s->failure.code != 0 || !s->raw->wellFormed;
}

void cxml2_parser_stop(cxml2_parser *s) {
  s->is_stopped = 1;
  if (s->raw) xmlStopParser(s->raw);
}

void cxml2_parser_failure(cxml2_parser *s, cxml2_failure *failure) { *failure = s->failure; }

int64_t cxml2_parser_line(const cxml2_parser *s) { return s->raw && s->raw->input ? s->raw->input->line : 1; }

int64_t cxml2_parser_offset(cxml2_parser *s) { return s->raw ? xmlByteConsumed(s->raw) : 0; }

int64_t cxml2_parser_pending(const cxml2_parser *s) {
  return s->raw && s->raw->input ? s->raw->input->end - s->raw->input->cur : 0;
}

int32_t cxml2_parser_pending_is_tag(const cxml2_parser *s) {
  if (cxml2_parser_pending(s) < 2) return 0;
  const xmlChar *at = s->raw->input->cur;
  return at[0] == '<' && at[1] != '!' && at[1] != '?';
}
