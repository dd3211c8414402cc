// The part of ICU that Arqau calls, under unversioned names and opaque types.
//
// No ICU header is included here, for two reasons. ICU appends its major version to each exported
// function through macros that Swift does not import; and Foundation on Linux carries the headers
// of another ICU, whose types clash with the system's where one Swift file can reach both.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

/// An ICU UErrorCode: 0 is success, below 0 a warning, above 0 a failure.
typedef int32_t cicu_status;
extern const cicu_status cicu_buffer_overflow;

const char *cicu_error_name(cicu_status status);
const char *cicu_version(void);

// Normal forms, over UTF-16 code units.
typedef enum : int32_t { CICU_NFC, CICU_NFD, CICU_NFKC, CICU_NFKC_CASEFOLD } cicu_form;
int32_t cicu_normalize(cicu_form form, const uint16_t *source, int32_t length, uint16_t *target,
                       int32_t capacity, cicu_status *status);
/// The length of the prefix that is certainly in the form already.
int32_t cicu_normalized_prefix(cicu_form form, const uint16_t *source, int32_t length, cicu_status *status);
/// Whether a string can be cut before this scalar and its parts normalized one by one.
bool cicu_has_boundary_before(cicu_form form, uint32_t scalar);
/// The NFC quick check of one scalar: false means "no" or "maybe".
bool cicu_is_inert(cicu_form form, uint32_t scalar);

// Properties of single scalars.
/// The general category, as ICU numbers it (u_charType).
int8_t cicu_general_category(uint32_t scalar);
/// The simple (one to one) lower-case mapping.
uint32_t cicu_simple_lower(uint32_t scalar);
bool cicu_is_white_space(uint32_t scalar);
bool cicu_is_bidi_control(uint32_t scalar);
/// The scalar's Script property as a four-letter ISO 15924 code; never NULL.
const char *cicu_script_code(uint32_t scalar);
/// The Unicode name, in at most `capacity` bytes with the final zero; the length without it.
int32_t cicu_name(uint32_t scalar, char *target, int32_t capacity, cicu_status *status);

// Transform rules (UTS #35), over UTF-16 code units in place.
typedef struct cicu_transliterator cicu_transliterator;
/// Compiles rules; where they are wrong, `error_offset` is the code unit to blame.
cicu_transliterator *cicu_transliterator_open(const uint16_t *rules, int32_t length, int32_t *error_offset,
                                              cicu_status *status);
void cicu_transliterator_close(cicu_transliterator *transliterator);
/// Transforms `length` units in place and answers the new length; an overflow leaves the text spoilt.
int32_t cicu_transliterate(const cicu_transliterator *transliterator, uint16_t *text, int32_t length,
                           int32_t capacity, cicu_status *status);

// Case mapping of UTF-8 by the rules of a locale.
typedef enum : int32_t { CICU_LOWER, CICU_UPPER, CICU_TITLE, CICU_FOLD } cicu_case;
typedef struct cicu_case_map cicu_case_map;
cicu_case_map *cicu_case_map_open(const char *locale, cicu_status *status);
void cicu_case_map_close(cicu_case_map *map);
int32_t cicu_map_case(const cicu_case_map *map, cicu_case mapping, const char *source, int32_t length,
                      char *target, int32_t capacity, cicu_status *status);

// Boundaries in UTF-8; offsets are bytes.
typedef struct cicu_breaker cicu_breaker;
typedef enum : int32_t { CICU_WORD, CICU_SENTENCE, CICU_GRAPHEME } cicu_boundary;
cicu_breaker *cicu_breaker_open(cicu_boundary kind, const char *locale, cicu_status *status);
void cicu_breaker_close(cicu_breaker *breaker);
/// The text must outlive the iteration.
void cicu_breaker_set_utf8(cicu_breaker *breaker, const char *text, int64_t length, cicu_status *status);
/// The next boundary, or -1 at the end.
int32_t cicu_breaker_next(cicu_breaker *breaker);
/// The ICU rule status of the boundary returned last.
int32_t cicu_breaker_rule_status(cicu_breaker *breaker);

// Look-alikes (UTS #39).
typedef struct cicu_spoof_checker cicu_spoof_checker;
cicu_spoof_checker *cicu_spoof_open(cicu_status *status);
void cicu_spoof_close(cicu_spoof_checker *checker);
int32_t cicu_spoof_skeleton(const cicu_spoof_checker *checker, const char *source, int32_t length, char *target,
                            int32_t capacity, cicu_status *status);

// Display names (CLDR). Each writes UTF-16 and answers the length needed.
typedef enum : int32_t { CICU_LANGUAGE_NAME, CICU_SCRIPT_NAME, CICU_REGION_NAME } cicu_name_kind;
typedef struct cicu_display_names cicu_display_names;
cicu_display_names *cicu_display_names_open(const char *locale, bool is_short, cicu_status *status);
void cicu_display_names_close(cicu_display_names *names);
int32_t cicu_display_name(const cicu_display_names *names, cicu_name_kind kind, const char *code, uint16_t *target,
                          int32_t capacity, cicu_status *status);
int32_t cicu_currency_name(const char *code, const char *locale, uint16_t *target, int32_t capacity,
                           cicu_status *status);

// Sets of scalars (UnicodeSet).
typedef struct cicu_set cicu_set;
/// The set of a pattern as "\\p{Lu}", or an empty one where `length` is 0.
cicu_set *cicu_set_open(const uint16_t *pattern, int32_t length, cicu_status *status);
void cicu_set_close(cicu_set *set);
void cicu_set_add(cicu_set *set, uint32_t first, uint32_t last);
/// Adds the scalars that differ from those of the set in letter case only.
void cicu_set_add_cases(cicu_set *set);
int32_t cicu_set_range_count(const cicu_set *set);
void cicu_set_range(const cicu_set *set, int32_t index, uint32_t *first, uint32_t *last);
// What a locale's CLDR data call the cities that time zones are named after: calls `take` with the zone's id, a
// colon for each slash (Asia:Almaty), and the city's name; cities that are spelled as in the id are left out.
typedef void (*cicu_take_city)(void *context, const char *zone, const uint16_t *name, int32_t length);
void cicu_zone_cities(const char *locale, cicu_take_city take, void *context, cicu_status *status);

// Codes of ISO 3166 and ISO 639, each list ended by NULL.
const char *const *cicu_region_codes(void);
const char *const *cicu_language_codes(void);
// Codes of ISO 4217 that are in use.
typedef struct cicu_currency_codes cicu_currency_codes;
cicu_currency_codes *cicu_currency_codes_open(cicu_status *status);
/// The next code, valid until the next call; NULL at the end.
const char *cicu_currency_codes_next(cicu_currency_codes *codes, cicu_status *status);
void cicu_currency_codes_close(cicu_currency_codes *codes);

#endif
