#include "cxml2.h"
#include "cxml2_prepare.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct {
  const cxml2_html_handler *handler;
  void *context;
  htmlParserCtxtPtr raw;
} session;

static void stop_if(session *s, int32_t wants_stop) {
  if (wants_stop) xmlStopParser(s->raw);
}

static void on_start(void *p, const xmlChar *name, const xmlChar **attributes) {
  session *s = p;
  stop_if(s, s->handler->start(s->context, (const char *)name, (const char *const *)attributes));
}

static void on_end(void *p, const xmlChar *name) {
  session *s = p;
  s->handler->end(s->context, (const char *)name);
}

static void on_text(void *p, const xmlChar *bytes, int count) {
  session *s = p;
  s->handler->text(s->context, (const char *)bytes, count);
}

int32_t cxml2_html_parse(const char *bytes, int32_t count, const char *encoding, const cxml2_html_handler *handler,
                         void *context) {
  cxml2_prepare();
  xmlCharEncodingHandlerPtr from = xmlFindCharEncodingHandler(encoding);
  if (!from) return 1;
  htmlParserCtxtPtr raw = htmlCreateMemoryParserCtxt(bytes, count);
  if (!raw) return 2;
  session s = {handler, context, raw};
  htmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.cdataBlock = on_text;
  sax.ignorableWhitespace = on_text;
  memcpy(raw->sax, &sax, sizeof sax);
  raw->userData = &s;
  // Recovery: inside of a script nothing but its own end tag ends it.
  htmlCtxtUseOptions(raw, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                              HTML_PARSE_IGNORE_ENC);
  // The options' setting clears what the parser must not call.
  raw->sax->error = NULL;
  raw->sax->warning = NULL;
  raw->sax->serror = NULL;
  xmlSwitchToEncoding(raw, from);
  htmlParseDocument(raw);
  if (raw->myDoc) xmlFreeDoc(raw->myDoc);
  raw->myDoc = NULL;
  htmlFreeParserCtxt(raw);
  return 0;
}
