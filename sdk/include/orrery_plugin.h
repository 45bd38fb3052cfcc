/* The ABI of Orrery's native plugins, version 1.
 *
 * A native plugin is a shared library with the four symbols at the end. The host loads it
 * in a child process and calls it from many threads at once. Calls are those of the WIT
 * contract: an interface by its full name, for example "orrery:vm/manager@0.1.0"; a
 * function by its position in the interface, from 0; arguments as a tuple and the answer,
 * both in postcard (https://postcard.jamesmunns.com/wire-format). Records are their fields
 * in order, enums and variants their position and what they hold, result is 0 and the
 * answer or 1 and the error.
 *
 * Whoever allocates frees. */
#ifndef ORRERY_PLUGIN_H
#define ORRERY_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#define ORRERY_PLUGIN_ABI 1u

/* Lent: valid until the function returns. */
typedef struct {
    const uint8_t *data;
    size_t len;
} orrery_bytes;

/* Given: the receiver calls release(data, len, capacity) once, where release is not null. */
typedef struct {
    uint8_t *data;
    size_t len;
    size_t capacity;
    void (*release)(uint8_t *data, size_t len, size_t capacity);
} orrery_owned;

enum {
    ORRERY_ANSWERED = 0, /* the answer is in postcard */
    ORRERY_FAILED = 1,   /* the plugin did not open; the answer is why, as UTF-8 */
    ORRERY_PANICKED = 2, /* the plugin gave up; the answer is why, as UTF-8 */
    ORRERY_MISSING = 3,  /* there is no such interface or function */
    ORRERY_MISFIT = 4    /* the arguments are not what the contract says */
};

typedef int32_t (*orrery_call)(void *context, orrery_bytes interface, uint8_t function,
                               orrery_bytes arguments, orrery_owned *answer);

/* What plugins import. May be called from any thread until the plugin is closed. What is
 * called on the thread of a call of the plugin is part of that call: orrery:operation/next
 * goes on with its request, orrery:host/ec2 acts for its account. On any other thread these
 * two answer an error. */
typedef struct {
    void *context;
    orrery_call call;
} orrery_host;

/* What the plugin exports. Is called from any thread. */
typedef struct {
    void *context;
    orrery_call call;
    void (*close)(void *context); /* the last call */
} orrery_plugin;

#ifdef __cplusplus
extern "C" {
#endif

/* ORRERY_PLUGIN_ABI of the header that the plugin was built with; read before any call. */
extern const uint32_t orrery_plugin_abi;

/* Full names of the exported interfaces, a line each. */
orrery_bytes orrery_plugin_exports(void);

/* Fills `plugin` and answers ORRERY_ANSWERED, or fills `failure`. `host` is valid until
 * the plugin is closed. */
int32_t orrery_plugin_open(const orrery_host *host, orrery_plugin *plugin, orrery_owned *failure);

#ifdef __cplusplus
}
#endif

#endif
