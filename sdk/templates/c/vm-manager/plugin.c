/* A VM manager whose machines are entries in the plugin's own store, which the host keeps.
 * Put your hypervisor where the store is; `orrery plugin test` says what it must promise. */
#include "orrery.h"

static orrery_text key(orrery_context *call, const orrery_types_caller *by, orrery_text id) {
    return orrery_format(call, "%.*s/%.*s", ORRERY_TEXT(by->emulator_id), ORRERY_TEXT(id));
}

static bool see(orrery_context *call, const orrery_types_caller *by, orrery_text id,
                orrery_vm_observation *seen, orrery_types_error *error) {
    orrery_option_host_entry entry = {0};
    if (!orrery_kv_get(call, key(call, by, id), &entry, error)) return false;
    seen->instance_id = id;
    seen->power = !entry.some                         ? ORRERY_VM_POWER_ABSENT
                  : orrery_is(entry.value.value, "up") ? ORRERY_VM_POWER_RUNNING
                                                       : ORRERY_VM_POWER_STOPPED;
    seen->metadata.is = ORRERY_VM_METADATA_PATH_UNREACHABLE;
    /* Whatever finds the machine again: the host keeps it for you. */
    seen->handle = (orrery_option_vm_handle){true, {1, orrery_bytes_of(id)}};
    return true;
}

static bool done(orrery_context *call, const orrery_types_caller *by, orrery_text id,
                 orrery_vm_progress *answer, orrery_types_error *error) {
    answer->is = ORRERY_VM_PROGRESS_DONE;
    return see(call, by, id, &answer->done, error);
}

/* A machine that is there does this from now on. */
static bool turn(orrery_context *call, const orrery_types_caller *by, orrery_text id, const char *to,
                 orrery_vm_progress *answer, orrery_types_error *error) {
    orrery_option_host_entry entry = {0};
    uint64_t written;
    if (!orrery_kv_get(call, key(call, by, id), &entry, error)) return false;
    if (!entry.some) return orrery_fail(error, ORRERY_TYPES_KIND_NOT_FOUND, "There is no machine");
    orrery_option_u64 revision = {true, entry.value.revision};
    orrery_bytes value = orrery_bytes_of(orrery_literal(to));
    return orrery_kv_put(call, key(call, by, id), value, &revision, &written, error) &&
           done(call, by, id, answer, error);
}

static bool capabilities(orrery_context *call, const orrery_types_caller *by,
                         orrery_vm_capability_set *answer, orrery_types_error *error) {
    (void)by, (void)error;
    answer->handle_version = 1;
    answer->features.len = 1;
    answer->features.items = orrery_alloc(&call->arena, sizeof *answer->features.items);
    answer->features.items[0] = ORRERY_VM_FEATURE_STOP_START;
    return true;
}

static bool images(orrery_context *call, const orrery_types_caller *by, orrery_list_vm_image *answer,
                   orrery_types_error *error) {
    (void)call, (void)by, (void)answer, (void)error;
    return true;
}

/* May be asked again at any time, like every verb: what is there is answered. */
static bool launch(orrery_context *call, const orrery_types_caller *by, const orrery_vm_launch_spec *spec,
                   orrery_vm_progress *answer, orrery_types_error *error) {
    orrery_text id = spec->instance_id;
    orrery_vm_observation seen = {0};
    if (!see(call, by, id, &seen, error)) return false;
    if (seen.power == ORRERY_VM_POWER_ABSENT) {
        orrery_option_u64 new = {0};
        orrery_bytes value = orrery_bytes_of(orrery_literal("up"));
        uint64_t written;
        if (!orrery_kv_put(call, key(call, by, id), value, &new, &written, error)) return false;
    }
    return done(call, by, id, answer, error);
}

static bool start(orrery_context *call, const orrery_types_caller *by, const orrery_vm_launch_spec *spec,
                  const orrery_vm_handle *handle, orrery_vm_progress *answer, orrery_types_error *error) {
    if (handle->version != 1 || !orrery_same(orrery_text_of(handle->data), spec->instance_id))
        return orrery_fail(error, ORRERY_TYPES_KIND_INVALID, "The handle is not one of this plugin's");
    return turn(call, by, spec->instance_id, "up", answer, error);
}

static bool stop(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *target,
                 orrery_vm_stop_mode mode, orrery_vm_progress *answer, orrery_types_error *error) {
    (void)mode;
    return turn(call, by, target->instance_id, "down", answer, error);
}

static bool terminate(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *target,
                      orrery_vm_progress *answer, orrery_types_error *error) {
    orrery_option_u64 any = {0};
    return orrery_kv_delete(call, key(call, by, target->instance_id), &any, error) &&
           done(call, by, target->instance_id, answer, error);
}

static bool observe(orrery_context *call, const orrery_types_caller *by,
                    const orrery_list_vm_target *targets, orrery_list_vm_observation *answer,
                    orrery_types_error *error) {
    answer->len = targets->len;
    answer->items = orrery_alloc(&call->arena, targets->len * sizeof *answer->items);
    for (size_t at = 0; at < targets->len; at++)
        if (!see(call, by, targets->items[at].instance_id, &answer->items[at], error)) return false;
    return true;
}

/* Every machine of this emulator, also those that the host forgot. */
static bool owned(orrery_context *call, const orrery_types_caller *by, orrery_list_vm_observation *answer,
                  orrery_types_error *error) {
    orrery_text prefix = key(call, by, orrery_literal(""));
    orrery_list_text keys = {0};
    if (!orrery_kv_every_key(call, prefix, &keys, error)) return false;
    answer->len = keys.len;
    answer->items = orrery_alloc(&call->arena, keys.len * sizeof *answer->items);
    for (size_t at = 0; at < keys.len; at++) {
        orrery_text id = {keys.items[at].data + prefix.len, keys.items[at].len - prefix.len};
        if (!see(call, by, id, &answer->items[at], error)) return false;
    }
    return true;
}

static const orrery_vm_manager MANAGER = {
    .capabilities = capabilities, .images = images, .launch = launch,   .start = start, .stop = stop,
    .terminate = terminate,       .owned = owned,   .observe = observe,
};

ORRERY_PLUGIN({.vm_manager = &MANAGER})
