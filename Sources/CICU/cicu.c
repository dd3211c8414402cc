#include "cicu.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/ures.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/uspoof.h>
#include <unicode/utext.h>
#include <unicode/utrans.h>

const cicu_status cicu_buffer_overflow = U_BUFFER_OVERFLOW_ERROR;
_Static_assert(sizeof(UErrorCode) == sizeof(cicu_status), "UErrorCode is an int");
_Static_assert(sizeof(UChar) == sizeof(uint16_t), "UChar is 16 bits");
#define ST(s) ((UErrorCode *)(s))

const char *cicu_error_name(cicu_status status) { return u_errorName((UErrorCode)status); }
const char *cicu_version(void) { return U_ICU_VERSION; }

static const UNormalizer2 *form_instance(cicu_form form, UErrorCode *status) {
    switch (form) {
    case CICU_NFC: return unorm2_getNFCInstance(status);
    case CICU_NFD: return unorm2_getNFDInstance(status);
    case CICU_NFKC: return unorm2_getNFKCInstance(status);
    case CICU_NFKC_CASEFOLD: return unorm2_getNFKCCasefoldInstance(status);
    }
    *status = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
}
int32_t cicu_normalize(cicu_form form, const uint16_t *source, int32_t length, uint16_t *target,
                       int32_t capacity, cicu_status *status) {
    const UNormalizer2 *normalizer = form_instance(form, ST(status));
    return unorm2_normalize(normalizer, source, length, target, capacity, ST(status));
}
int32_t cicu_normalized_prefix(cicu_form form, const uint16_t *source, int32_t length, cicu_status *status) {
    const UNormalizer2 *normalizer = form_instance(form, ST(status));
    return unorm2_spanQuickCheckYes(normalizer, source, length, ST(status));
}
bool cicu_has_boundary_before(cicu_form form, uint32_t scalar) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = form_instance(form, &status);
    return U_SUCCESS(status) && unorm2_hasBoundaryBefore(normalizer, (UChar32)scalar);
}
bool cicu_is_inert(cicu_form form, uint32_t scalar) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = form_instance(form, &status);
    return U_SUCCESS(status) && unorm2_isInert(normalizer, (UChar32)scalar);
}

int8_t cicu_general_category(uint32_t scalar) { return u_charType((UChar32)scalar); }
uint32_t cicu_simple_lower(uint32_t scalar) { return (uint32_t)u_tolower((UChar32)scalar); }
bool cicu_is_white_space(uint32_t scalar) { return u_isUWhiteSpace((UChar32)scalar); }
bool cicu_is_bidi_control(uint32_t scalar) { return u_hasBinaryProperty((UChar32)scalar, UCHAR_BIDI_CONTROL); }
const char *cicu_script_code(uint32_t scalar) {
    UErrorCode status = U_ZERO_ERROR;
    const char *code = uscript_getShortName(uscript_getScript((UChar32)scalar, &status));
    return U_SUCCESS(status) && code ? code : "Zzzz";
}
int32_t cicu_name(uint32_t scalar, char *target, int32_t capacity, cicu_status *status) {
    return u_charName((UChar32)scalar, U_EXTENDED_CHAR_NAME, target, capacity, ST(status));
}

cicu_transliterator *cicu_transliterator_open(const uint16_t *rules, int32_t length, int32_t *error_offset,
                                              cicu_status *status) {
    static const UChar id[] = {'A', 'r', 'q', 'a', 'u'};
    UParseError where = {0};
    UTransliterator *opened = utrans_openU(id, 5, UTRANS_FORWARD, rules, length, &where, ST(status));
    *error_offset = where.offset;
    return (cicu_transliterator *)opened;
}
void cicu_transliterator_close(cicu_transliterator *transliterator) {
    utrans_close((UTransliterator *)transliterator);
}
int32_t cicu_transliterate(const cicu_transliterator *transliterator, uint16_t *text, int32_t length,
                           int32_t capacity, cicu_status *status) {
    int32_t limit = length;
    utrans_transUChars((const UTransliterator *)transliterator, text, &length, capacity, 0, &limit, ST(status));
    return length;
}

cicu_case_map *cicu_case_map_open(const char *locale, cicu_status *status) {
    return (cicu_case_map *)ucasemap_open(locale, U_FOLD_CASE_DEFAULT, ST(status));
}
void cicu_case_map_close(cicu_case_map *map) { ucasemap_close((UCaseMap *)map); }
int32_t cicu_map_case(const cicu_case_map *map, cicu_case mapping, const char *source, int32_t length,
                      char *target, int32_t capacity, cicu_status *status) {
    switch (mapping) {
    case CICU_LOWER: return ucasemap_utf8ToLower((const UCaseMap *)map, target, capacity, source, length, ST(status));
    case CICU_UPPER: return ucasemap_utf8ToUpper((const UCaseMap *)map, target, capacity, source, length, ST(status));
    case CICU_TITLE: return ucasemap_utf8ToTitle((UCaseMap *)map, target, capacity, source, length, ST(status));
    case CICU_FOLD: return ucasemap_utf8FoldCase((const UCaseMap *)map, target, capacity, source, length, ST(status));
    }
    *status = U_ILLEGAL_ARGUMENT_ERROR;
    return 0;
}

cicu_breaker *cicu_breaker_open(cicu_boundary kind, const char *locale, cicu_status *status) {
    static const UBreakIteratorType types[] = {UBRK_WORD, UBRK_SENTENCE, UBRK_CHARACTER};
    return (cicu_breaker *)ubrk_open(types[kind], locale, NULL, 0, ST(status));
}
void cicu_breaker_close(cicu_breaker *breaker) { ubrk_close((UBreakIterator *)breaker); }
void cicu_breaker_set_utf8(cicu_breaker *breaker, const char *text, int64_t length, cicu_status *status) {
    // ubrk_setUText makes a shallow clone, so the local UText may be closed at once.
    UText local = UTEXT_INITIALIZER;
    utext_openUTF8(&local, text, length, ST(status));
    ubrk_setUText((UBreakIterator *)breaker, &local, ST(status));
    utext_close(&local);
}
int32_t cicu_breaker_next(cicu_breaker *breaker) { return ubrk_next((UBreakIterator *)breaker); }
int32_t cicu_breaker_rule_status(cicu_breaker *breaker) { return ubrk_getRuleStatus((UBreakIterator *)breaker); }

cicu_spoof_checker *cicu_spoof_open(cicu_status *status) { return (cicu_spoof_checker *)uspoof_open(ST(status)); }
void cicu_spoof_close(cicu_spoof_checker *checker) { uspoof_close((USpoofChecker *)checker); }
int32_t cicu_spoof_skeleton(const cicu_spoof_checker *checker, const char *source, int32_t length, char *target,
                            int32_t capacity, cicu_status *status) {
    return uspoof_getSkeletonUTF8((const USpoofChecker *)checker, 0, source, length, target, capacity, ST(status));
}

cicu_display_names *cicu_display_names_open(const char *locale, bool is_short, cicu_status *status) {
    UDisplayContext contexts[] = {UDISPCTX_DIALECT_NAMES, is_short ? UDISPCTX_LENGTH_SHORT : UDISPCTX_LENGTH_FULL};
    return (cicu_display_names *)uldn_openForContext(locale, contexts, 2, ST(status));
}
void cicu_display_names_close(cicu_display_names *names) { uldn_close((ULocaleDisplayNames *)names); }
int32_t cicu_display_name(const cicu_display_names *names, cicu_name_kind kind, const char *code, uint16_t *target,
                          int32_t capacity, cicu_status *status) {
    const ULocaleDisplayNames *raw = (const ULocaleDisplayNames *)names;
    switch (kind) {
    case CICU_LANGUAGE_NAME: return uldn_localeDisplayName(raw, code, target, capacity, ST(status));
    case CICU_SCRIPT_NAME: return uldn_scriptDisplayName(raw, code, target, capacity, ST(status));
    case CICU_REGION_NAME: return uldn_regionDisplayName(raw, code, target, capacity, ST(status));
    }
    *status = U_ILLEGAL_ARGUMENT_ERROR;
    return 0;
}
int32_t cicu_currency_name(const char *code, const char *locale, uint16_t *target, int32_t capacity,
                           cicu_status *status) {
    UChar iso[4] = {0};
    for (int i = 0; i < 3 && code[i]; i++) iso[i] = (UChar)(unsigned char)code[i];
    int32_t length = 0;
    const UChar *name = ucurr_getName(iso, locale, UCURR_LONG_NAME, NULL, &length, ST(status));
    if (U_FAILURE(*status)) return 0;
    if (length > capacity) {
        *status = U_BUFFER_OVERFLOW_ERROR;
        return length;
    }
    memcpy(target, name, (size_t)length * sizeof(UChar));
    return length;
}

cicu_set *cicu_set_open(const uint16_t *pattern, int32_t length, cicu_status *status) {
    return (cicu_set *)(length > 0 ? uset_openPattern(pattern, length, ST(status)) : uset_openEmpty());
}
void cicu_set_close(cicu_set *set) { uset_close((USet *)set); }
void cicu_set_add(cicu_set *set, uint32_t first, uint32_t last) {
    uset_addRange((USet *)set, (UChar32)first, (UChar32)last);
}
void cicu_set_add_cases(cicu_set *set) { uset_closeOver((USet *)set, USET_CASE_INSENSITIVE); }
int32_t cicu_set_range_count(const cicu_set *set) { return uset_getRangeCount((const USet *)set); }
void cicu_set_range(const cicu_set *set, int32_t index, uint32_t *first, uint32_t *last) {
    UChar32 start = 0, end = 0;
    UErrorCode status = U_ZERO_ERROR;
    uset_getItem((const USet *)set, index, &start, &end, NULL, 0, &status);
    *first = (uint32_t)start;
    *last = (uint32_t)end;
}

void cicu_zone_cities(const char *locale, cicu_take_city take, void *context, cicu_status *status) {
    UResourceBundle *bundle = ures_open(U_ICUDATA_NAME "-zone", locale, ST(status));
    UResourceBundle *zones = ures_getByKey(bundle, "zoneStrings", NULL, ST(status));
    UResourceBundle *zone = NULL;
    int32_t count = U_SUCCESS(*ST(status)) ? ures_getSize(zones) : 0;
    for (int32_t index = 0; index < count; index++) {
        UErrorCode missing = U_ZERO_ERROR;
        zone = ures_getByIndex(zones, index, zone, &missing);
        const char *key = U_SUCCESS(missing) ? ures_getKey(zone) : NULL;
        if (key == NULL || ures_getType(zone) != URES_TABLE) continue;
        int32_t length = 0;
        const UChar *name = ures_getStringByKey(zone, "ec", &length, &missing);
        if (U_SUCCESS(missing)) take(context, key, name, length);
    }
    ures_close(zone);
    ures_close(zones);
    ures_close(bundle);
}
const char *const *cicu_region_codes(void) { return uloc_getISOCountries(); }
const char *const *cicu_language_codes(void) { return uloc_getISOLanguages(); }
cicu_currency_codes *cicu_currency_codes_open(cicu_status *status) {
    return (cicu_currency_codes *)ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, ST(status));
}
const char *cicu_currency_codes_next(cicu_currency_codes *codes, cicu_status *status) {
    return uenum_next((UEnumeration *)codes, NULL, ST(status));
}
void cicu_currency_codes_close(cicu_currency_codes *codes) { uenum_close((UEnumeration *)codes); }
