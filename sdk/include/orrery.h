/* What a plugin in C includes: memory that lives as long as a call, postcard, and the line
 * that exports the plugin. The contract itself is in `generated/`.
 *
 *     static bool launch(orrery_context *call, const orrery_types_caller *by,
 *                        const orrery_vm_launch_spec *spec, orrery_vm_progress *answer,
 *                        orrery_types_error *error) { ... }
 *     static const orrery_vm_manager MANAGER = {.launch = launch, ...};
 *     ORRERY_PLUGIN({.vm_manager = &MANAGER})
 *
 * A function answers true and fills `answer`, or false and fills `error`. Both are empty
 * before, and are read before the function's arguments and `orrery_alloc`ed memory go.
 * Calls come from many threads at once. */
#ifndef ORRERY_H
#define ORRERY_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "orrery_plugin.h"

/* Text in UTF-8, without a zero at its end. */
typedef struct {
    const char *data;
    size_t len;
} orrery_text;

/* For "%.*s". */
#define ORRERY_TEXT(text) (int)(text).len, (text).data

/* ---- memory of one call ---- */

typedef struct orrery_block {
    struct orrery_block *before;
    max_align_t data[];
} orrery_block;

typedef struct {
    orrery_block *last;
} orrery_arena;

/* What a call has. */
typedef struct {
    const orrery_host *host;
    orrery_arena arena;
} orrery_context;

/* Zeroed memory that is freed when the call ends. */
static inline void *orrery_alloc(orrery_arena *arena, size_t size) {
    orrery_block *block = calloc(1, sizeof *block + size);
    if (!block) abort();
    block->before = arena->last;
    arena->last = block;
    return block->data;
}

static inline void orrery_free(orrery_arena *arena) {
    while (arena->last) {
        orrery_block *block = arena->last;
        arena->last = block->before;
        free(block);
    }
}

/* ---- text ---- */

static inline orrery_text orrery_literal(const char *text) {
    return (orrery_text){text, strlen(text)};
}

/* As printf, into memory of the call. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static inline orrery_text orrery_format(orrery_context *call, const char *format, ...) {
    va_list given, again;
    va_start(given, format);
    va_copy(again, given);
    int len = vsnprintf(NULL, 0, format, given);
    if (len < 0) abort();
    char *data = orrery_alloc(&call->arena, (size_t)len + 1);
    vsnprintf(data, (size_t)len + 1, format, again);
    va_end(again);
    va_end(given);
    return (orrery_text){data, (size_t)len};
}

static inline bool orrery_same(orrery_text one, orrery_text other) {
    return one.len == other.len && memcmp(one.data, other.data, one.len) == 0;
}

static inline bool orrery_equals(orrery_text text, const char *literal) {
    return orrery_same(text, orrery_literal(literal));
}

static inline bool orrery_is(orrery_bytes bytes, const char *literal) {
    return bytes.len == strlen(literal) && memcmp(bytes.data, literal, bytes.len) == 0;
}

/* The bytes of a text, and the other way round. */
static inline orrery_bytes orrery_bytes_of(orrery_text text) {
    return (orrery_bytes){(const uint8_t *)text.data, text.len};
}

static inline orrery_text orrery_text_of(orrery_bytes bytes) {
    return (orrery_text){(const char *)bytes.data, bytes.len};
}

/* ---- postcard, read ---- */

typedef struct {
    const uint8_t *at, *end;
    bool bad; /* the bytes are not what they should be; the rest reads as zero */
    orrery_arena *arena;
} orrery_reader;

static inline uint64_t orrery_read_number(orrery_reader *from, unsigned bits) {
    uint64_t number = 0;
    for (unsigned shift = 0; shift < bits && from->at < from->end; shift += 7) {
        uint8_t byte = *from->at++;
        number |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80)) {
            if (bits < 64 && number >> bits) break;
            return number;
        }
    }
    from->bad = true;
    from->at = from->end;
    return 0;
}

static inline void orrery_read_u8(orrery_reader *from, uint8_t *it) {
    *it = 0;
    if (from->at < from->end) *it = *from->at++;
    else from->bad = true;
}
static inline void orrery_read_u16(orrery_reader *from, uint16_t *it) { *it = (uint16_t)orrery_read_number(from, 16); }
static inline void orrery_read_u32(orrery_reader *from, uint32_t *it) { *it = (uint32_t)orrery_read_number(from, 32); }
static inline void orrery_read_u64(orrery_reader *from, uint64_t *it) { *it = orrery_read_number(from, 64); }
static inline void orrery_read_s32(orrery_reader *from, int32_t *it) {
    uint32_t number = (uint32_t)orrery_read_number(from, 32);
    *it = (int32_t)((number >> 1) ^ (~(number & 1) + 1));
}

static inline uint32_t orrery_read_case(orrery_reader *from, uint32_t count) {
    uint32_t number = (uint32_t)orrery_read_number(from, 32);
    if (number < count) return number;
    from->bad = true;
    return 0;
}
static inline void orrery_read_bool(orrery_reader *from, bool *it) { *it = orrery_read_case(from, 2) == 1; }

/* Nothing in a list takes less than a byte. */
static inline size_t orrery_read_len(orrery_reader *from) {
    uint64_t len = orrery_read_number(from, 64);
    if (len <= (uint64_t)(from->end - from->at)) return (size_t)len;
    from->bad = true;
    return 0;
}

static inline void orrery_read_bytes(orrery_reader *from, orrery_bytes *it) {
    it->len = orrery_read_len(from);
    it->data = from->at;
    from->at += it->len;
}
static inline void orrery_read_text(orrery_reader *from, orrery_text *it) {
    orrery_bytes bytes;
    orrery_read_bytes(from, &bytes);
    *it = orrery_text_of(bytes);
}

/* ---- postcard, written ---- */

typedef struct {
    uint8_t *data;
    size_t len, capacity;
} orrery_writer;

static inline void orrery_write_raw(orrery_writer *to, const void *data, size_t len) {
    if (to->capacity - to->len < len) {
        size_t capacity = (to->capacity + len) * 2;
        uint8_t *larger = realloc(to->data, capacity);
        if (!larger) abort();
        to->data = larger;
        to->capacity = capacity;
    }
    if (len) memcpy(to->data + to->len, data, len);
    to->len += len;
}

static inline void orrery_write_number(orrery_writer *to, uint64_t number) {
    uint8_t bytes[10];
    size_t len = 0;
    do {
        bytes[len] = (uint8_t)(number & 0x7f);
        number >>= 7;
        if (number) bytes[len] |= 0x80;
        len++;
    } while (number);
    orrery_write_raw(to, bytes, len);
}

static inline void orrery_write_len(orrery_writer *to, size_t len) { orrery_write_number(to, len); }
static inline void orrery_write_u8(orrery_writer *to, const uint8_t *it) { orrery_write_raw(to, it, 1); }
static inline void orrery_write_bool(orrery_writer *to, const bool *it) { orrery_write_number(to, *it); }
static inline void orrery_write_u16(orrery_writer *to, const uint16_t *it) { orrery_write_number(to, *it); }
static inline void orrery_write_u32(orrery_writer *to, const uint32_t *it) { orrery_write_number(to, *it); }
static inline void orrery_write_u64(orrery_writer *to, const uint64_t *it) { orrery_write_number(to, *it); }
static inline void orrery_write_s32(orrery_writer *to, const int32_t *it) {
    orrery_write_number(to, ((uint32_t)*it << 1) ^ (*it < 0 ? 0xffffffffu : 0));
}
static inline void orrery_write_bytes(orrery_writer *to, const orrery_bytes *it) {
    orrery_write_len(to, it->len);
    orrery_write_raw(to, it->data, it->len);
}
static inline void orrery_write_text(orrery_writer *to, const orrery_text *it) {
    orrery_bytes bytes = orrery_bytes_of(*it);
    orrery_write_bytes(to, &bytes);
}

static inline void orrery_release(uint8_t *data, size_t len, size_t capacity) {
    (void)len, (void)capacity;
    free(data);
}

static inline orrery_owned orrery_give(orrery_writer *it) {
    return (orrery_owned){it->data, it->len, it->capacity, orrery_release};
}

/* ---- calls of the host ---- */

/* What the host answers, in memory of the call; nothing at all where it does not. */
static inline orrery_reader orrery_ask(orrery_context *call, const char *interface, uint8_t function,
                                       orrery_writer *arguments) {
    orrery_owned answer = {0};
    orrery_bytes name = orrery_bytes_of(orrery_literal(interface));
    orrery_bytes given = {arguments->data, arguments->len};
    int32_t status = call->host->call(call->host->context, name, function, given, &answer);
    free(arguments->data);
    size_t len = status == ORRERY_ANSWERED ? answer.len : 0;
    uint8_t *copy = orrery_alloc(&call->arena, len);
    if (len) memcpy(copy, answer.data, len);
    if (answer.release) answer.release(answer.data, answer.len, answer.capacity);
    return (orrery_reader){copy, copy + len, false, &call->arena};
}

#include "generated/orrery_types.h"

/* ---- failures ---- */

/* Fills the error, and is false. */
static inline bool orrery_fail(orrery_types_error *error, orrery_types_kind kind, const char *message) {
    *error = (orrery_types_error){.kind = kind, .message = orrery_literal(message)};
    return false;
}

static inline bool orrery_understood(const orrery_reader *from, orrery_types_error *error) {
    return from->bad ? orrery_fail(error, ORRERY_TYPES_KIND_UNAVAILABLE, "The host does not answer") : true;
}

static inline bool orrery_unsupported(orrery_types_error *error) {
    return orrery_fail(error, ORRERY_TYPES_KIND_UNSUPPORTED, "The plugin cannot do that");
}

#include "generated/orrery_calls.h"

/* All keys that begin with the prefix, in order, whatever the host gives at a time. */
static inline bool orrery_kv_every_key(orrery_context *call, orrery_text prefix, orrery_list_text *answer,
                                       orrery_types_error *error) {
    orrery_option_text after = {0};
    for (;;) {
        orrery_list_text page = {0};
        if (!orrery_kv_keys(call, prefix, &after, 1000, &page, error)) return false;
        if (page.len == 0) return true;
        orrery_text *all = orrery_alloc(&call->arena, (answer->len + page.len) * sizeof *all);
        if (answer->len) memcpy(all, answer->items, answer->len * sizeof *all);
        memcpy(all + answer->len, page.items, page.len * sizeof *all);
        answer->items = all;
        answer->len += page.len;
        after = (orrery_option_text){true, all[answer->len - 1]};
    }
}

/* ---- the plugin itself ---- */

static inline int32_t orrery_answer(const orrery_exports *exports, void *host, orrery_bytes interface,
                                    uint8_t function, orrery_bytes arguments, orrery_owned *answer) {
    orrery_context call = {.host = host};
    orrery_reader from = {arguments.data, arguments.data + arguments.len, false, &call.arena};
    orrery_writer to = {0};
    int32_t status = orrery_serve(exports, &call, interface, function, &from, &to);
    *answer = orrery_give(&to);
    orrery_free(&call.arena);
    return status;
}

#if defined(__GNUC__)
#define ORRERY_SYMBOL __attribute__((visibility("default")))
#else
#define ORRERY_SYMBOL
#endif

/* Exports the plugin: the members of an `orrery_exports`, in braces. Once a plugin. */
#define ORRERY_PLUGIN(...)                                                                         \
    static const orrery_exports orrery_own_exports = __VA_ARGS__;                                  \
    static int32_t orrery_own_call(void *host, orrery_bytes interface, uint8_t function,           \
                                   orrery_bytes arguments, orrery_owned *answer) {                 \
        return orrery_answer(&orrery_own_exports, host, interface, function, arguments, answer);   \
    }                                                                                              \
    static void orrery_own_close(void *host) { (void)host; }                                       \
    ORRERY_SYMBOL const uint32_t orrery_plugin_abi = ORRERY_PLUGIN_ABI;                            \
    ORRERY_SYMBOL orrery_bytes orrery_plugin_exports(void) {                                       \
        static orrery_writer names;                                                                \
        if (!names.len) orrery_write_exports(&names, &orrery_own_exports);                         \
        return (orrery_bytes){names.data, names.len ? names.len - 1 : 0};                          \
    }                                                                                              \
    ORRERY_SYMBOL int32_t orrery_plugin_open(const orrery_host *host, orrery_plugin *plugin,       \
                                             orrery_owned *failure) {                              \
        (void)failure;                                                                             \
        *plugin = (orrery_plugin){(void *)(uintptr_t)host, orrery_own_call, orrery_own_close};     \
        return ORRERY_ANSWERED;                                                                    \
    }

#endif
