// Made by sdk/contract/codegen from wit; do not edit.

// To be included by orrery.h.
#ifndef ORRERY_CALLS_H
#define ORRERY_CALLS_H

/// Writes one line. Lines beyond the plugin's rate are dropped and counted.
static inline void orrery_log_log(orrery_context *call, orrery_host_level level, orrery_text message, const orrery_list_tuple_text_text *fields) {
    orrery_writer sent = {0};
    orrery_write_host_level(&sent, &level);
    orrery_write_text(&sent, &message);
    orrery_write_list_tuple_text_text(&sent, fields);
    orrery_reader reply = orrery_ask(call, "orrery:host/log@0.1.0", 0, &sent);
    (void)reply;
}

/// The plugin's table of the operator's configuration as a JSON object.
static inline bool orrery_config_get(orrery_context *call, orrery_text *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_reader reply = orrery_ask(call, "orrery:host/config@0.1.0", 0, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_text(&reply, answer);
    return orrery_understood(&reply, error);
}

/// A secret by the name that the operator gave it; never part of `get`.
static inline bool orrery_config_secret(orrery_context *call, orrery_text name, orrery_option_text *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_text(&sent, &name);
    orrery_reader reply = orrery_ask(call, "orrery:host/config@0.1.0", 1, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_option_text(&reply, answer);
    return orrery_understood(&reply, error);
}

/// The entry; none where there is none.
static inline bool orrery_kv_get(orrery_context *call, orrery_text key, orrery_option_host_entry *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_text(&sent, &key);
    orrery_reader reply = orrery_ask(call, "orrery:host/kv@0.1.0", 0, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_option_host_entry(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Writes and answers the new revision. With `expect` the key must have that
/// revision, without it the key must not exist; otherwise the failure's kind is
/// `conflict`. A write beyond the quota fails with `limit`.
static inline bool orrery_kv_put(orrery_context *call, orrery_text key, orrery_bytes value, const orrery_option_u64 *expect, uint64_t *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_text(&sent, &key);
    orrery_write_bytes(&sent, &value);
    orrery_write_option_u64(&sent, expect);
    orrery_reader reply = orrery_ask(call, "orrery:host/kv@0.1.0", 1, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_u64(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Deletes the key where it has that revision, or whatever it has; a key that is
/// not there is deleted already.
static inline bool orrery_kv_delete(orrery_context *call, orrery_text key, const orrery_option_u64 *expect, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_text(&sent, &key);
    orrery_write_option_u64(&sent, expect);
    orrery_reader reply = orrery_ask(call, "orrery:host/kv@0.1.0", 2, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    return orrery_understood(&reply, error);
}

/// Keys that begin with `prefix` and come after `after`, in order: at most `limit`,
/// and no more than the host gives at a time. Those that are left come after the
/// last; none are left where there is none.
static inline bool orrery_kv_keys(orrery_context *call, orrery_text prefix, const orrery_option_text *after, uint32_t limit, orrery_list_text *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_text(&sent, &prefix);
    orrery_write_option_text(&sent, after);
    orrery_write_u32(&sent, &limit);
    orrery_reader reply = orrery_ask(call, "orrery:host/kv@0.1.0", 3, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_list_text(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Milliseconds since 1970-01-01T00:00:00Z.
static inline bool orrery_clock_now_ms(orrery_context *call, uint64_t *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_reader reply = orrery_ask(call, "orrery:host/clock@0.1.0", 0, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_u64(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Waits so many milliseconds, which pass for everybody, whatever the emulator's clock
/// says. They count for the call's deadline.
static inline bool orrery_clock_sleep_ms(orrery_context *call, uint32_t milliseconds, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_u32(&sent, &milliseconds);
    orrery_reader reply = orrery_ask(call, "orrery:host/clock@0.1.0", 1, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    return orrery_understood(&reply, error);
}

/// Sends the request and waits for the whole answer.
static inline bool orrery_http_send(orrery_context *call, const orrery_host_request *request, orrery_host_response *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_host_request(&sent, request);
    orrery_reader reply = orrery_ask(call, "orrery:host/http@0.1.0", 0, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_host_response(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Sends the request and waits for the head of the answer. With a header `Upgrade`
/// the answer may be that the connection is taken over.
static inline bool orrery_http_stream_open(orrery_context *call, const orrery_host_request *request, orrery_host_head *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_host_request(&sent, request);
    orrery_reader reply = orrery_ask(call, "orrery:host/http-stream@0.1.0", 0, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_host_head(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Waits for the next piece, at most `timeout-ms`, and answers at most `max` bytes;
/// with 0 it does not wait.
static inline bool orrery_http_stream_read(orrery_context *call, uint64_t exchange, uint32_t max, uint32_t timeout_ms, orrery_host_chunk *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_u64(&sent, &exchange);
    orrery_write_u32(&sent, &max);
    orrery_write_u32(&sent, &timeout_ms);
    orrery_reader reply = orrery_ask(call, "orrery:host/http-stream@0.1.0", 1, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_host_chunk(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Sends bytes over a connection that was taken over.
static inline bool orrery_http_stream_write(orrery_context *call, uint64_t exchange, orrery_bytes bytes, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_u64(&sent, &exchange);
    orrery_write_bytes(&sent, &bytes);
    orrery_reader reply = orrery_ask(call, "orrery:host/http-stream@0.1.0", 2, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    return orrery_understood(&reply, error);
}

/// Ends the exchange; one that has ended is closed already.
static inline bool orrery_http_stream_close(orrery_context *call, uint64_t exchange, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_u64(&sent, &exchange);
    orrery_reader reply = orrery_ask(call, "orrery:host/http-stream@0.1.0", 3, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    return orrery_understood(&reply, error);
}

/// Runs the program to its end; 0 as `timeout-ms` leaves it to the call's deadline.
static inline bool orrery_program_run(orrery_context *call, orrery_text program, const orrery_list_text *args, orrery_bytes stdin, uint32_t timeout_ms, orrery_host_outcome *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_text(&sent, &program);
    orrery_write_list_text(&sent, args);
    orrery_write_bytes(&sent, &stdin);
    orrery_write_u32(&sent, &timeout_ms);
    orrery_reader reply = orrery_ask(call, "orrery:host/program@0.1.0", 0, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_host_outcome(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Parameters and result are JSON objects with the member names of the SDKs. An
/// EC2 error is an error with its code.
static inline bool orrery_ec2_call(orrery_context *call, orrery_text action, orrery_text params_json, orrery_text *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_text(&sent, &action);
    orrery_write_text(&sent, &params_json);
    orrery_reader reply = orrery_ask(call, "orrery:host/ec2@0.1.0", 0, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_text(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Says that the machine of this instance has changed, so that the host looks at it
/// before its next turn.
static inline void orrery_wake_observe_soon(orrery_context *call, orrery_text instance_id) {
    orrery_writer sent = {0};
    orrery_write_text(&sent, &instance_id);
    orrery_reader reply = orrery_ask(call, "orrery:host/wake@0.1.0", 0, &sent);
    (void)reply;
}

/// Goes on with this request, which need not be the one that came. Only valid inside
/// `handler.handle`. An EC2 error is an error with its code.
static inline bool orrery_next_call(orrery_context *call, const orrery_operation_request *request, orrery_text *answer, orrery_types_error *error) {
    orrery_writer sent = {0};
    orrery_write_operation_request(&sent, request);
    orrery_reader reply = orrery_ask(call, "orrery:operation/next@0.1.0", 0, &sent);
    if (orrery_read_case(&reply, 2) == 1) {
        orrery_read_types_error(&reply, error);
        return orrery_understood(&reply, error) && false;
    }
    orrery_read_text(&reply, answer);
    return orrery_understood(&reply, error);
}

/// Optional: what a plugin says about itself beyond its `plugin.toml`. Without it
/// every configuration is accepted and the plugin is taken to be ready.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// Who the plugin is. Called when it is loaded; the answer depends on nothing but
    /// the plugin's own code.
    bool (*describe)(orrery_context *call, orrery_types_identity *answer, orrery_types_error *error);
    /// What a schema cannot express. The configuration is JSON; an empty list
    /// accepts it.
    bool (*check_config)(orrery_context *call, orrery_text config_json, orrery_list_types_finding *answer, orrery_types_error *error);
    /// Whether the plugin could work. Called when it is loaded and from time to time.
    bool (*probe)(orrery_context *call, const orrery_types_caller *by, orrery_types_probe_result *answer, orrery_types_error *error);
} orrery_types_descriptor;

static inline int32_t orrery_serve_types_descriptor(const orrery_types_descriptor *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_types_identity answer = {0};
        fine = it->describe ? it->describe(call, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_types_identity(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_text given_config_json = {0};
        orrery_read_text(from, &given_config_json);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_list_types_finding answer = {0};
        fine = it->check_config ? it->check_config(call, given_config_json, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_list_types_finding(to, &answer);
        }
        break;
    }
    case 2: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_types_probe_result answer = {0};
        fine = it->probe ? it->probe(call, &given_by, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_types_probe_result(to, &answer);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// One or more subtrees. The host answers the machine, and has checked tokens, versions
/// and who asks, before it comes here.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// The subtrees that this plugin answers for. Asked once, when it is loaded.
    bool (*mounts)(orrery_context *call, orrery_list_metadata_mount *answer, orrery_types_error *error);
    /// What is at the path, which is relative to the mount; empty for the mount itself.
    /// A failure is answered 404 and leaves the name out of the listing.
    bool (*get)(orrery_context *call, const orrery_types_caller *by, orrery_text mount, orrery_text path, const orrery_metadata_viewer *who, orrery_metadata_node *answer, orrery_types_error *error);
} orrery_metadata_category;

static inline int32_t orrery_serve_metadata_category(const orrery_metadata_category *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_list_metadata_mount answer = {0};
        fine = it->mounts ? it->mounts(call, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_list_metadata_mount(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_text given_mount = {0};
        orrery_read_text(from, &given_mount);
        orrery_text given_path = {0};
        orrery_read_text(from, &given_path);
        orrery_metadata_viewer given_who = {0};
        orrery_read_metadata_viewer(from, &given_who);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_metadata_node answer = {0};
        fine = it->get ? it->get(call, &given_by, given_mount, given_path, &given_who, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_metadata_node(to, &answer);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// One link of the chain.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// Which calls come here. Asked once, when the plugin is loaded.
    bool (*overrides)(orrery_context *call, orrery_list_operation_rule *answer, orrery_types_error *error);
    /// Answers the call: by itself, with an error whose `code` the caller sees, or with
    /// what `next.call` answered.
    bool (*handle)(orrery_context *call, const orrery_types_caller *by, const orrery_operation_request *request, orrery_text *answer, orrery_types_error *error);
} orrery_operation_handler;

static inline int32_t orrery_serve_operation_handler(const orrery_operation_handler *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_list_operation_rule answer = {0};
        fine = it->overrides ? it->overrides(call, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_list_operation_rule(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_operation_request given_request = {0};
        orrery_read_operation_request(from, &given_request);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_text answer = {0};
        fine = it->handle ? it->handle(call, &given_by, &given_request, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_text(to, &answer);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// The verbs. Each may be repeated at any time, for the host does not know what
/// became of a call that ended in a time-out, a trap or a restart. One call at a
/// time is made for one instance; calls for different instances run together.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// What this backend can do.
    bool (*capabilities)(orrery_context *call, const orrery_types_caller *by, orrery_vm_capability_set *answer, orrery_types_error *error);
    /// Images of its own, beyond the host's catalogue.
    bool (*images)(orrery_context *call, const orrery_types_caller *by, orrery_list_vm_image *answer, orrery_types_error *error);
    /// Makes the machine and starts it; the one that is there already is answered
    /// as it is. After an error nothing of it may be left.
    bool (*launch)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_launch_spec *spec, orrery_vm_progress *answer, orrery_types_error *error);
    /// Starts a stopped machine. One that runs or is starting is answered as it
    /// is, which is also how an interrupted launch that gave a handle goes on. A
    /// handle that cannot be read is `invalid`, and never taken for absence.
    bool (*start)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_launch_spec *spec, const orrery_vm_handle *handle, orrery_vm_progress *answer, orrery_types_error *error);
    /// Stops the machine and keeps its disks. One that is stopped is answered;
    /// what is not there is `not-found`.
    bool (*stop)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *target, orrery_vm_stop_mode mode, orrery_vm_progress *answer, orrery_types_error *error);
    /// Restarts a running machine. One that does not run is `invalid`; what is not
    /// there is `not-found`.
    bool (*reboot)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *target, orrery_vm_progress *answer, orrery_types_error *error);
    /// Ends the machine and frees what it held. Absence is success.
    bool (*terminate)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *target, orrery_vm_progress *answer, orrery_types_error *error);
    /// What the machines do now: one entry a target, in that order, `absent` for
    /// those that are gone.
    bool (*observe)(orrery_context *call, const orrery_types_caller *by, const orrery_list_vm_target *targets, orrery_list_vm_observation *answer, orrery_types_error *error);
    /// All machines that carry the caller's emulator id, known to the host or not,
    /// with their handles.
    bool (*owned)(orrery_context *call, const orrery_types_caller *by, orrery_list_vm_observation *answer, orrery_types_error *error);
} orrery_vm_manager;

static inline int32_t orrery_serve_vm_manager(const orrery_vm_manager *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_capability_set answer = {0};
        fine = it->capabilities ? it->capabilities(call, &given_by, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_capability_set(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_list_vm_image answer = {0};
        fine = it->images ? it->images(call, &given_by, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_list_vm_image(to, &answer);
        }
        break;
    }
    case 2: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_launch_spec given_spec = {0};
        orrery_read_vm_launch_spec(from, &given_spec);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_progress answer = {0};
        fine = it->launch ? it->launch(call, &given_by, &given_spec, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_progress(to, &answer);
        }
        break;
    }
    case 3: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_launch_spec given_spec = {0};
        orrery_read_vm_launch_spec(from, &given_spec);
        orrery_vm_handle given_handle = {0};
        orrery_read_vm_handle(from, &given_handle);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_progress answer = {0};
        fine = it->start ? it->start(call, &given_by, &given_spec, &given_handle, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_progress(to, &answer);
        }
        break;
    }
    case 4: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_target = {0};
        orrery_read_vm_target(from, &given_target);
        orrery_vm_stop_mode given_mode = {0};
        orrery_read_vm_stop_mode(from, &given_mode);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_progress answer = {0};
        fine = it->stop ? it->stop(call, &given_by, &given_target, given_mode, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_progress(to, &answer);
        }
        break;
    }
    case 5: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_target = {0};
        orrery_read_vm_target(from, &given_target);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_progress answer = {0};
        fine = it->reboot ? it->reboot(call, &given_by, &given_target, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_progress(to, &answer);
        }
        break;
    }
    case 6: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_target = {0};
        orrery_read_vm_target(from, &given_target);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_progress answer = {0};
        fine = it->terminate ? it->terminate(call, &given_by, &given_target, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_progress(to, &answer);
        }
        break;
    }
    case 7: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_list_vm_target given_targets = {0};
        orrery_read_list_vm_target(from, &given_targets);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_list_vm_observation answer = {0};
        fine = it->observe ? it->observe(call, &given_by, &given_targets, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_list_vm_observation(to, &answer);
        }
        break;
    }
    case 8: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_list_vm_observation answer = {0};
        fine = it->owned ? it->owned(call, &given_by, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_list_vm_observation(to, &answer);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// Optional: volumes that live apart from machines. Without it volumes are records
/// of the host's, and a machine has the disks it was launched with. With it those disks,
/// but for the root's, are volumes, too, and stay when their machine ends until the host
/// deletes them; the root's as well where `manager.feature` says `root-volumes`.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// Makes the volume; the one that is there already is answered as it is.
    bool (*create)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_disk *disk, orrery_text availability_zone, orrery_vm_volume_progress *answer, orrery_types_error *error);
    /// Deletes the volume. Absence is success.
    bool (*delete)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_volume_target *volume, orrery_vm_volume_progress *answer, orrery_types_error *error);
    /// Gives the volume this size and kind, attached or not.
    bool (*modify)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_volume_target *volume, const orrery_vm_disk *to, orrery_vm_volume_progress *answer, orrery_types_error *error);
    /// Puts the volume into the machine at `disk.device`. One that is there is answered.
    bool (*attach)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, const orrery_vm_disk *disk, orrery_vm_volume_progress *answer, orrery_types_error *error);
    /// Takes the volume out of the machine; with `force` without asking the guest. One
    /// that is out is answered.
    bool (*detach)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, const orrery_vm_volume_target *volume, bool force, orrery_vm_volume_progress *answer, orrery_types_error *error);
    /// What the volumes do now: one entry a target, in that order, `absent` for those
    /// that are gone.
    bool (*observe)(orrery_context *call, const orrery_types_caller *by, const orrery_list_vm_volume_target *volumes, orrery_list_vm_volume_observation *answer, orrery_types_error *error);
} orrery_vm_volumes;

static inline int32_t orrery_serve_vm_volumes(const orrery_vm_volumes *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_disk given_disk = {0};
        orrery_read_vm_disk(from, &given_disk);
        orrery_text given_availability_zone = {0};
        orrery_read_text(from, &given_availability_zone);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_volume_progress answer = {0};
        fine = it->create ? it->create(call, &given_by, &given_disk, given_availability_zone, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_volume_progress(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_volume_target given_volume = {0};
        orrery_read_vm_volume_target(from, &given_volume);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_volume_progress answer = {0};
        fine = it->delete ? it->delete(call, &given_by, &given_volume, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_volume_progress(to, &answer);
        }
        break;
    }
    case 2: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_volume_target given_volume = {0};
        orrery_read_vm_volume_target(from, &given_volume);
        orrery_vm_disk given_to = {0};
        orrery_read_vm_disk(from, &given_to);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_volume_progress answer = {0};
        fine = it->modify ? it->modify(call, &given_by, &given_volume, &given_to, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_volume_progress(to, &answer);
        }
        break;
    }
    case 3: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        orrery_vm_disk given_disk = {0};
        orrery_read_vm_disk(from, &given_disk);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_volume_progress answer = {0};
        fine = it->attach ? it->attach(call, &given_by, &given_machine, &given_disk, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_volume_progress(to, &answer);
        }
        break;
    }
    case 4: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        orrery_vm_volume_target given_volume = {0};
        orrery_read_vm_volume_target(from, &given_volume);
        bool given_force = {0};
        orrery_read_bool(from, &given_force);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_volume_progress answer = {0};
        fine = it->detach ? it->detach(call, &given_by, &given_machine, &given_volume, given_force, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_volume_progress(to, &answer);
        }
        break;
    }
    case 5: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_list_vm_volume_target given_volumes = {0};
        orrery_read_list_vm_volume_target(from, &given_volumes);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_list_vm_volume_observation answer = {0};
        fine = it->observe ? it->observe(call, &given_by, &given_volumes, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_list_vm_volume_observation(to, &answer);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// Optional: CreateImage, DeregisterImage and snapshots with content. Without it
/// images and snapshots are records of the host's.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// Makes an image of the machine under this id and name. With `no-reboot` the
    /// machine runs on meanwhile.
    bool (*capture)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, orrery_text image_id, orrery_text name, bool no_reboot, orrery_vm_imaging_progress *answer, orrery_types_error *error);
    /// How far an image is. One that does not exist is `not-found`.
    bool (*poll)(orrery_context *call, const orrery_types_caller *by, orrery_text image_id, orrery_vm_imaging_progress *answer, orrery_types_error *error);
    /// Forgets an image. Absence is success.
    bool (*remove)(orrery_context *call, const orrery_types_caller *by, orrery_text image_id, orrery_types_error *error);
    /// Takes the volume's content as it is now. Asked again for a snapshot that was
    /// begun, it answers how far that is.
    bool (*snapshot)(orrery_context *call, const orrery_types_caller *by, orrery_text snapshot_id, orrery_text volume_id, const orrery_vm_handle *volume, orrery_vm_snapshot_progress *answer, orrery_types_error *error);
    /// Forgets a snapshot's content. Absence is success.
    bool (*forget)(orrery_context *call, const orrery_types_caller *by, orrery_text snapshot_id, const orrery_vm_handle *snapshot, orrery_types_error *error);
} orrery_vm_imaging;

static inline int32_t orrery_serve_vm_imaging(const orrery_vm_imaging *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        orrery_text given_image_id = {0};
        orrery_read_text(from, &given_image_id);
        orrery_text given_name = {0};
        orrery_read_text(from, &given_name);
        bool given_no_reboot = {0};
        orrery_read_bool(from, &given_no_reboot);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_imaging_progress answer = {0};
        fine = it->capture ? it->capture(call, &given_by, &given_machine, given_image_id, given_name, given_no_reboot, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_imaging_progress(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_text given_image_id = {0};
        orrery_read_text(from, &given_image_id);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_imaging_progress answer = {0};
        fine = it->poll ? it->poll(call, &given_by, given_image_id, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_imaging_progress(to, &answer);
        }
        break;
    }
    case 2: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_text given_image_id = {0};
        orrery_read_text(from, &given_image_id);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        fine = it->remove ? it->remove(call, &given_by, given_image_id, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
        }
        break;
    }
    case 3: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_text given_snapshot_id = {0};
        orrery_read_text(from, &given_snapshot_id);
        orrery_text given_volume_id = {0};
        orrery_read_text(from, &given_volume_id);
        orrery_vm_handle given_volume = {0};
        orrery_read_vm_handle(from, &given_volume);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_snapshot_progress answer = {0};
        fine = it->snapshot ? it->snapshot(call, &given_by, given_snapshot_id, given_volume_id, &given_volume, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_snapshot_progress(to, &answer);
        }
        break;
    }
    case 4: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_text given_snapshot_id = {0};
        orrery_read_text(from, &given_snapshot_id);
        orrery_vm_handle given_snapshot = {0};
        orrery_read_vm_handle(from, &given_snapshot);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        fine = it->forget ? it->forget(call, &given_by, given_snapshot_id, &given_snapshot, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// Optional: subnets as real networks with the subnet's own block, so that private
/// addresses are true and VPCs are apart. Without it there is one flat network.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// Makes the network, or makes it be like this.
    bool (*ensure)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_subnet *subnet, orrery_types_error *error);
    /// Removes the network. Absence is success.
    bool (*remove)(orrery_context *call, const orrery_types_caller *by, orrery_text subnet_id, orrery_types_error *error);
} orrery_vm_networks;

static inline int32_t orrery_serve_vm_networks(const orrery_vm_networks *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_subnet given_subnet = {0};
        orrery_read_vm_subnet(from, &given_subnet);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        fine = it->ensure ? it->ensure(call, &given_by, &given_subnet, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_text given_subnet_id = {0};
        orrery_read_text(from, &given_subnet_id);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        fine = it->remove ? it->remove(call, &given_by, given_subnet_id, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// Optional: GetConsoleOutput and GetConsoleScreenshot.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// The end of what the machine wrote to its console, at most so many bytes.
    bool (*output)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, uint32_t max_bytes, orrery_bytes *answer, orrery_types_error *error);
    /// The screen as a JPEG.
    bool (*screenshot)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, orrery_bytes *answer, orrery_types_error *error);
} orrery_vm_console;

static inline int32_t orrery_serve_vm_console(const orrery_vm_console *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        uint32_t given_max_bytes = {0};
        orrery_read_u32(from, &given_max_bytes);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_bytes answer = {0};
        fine = it->output ? it->output(call, &given_by, &given_machine, given_max_bytes, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_bytes(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_bytes answer = {0};
        fine = it->screenshot ? it->screenshot(call, &given_by, &given_machine, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_bytes(to, &answer);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// Optional: security groups that are enforced on running machines. Without it the
/// rules that a machine was launched with are all it has.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// Puts these rules in place of the interface's own, and answers the machine's
    /// mappings from then on.
    bool (*apply)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, orrery_text interface_id, const orrery_list_vm_traffic_rule *ingress, const orrery_list_vm_traffic_rule *egress, orrery_list_vm_mapping *answer, orrery_types_error *error);
} orrery_vm_firewall;

static inline int32_t orrery_serve_vm_firewall(const orrery_vm_firewall *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        orrery_text given_interface_id = {0};
        orrery_read_text(from, &given_interface_id);
        orrery_list_vm_traffic_rule given_ingress = {0};
        orrery_read_list_vm_traffic_rule(from, &given_ingress);
        orrery_list_vm_traffic_rule given_egress = {0};
        orrery_read_list_vm_traffic_rule(from, &given_egress);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_list_vm_mapping answer = {0};
        fine = it->apply ? it->apply(call, &given_by, &given_machine, given_interface_id, &given_ingress, &given_egress, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_list_vm_mapping(to, &answer);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// Optional: network interfaces that come and go while a machine exists. Without it a
/// machine has the interfaces it was launched with.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// Puts the interface into the machine. One that is there is answered.
    bool (*attach)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, const orrery_vm_nic *nic, orrery_vm_progress *answer, orrery_types_error *error);
    /// Takes the interface out; with `force` without asking the guest. One that is out
    /// is answered.
    bool (*detach)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, orrery_text interface_id, bool force, orrery_vm_progress *answer, orrery_types_error *error);
} orrery_vm_interfaces;

static inline int32_t orrery_serve_vm_interfaces(const orrery_vm_interfaces *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        orrery_vm_nic given_nic = {0};
        orrery_read_vm_nic(from, &given_nic);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_progress answer = {0};
        fine = it->attach ? it->attach(call, &given_by, &given_machine, &given_nic, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_progress(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        orrery_text given_interface_id = {0};
        orrery_read_text(from, &given_interface_id);
        bool given_force = {0};
        orrery_read_bool(from, &given_force);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_progress answer = {0};
        fine = it->detach ? it->detach(call, &given_by, &given_machine, given_interface_id, given_force, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_progress(to, &answer);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// Optional: elastic addresses that reach a machine. Without it they are records of the
/// host's.
/// A function that is not there is answered as unsupported.
typedef struct {
    /// Has the public address lead to the private one of that interface, and answers
    /// what really does: a backend without that address gives one that it has.
    bool (*associate)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, orrery_text interface_id, orrery_text private_ip, orrery_text public_ip, orrery_vm_address *answer, orrery_types_error *error);
    /// Undoes it. Absence is success.
    bool (*disassociate)(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine, orrery_text interface_id, orrery_text public_ip, orrery_types_error *error);
} orrery_vm_addresses;

static inline int32_t orrery_serve_vm_addresses(const orrery_vm_addresses *it, orrery_context *call, uint8_t function, orrery_reader *from, orrery_writer *to) {
    orrery_types_error error = {0};
    bool fine = false;
    switch (function) {
    case 0: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        orrery_text given_interface_id = {0};
        orrery_read_text(from, &given_interface_id);
        orrery_text given_private_ip = {0};
        orrery_read_text(from, &given_private_ip);
        orrery_text given_public_ip = {0};
        orrery_read_text(from, &given_public_ip);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        orrery_vm_address answer = {0};
        fine = it->associate ? it->associate(call, &given_by, &given_machine, given_interface_id, given_private_ip, given_public_ip, &answer, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
            orrery_write_vm_address(to, &answer);
        }
        break;
    }
    case 1: {
        orrery_types_caller given_by = {0};
        orrery_read_types_caller(from, &given_by);
        orrery_vm_target given_machine = {0};
        orrery_read_vm_target(from, &given_machine);
        orrery_text given_interface_id = {0};
        orrery_read_text(from, &given_interface_id);
        orrery_text given_public_ip = {0};
        orrery_read_text(from, &given_public_ip);
        if (from->bad || from->at != from->end) return ORRERY_MISFIT;
        fine = it->disassociate ? it->disassociate(call, &given_by, &given_machine, given_interface_id, given_public_ip, &error) : orrery_unsupported(&error);
        if (fine) {
            orrery_write_len(to, 0);
        }
        break;
    }
    default:
        return ORRERY_MISSING;
    }
    if (!fine) {
        orrery_write_len(to, 1);
        orrery_write_types_error(to, &error);
    }
    return ORRERY_ANSWERED;
}

/// What a plugin exports: what is not null.
typedef struct {
    const orrery_types_descriptor *types_descriptor;
    const orrery_metadata_category *metadata_category;
    const orrery_operation_handler *operation_handler;
    const orrery_vm_manager *vm_manager;
    const orrery_vm_volumes *vm_volumes;
    const orrery_vm_imaging *vm_imaging;
    const orrery_vm_networks *vm_networks;
    const orrery_vm_console *vm_console;
    const orrery_vm_firewall *vm_firewall;
    const orrery_vm_interfaces *vm_interfaces;
    const orrery_vm_addresses *vm_addresses;
} orrery_exports;

static inline void orrery_write_exports(orrery_writer *to, const orrery_exports *it) {
    if (it->types_descriptor) orrery_write_raw(to, "orrery:types/descriptor@0.1.0\n", 30);
    if (it->metadata_category) orrery_write_raw(to, "orrery:metadata/category@0.1.0\n", 31);
    if (it->operation_handler) orrery_write_raw(to, "orrery:operation/handler@0.1.0\n", 31);
    if (it->vm_manager) orrery_write_raw(to, "orrery:vm/manager@0.1.0\n", 24);
    if (it->vm_volumes) orrery_write_raw(to, "orrery:vm/volumes@0.1.0\n", 24);
    if (it->vm_imaging) orrery_write_raw(to, "orrery:vm/imaging@0.1.0\n", 24);
    if (it->vm_networks) orrery_write_raw(to, "orrery:vm/networks@0.1.0\n", 25);
    if (it->vm_console) orrery_write_raw(to, "orrery:vm/console@0.1.0\n", 24);
    if (it->vm_firewall) orrery_write_raw(to, "orrery:vm/firewall@0.1.0\n", 25);
    if (it->vm_interfaces) orrery_write_raw(to, "orrery:vm/interfaces@0.1.0\n", 27);
    if (it->vm_addresses) orrery_write_raw(to, "orrery:vm/addresses@0.1.0\n", 26);
}

static inline int32_t orrery_serve(const orrery_exports *it, orrery_context *call, orrery_bytes interface, uint8_t function, orrery_reader *from, orrery_writer *to) {
    if (it->types_descriptor && orrery_is(interface, "orrery:types/descriptor@0.1.0"))
        return orrery_serve_types_descriptor(it->types_descriptor, call, function, from, to);
    if (it->metadata_category && orrery_is(interface, "orrery:metadata/category@0.1.0"))
        return orrery_serve_metadata_category(it->metadata_category, call, function, from, to);
    if (it->operation_handler && orrery_is(interface, "orrery:operation/handler@0.1.0"))
        return orrery_serve_operation_handler(it->operation_handler, call, function, from, to);
    if (it->vm_manager && orrery_is(interface, "orrery:vm/manager@0.1.0"))
        return orrery_serve_vm_manager(it->vm_manager, call, function, from, to);
    if (it->vm_volumes && orrery_is(interface, "orrery:vm/volumes@0.1.0"))
        return orrery_serve_vm_volumes(it->vm_volumes, call, function, from, to);
    if (it->vm_imaging && orrery_is(interface, "orrery:vm/imaging@0.1.0"))
        return orrery_serve_vm_imaging(it->vm_imaging, call, function, from, to);
    if (it->vm_networks && orrery_is(interface, "orrery:vm/networks@0.1.0"))
        return orrery_serve_vm_networks(it->vm_networks, call, function, from, to);
    if (it->vm_console && orrery_is(interface, "orrery:vm/console@0.1.0"))
        return orrery_serve_vm_console(it->vm_console, call, function, from, to);
    if (it->vm_firewall && orrery_is(interface, "orrery:vm/firewall@0.1.0"))
        return orrery_serve_vm_firewall(it->vm_firewall, call, function, from, to);
    if (it->vm_interfaces && orrery_is(interface, "orrery:vm/interfaces@0.1.0"))
        return orrery_serve_vm_interfaces(it->vm_interfaces, call, function, from, to);
    if (it->vm_addresses && orrery_is(interface, "orrery:vm/addresses@0.1.0"))
        return orrery_serve_vm_addresses(it->vm_addresses, call, function, from, to);
    return ORRERY_MISSING;
}

#endif
