// Made by sdk/contract/codegen from wit; do not edit.

// To be included by orrery.h.
#ifndef ORRERY_TYPES_H
#define ORRERY_TYPES_H

/// What went wrong, coarsely. Closed: an enum cannot gain cases within a
/// version, so `other` takes everything new.
typedef enum {
    /// The request itself cannot be carried out as it is. Not repeated.
    ORRERY_TYPES_KIND_INVALID,
    /// The machine, image or volume is not there. Not repeated.
    ORRERY_TYPES_KIND_NOT_FOUND,
    /// Something else holds what is needed just now. Repeated.
    ORRERY_TYPES_KIND_CONFLICT,
    /// The backend has no room for another machine. Not repeated.
    ORRERY_TYPES_KIND_CAPACITY,
    /// A rate or quota of the backend. Repeated.
    ORRERY_TYPES_KIND_LIMIT,
    /// The backend cannot do this at all. Not repeated.
    ORRERY_TYPES_KIND_UNSUPPORTED,
    /// The backend refused the host's credentials or permissions. Not repeated.
    ORRERY_TYPES_KIND_DENIED,
    /// The backend cannot be reached. Repeated.
    ORRERY_TYPES_KIND_UNAVAILABLE,
    /// The backend did not answer in time; what it did is not known. Repeated.
    ORRERY_TYPES_KIND_TIMEOUT,
    /// A fault of the plugin or of the backend. Not repeated.
    ORRERY_TYPES_KIND_INTERNAL,
    /// None of the above. Not repeated.
    ORRERY_TYPES_KIND_OTHER,
} orrery_types_kind;

static inline void orrery_read_types_kind(orrery_reader *from, orrery_types_kind *it) {
    *it = (orrery_types_kind)orrery_read_case(from, 11);
}

static inline void orrery_write_types_kind(orrery_writer *to, const orrery_types_kind *it) {
    orrery_write_len(to, (size_t)*it);
}

typedef struct {
    bool some;
    orrery_text value;
} orrery_option_text;

static inline void orrery_read_option_text(orrery_reader *from, orrery_option_text *it) {
    orrery_read_bool(from, &it->some);
    if (it->some) orrery_read_text(from, &it->value);
}

static inline void orrery_write_option_text(orrery_writer *to, const orrery_option_text *it) {
    orrery_write_bool(to, &it->some);
    if (it->some) orrery_write_text(to, &it->value);
}

typedef struct {
    bool some;
    uint32_t value;
} orrery_option_u32;

static inline void orrery_read_option_u32(orrery_reader *from, orrery_option_u32 *it) {
    orrery_read_bool(from, &it->some);
    if (it->some) orrery_read_u32(from, &it->value);
}

static inline void orrery_write_option_u32(orrery_writer *to, const orrery_option_u32 *it) {
    orrery_write_bool(to, &it->some);
    if (it->some) orrery_write_u32(to, &it->value);
}

/// One failure.
typedef struct {
    /// Decides whether the host repeats the call and which EC2 code it answers.
    orrery_types_kind kind;
    /// Exact EC2 error or state-reason code, for example
    /// `Server.InsufficientInstanceCapacity`, where the plugin knows better than
    /// `kind` can say. The host ignores codes that it does not know.
    orrery_option_text code;
    /// One sentence for API callers. Never credentials, never host paths.
    orrery_text message;
    /// More for the operator's log. Callers never see it.
    orrery_option_text detail;
    /// Milliseconds to wait before the call is repeated; none leaves it to the
    /// host's back-off.
    orrery_option_u32 retry_after_ms;
} orrery_types_error;

static inline void orrery_read_types_error(orrery_reader *from, orrery_types_error *it) {
    orrery_read_types_kind(from, &it->kind);
    orrery_read_option_text(from, &it->code);
    orrery_read_text(from, &it->message);
    orrery_read_option_text(from, &it->detail);
    orrery_read_option_u32(from, &it->retry_after_ms);
}

static inline void orrery_write_types_error(orrery_writer *to, const orrery_types_error *it) {
    orrery_write_types_kind(to, &it->kind);
    orrery_write_option_text(to, &it->code);
    orrery_write_text(to, &it->message);
    orrery_write_option_text(to, &it->detail);
    orrery_write_option_u32(to, &it->retry_after_ms);
}

/// Given to every call.
typedef struct {
    /// The emulator on whose behalf the call is made. Machines carry it as a
    /// label, so that two emulators on one backend never touch each other's.
    orrery_text emulator_id;
    /// Account that the call is for: 12 digits. Empty where it is for all, as where
    /// a VM manager is asked for its images.
    orrery_text account;
    /// Region that the call is for, for example `us-east-1`. Empty with `account`.
    orrery_text region;
    /// Request that led here; none where the host acts by itself.
    orrery_option_text request_id;
    /// Milliseconds until the host gives the call up and ends it.
    uint32_t deadline_ms;
} orrery_types_caller;

static inline void orrery_read_types_caller(orrery_reader *from, orrery_types_caller *it) {
    orrery_read_text(from, &it->emulator_id);
    orrery_read_text(from, &it->account);
    orrery_read_text(from, &it->region);
    orrery_read_option_text(from, &it->request_id);
    orrery_read_u32(from, &it->deadline_ms);
}

static inline void orrery_write_types_caller(orrery_writer *to, const orrery_types_caller *it) {
    orrery_write_text(to, &it->emulator_id);
    orrery_write_text(to, &it->account);
    orrery_write_text(to, &it->region);
    orrery_write_option_text(to, &it->request_id);
    orrery_write_u32(to, &it->deadline_ms);
}

/// Who the plugin is.
typedef struct {
    /// As in `plugin.toml`; the host compares.
    orrery_text id;
    /// As in `plugin.toml`; the host compares.
    orrery_text version;
    /// One line for people.
    orrery_text summary;
    /// JSON Schema of the plugin's configuration; empty where it takes none.
    orrery_text config_schema;
} orrery_types_identity;

static inline void orrery_read_types_identity(orrery_reader *from, orrery_types_identity *it) {
    orrery_read_text(from, &it->id);
    orrery_read_text(from, &it->version);
    orrery_read_text(from, &it->summary);
    orrery_read_text(from, &it->config_schema);
}

static inline void orrery_write_types_identity(orrery_writer *to, const orrery_types_identity *it) {
    orrery_write_text(to, &it->id);
    orrery_write_text(to, &it->version);
    orrery_write_text(to, &it->summary);
    orrery_write_text(to, &it->config_schema);
}

/// Whether the plugin could work just now.
typedef enum {
    /// It could.
    ORRERY_TYPES_HEALTH_READY,
    /// Partly, or slowly.
    ORRERY_TYPES_HEALTH_DEGRADED,
    /// Not at all.
    ORRERY_TYPES_HEALTH_UNAVAILABLE,
} orrery_types_health;

static inline void orrery_read_types_health(orrery_reader *from, orrery_types_health *it) {
    *it = (orrery_types_health)orrery_read_case(from, 3);
}

static inline void orrery_write_types_health(orrery_writer *to, const orrery_types_health *it) {
    orrery_write_len(to, (size_t)*it);
}

typedef struct {
    orrery_text part0;
    orrery_text part1;
} orrery_tuple_text_text;

static inline void orrery_read_tuple_text_text(orrery_reader *from, orrery_tuple_text_text *it) {
    orrery_read_text(from, &it->part0);
    orrery_read_text(from, &it->part1);
}

static inline void orrery_write_tuple_text_text(orrery_writer *to, const orrery_tuple_text_text *it) {
    orrery_write_text(to, &it->part0);
    orrery_write_text(to, &it->part1);
}

typedef struct {
    orrery_tuple_text_text *items;
    size_t len;
} orrery_list_tuple_text_text;

static inline void orrery_read_list_tuple_text_text(orrery_reader *from, orrery_list_tuple_text_text *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_tuple_text_text(from, &it->items[at]);
}

static inline void orrery_write_list_tuple_text_text(orrery_writer *to, const orrery_list_tuple_text_text *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_tuple_text_text(to, &it->items[at]);
}

/// Answer of a probe.
typedef struct {
    /// In one word.
    orrery_types_health health;
    /// In one sentence, for the operator.
    orrery_text message;
    /// Name and value of what else may help the operator: versions, addresses.
    orrery_list_tuple_text_text attributes;
} orrery_types_probe_result;

static inline void orrery_read_types_probe_result(orrery_reader *from, orrery_types_probe_result *it) {
    orrery_read_types_health(from, &it->health);
    orrery_read_text(from, &it->message);
    orrery_read_list_tuple_text_text(from, &it->attributes);
}

static inline void orrery_write_types_probe_result(orrery_writer *to, const orrery_types_probe_result *it) {
    orrery_write_types_health(to, &it->health);
    orrery_write_text(to, &it->message);
    orrery_write_list_tuple_text_text(to, &it->attributes);
}

/// Something wrong with a configuration.
typedef struct {
    /// Where, as a dotted path into the table, for example `pool.size`.
    orrery_text path;
    /// What, in one sentence.
    orrery_text message;
} orrery_types_finding;

static inline void orrery_read_types_finding(orrery_reader *from, orrery_types_finding *it) {
    orrery_read_text(from, &it->path);
    orrery_read_text(from, &it->message);
}

static inline void orrery_write_types_finding(orrery_writer *to, const orrery_types_finding *it) {
    orrery_write_text(to, &it->path);
    orrery_write_text(to, &it->message);
}

typedef struct {
    orrery_types_finding *items;
    size_t len;
} orrery_list_types_finding;

static inline void orrery_read_list_types_finding(orrery_reader *from, orrery_list_types_finding *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_types_finding(from, &it->items[at]);
}

static inline void orrery_write_list_types_finding(orrery_writer *to, const orrery_list_types_finding *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_types_finding(to, &it->items[at]);
}

/// How much it matters.
typedef enum {
    /// Every step.
    ORRERY_HOST_LEVEL_TRACE,
    /// What a developer wants to see.
    ORRERY_HOST_LEVEL_DEBUG,
    /// What a person wants to see.
    ORRERY_HOST_LEVEL_INFO,
    /// Something is wrong and work goes on.
    ORRERY_HOST_LEVEL_WARN,
    /// Something failed.
    ORRERY_HOST_LEVEL_ERROR,
} orrery_host_level;

static inline void orrery_read_host_level(orrery_reader *from, orrery_host_level *it) {
    *it = (orrery_host_level)orrery_read_case(from, 5);
}

static inline void orrery_write_host_level(orrery_writer *to, const orrery_host_level *it) {
    orrery_write_len(to, (size_t)*it);
}

/// What is kept under a key.
typedef struct {
    /// The value.
    orrery_bytes value;
    /// Goes up with each write of the key.
    uint64_t revision;
} orrery_host_entry;

static inline void orrery_read_host_entry(orrery_reader *from, orrery_host_entry *it) {
    orrery_read_bytes(from, &it->value);
    orrery_read_u64(from, &it->revision);
}

static inline void orrery_write_host_entry(orrery_writer *to, const orrery_host_entry *it) {
    orrery_write_bytes(to, &it->value);
    orrery_write_u64(to, &it->revision);
}

typedef struct {
    bool some;
    orrery_host_entry value;
} orrery_option_host_entry;

static inline void orrery_read_option_host_entry(orrery_reader *from, orrery_option_host_entry *it) {
    orrery_read_bool(from, &it->some);
    if (it->some) orrery_read_host_entry(from, &it->value);
}

static inline void orrery_write_option_host_entry(orrery_writer *to, const orrery_option_host_entry *it) {
    orrery_write_bool(to, &it->some);
    if (it->some) orrery_write_host_entry(to, &it->value);
}

typedef struct {
    bool some;
    uint64_t value;
} orrery_option_u64;

static inline void orrery_read_option_u64(orrery_reader *from, orrery_option_u64 *it) {
    orrery_read_bool(from, &it->some);
    if (it->some) orrery_read_u64(from, &it->value);
}

static inline void orrery_write_option_u64(orrery_writer *to, const orrery_option_u64 *it) {
    orrery_write_bool(to, &it->some);
    if (it->some) orrery_write_u64(to, &it->value);
}

typedef struct {
    orrery_text *items;
    size_t len;
} orrery_list_text;

static inline void orrery_read_list_text(orrery_reader *from, orrery_list_text *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_text(from, &it->items[at]);
}

static inline void orrery_write_list_text(orrery_writer *to, const orrery_list_text *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_text(to, &it->items[at]);
}

/// One request.
typedef struct {
    /// Name of the endpoint.
    orrery_text endpoint;
    /// For example `GET`.
    orrery_text method;
    /// Begins with a slash and has no segment `..`; the endpoint's own path comes
    /// before it.
    orrery_text path_and_query;
    /// Names and values. `Host`, `Content-Length`, what concerns the connection and
    /// what the endpoint's credentials set are the host's; the plugin's are dropped.
    orrery_list_tuple_text_text headers;
    /// May be empty.
    orrery_bytes body;
    /// Milliseconds until the request has failed; 0 leaves it to the call's deadline.
    uint32_t timeout_ms;
} orrery_host_request;

static inline void orrery_read_host_request(orrery_reader *from, orrery_host_request *it) {
    orrery_read_text(from, &it->endpoint);
    orrery_read_text(from, &it->method);
    orrery_read_text(from, &it->path_and_query);
    orrery_read_list_tuple_text_text(from, &it->headers);
    orrery_read_bytes(from, &it->body);
    orrery_read_u32(from, &it->timeout_ms);
}

static inline void orrery_write_host_request(orrery_writer *to, const orrery_host_request *it) {
    orrery_write_text(to, &it->endpoint);
    orrery_write_text(to, &it->method);
    orrery_write_text(to, &it->path_and_query);
    orrery_write_list_tuple_text_text(to, &it->headers);
    orrery_write_bytes(to, &it->body);
    orrery_write_u32(to, &it->timeout_ms);
}

/// One answer.
typedef struct {
    /// Status code. Every status is an answer; only what is not an answer is an error.
    uint16_t status;
    /// Names in lower case, and values.
    orrery_list_tuple_text_text headers;
    /// Whole; an answer beyond the size limit fails with `limit`.
    orrery_bytes body;
} orrery_host_response;

static inline void orrery_read_host_response(orrery_reader *from, orrery_host_response *it) {
    orrery_read_u16(from, &it->status);
    orrery_read_list_tuple_text_text(from, &it->headers);
    orrery_read_bytes(from, &it->body);
}

static inline void orrery_write_host_response(orrery_writer *to, const orrery_host_response *it) {
    orrery_write_u16(to, &it->status);
    orrery_write_list_tuple_text_text(to, &it->headers);
    orrery_write_bytes(to, &it->body);
}

/// The beginning of an answer.
typedef struct {
    /// What to read from and to close.
    uint64_t exchange;
    /// Status code; 101 where the connection was taken over.
    uint16_t status;
    /// Names in lower case, and values.
    orrery_list_tuple_text_text headers;
} orrery_host_head;

static inline void orrery_read_host_head(orrery_reader *from, orrery_host_head *it) {
    orrery_read_u64(from, &it->exchange);
    orrery_read_u16(from, &it->status);
    orrery_read_list_tuple_text_text(from, &it->headers);
}

static inline void orrery_write_host_head(orrery_writer *to, const orrery_host_head *it) {
    orrery_write_u64(to, &it->exchange);
    orrery_write_u16(to, &it->status);
    orrery_write_list_tuple_text_text(to, &it->headers);
}

/// A piece of the answer.
typedef struct {
    /// Empty where nothing came within the time.
    orrery_bytes bytes;
    /// Whether this was the last.
    bool end;
} orrery_host_chunk;

static inline void orrery_read_host_chunk(orrery_reader *from, orrery_host_chunk *it) {
    orrery_read_bytes(from, &it->bytes);
    orrery_read_bool(from, &it->end);
}

static inline void orrery_write_host_chunk(orrery_writer *to, const orrery_host_chunk *it) {
    orrery_write_bytes(to, &it->bytes);
    orrery_write_bool(to, &it->end);
}

/// How a program ended.
typedef struct {
    /// Exit code; negative for the signal that ended it.
    int32_t exit_code;
    /// What it wrote to standard output.
    orrery_bytes stdout;
    /// What it wrote to standard error.
    orrery_bytes stderr;
    /// Whether output beyond the size limit was dropped.
    bool truncated;
} orrery_host_outcome;

static inline void orrery_read_host_outcome(orrery_reader *from, orrery_host_outcome *it) {
    orrery_read_s32(from, &it->exit_code);
    orrery_read_bytes(from, &it->stdout);
    orrery_read_bytes(from, &it->stderr);
    orrery_read_bool(from, &it->truncated);
}

static inline void orrery_write_host_outcome(orrery_writer *to, const orrery_host_outcome *it) {
    orrery_write_s32(to, &it->exit_code);
    orrery_write_bytes(to, &it->stdout);
    orrery_write_bytes(to, &it->stderr);
    orrery_write_bool(to, &it->truncated);
}

/// What a mount does to what is there.
typedef enum {
    /// New paths; a path that the host has refuses to load.
    ORRERY_METADATA_MODE_ADD,
    /// In place of the host's own, which the operator must allow.
    ORRERY_METADATA_MODE_REPLACE,
} orrery_metadata_mode;

static inline void orrery_read_metadata_mode(orrery_reader *from, orrery_metadata_mode *it) {
    *it = (orrery_metadata_mode)orrery_read_case(from, 2);
}

static inline void orrery_write_metadata_mode(orrery_writer *to, const orrery_metadata_mode *it) {
    orrery_write_len(to, (size_t)*it);
}

/// A subtree.
typedef struct {
    /// Below the version directory, for example `meta-data/spot/`; ends in a slash
    /// where it is a directory. The longest mount that fits a path answers it.
    orrery_text path;
    /// What it does to what is there.
    orrery_metadata_mode mode;
    /// First version directory that shows it, for example `2021-07-15`; none for all.
    orrery_option_text since;
    /// Milliseconds for which an answer may be given again; 0 for never.
    uint32_t cache_ms;
} orrery_metadata_mount;

static inline void orrery_read_metadata_mount(orrery_reader *from, orrery_metadata_mount *it) {
    orrery_read_text(from, &it->path);
    orrery_read_metadata_mode(from, &it->mode);
    orrery_read_option_text(from, &it->since);
    orrery_read_u32(from, &it->cache_ms);
}

static inline void orrery_write_metadata_mount(orrery_writer *to, const orrery_metadata_mount *it) {
    orrery_write_text(to, &it->path);
    orrery_write_metadata_mode(to, &it->mode);
    orrery_write_option_text(to, &it->since);
    orrery_write_u32(to, &it->cache_ms);
}

/// Whose metadata is asked for.
typedef struct {
    /// Account of the instance: 12 digits.
    orrery_text account;
    /// Region of the instance.
    orrery_text region;
    /// Its EC2 id.
    orrery_text instance_id;
    /// The instance as DescribeInstances shows it: JSON with the SDKs' member names.
    orrery_text instance_json;
    /// Its tags.
    orrery_list_tuple_text_text tags;
} orrery_metadata_viewer;

static inline void orrery_read_metadata_viewer(orrery_reader *from, orrery_metadata_viewer *it) {
    orrery_read_text(from, &it->account);
    orrery_read_text(from, &it->region);
    orrery_read_text(from, &it->instance_id);
    orrery_read_text(from, &it->instance_json);
    orrery_read_list_tuple_text_text(from, &it->tags);
}

static inline void orrery_write_metadata_viewer(orrery_writer *to, const orrery_metadata_viewer *it) {
    orrery_write_text(to, &it->account);
    orrery_write_text(to, &it->region);
    orrery_write_text(to, &it->instance_id);
    orrery_write_text(to, &it->instance_json);
    orrery_write_list_tuple_text_text(to, &it->tags);
}

/// A file.
typedef struct {
    /// Its content.
    orrery_bytes body;
    /// For example `text/plain`.
    orrery_text content_type;
} orrery_metadata_leaf;

static inline void orrery_read_metadata_leaf(orrery_reader *from, orrery_metadata_leaf *it) {
    orrery_read_bytes(from, &it->body);
    orrery_read_text(from, &it->content_type);
}

static inline void orrery_write_metadata_leaf(orrery_writer *to, const orrery_metadata_leaf *it) {
    orrery_write_bytes(to, &it->body);
    orrery_write_text(to, &it->content_type);
}

/// What is at a path.
typedef enum {
    /// A file.
    ORRERY_METADATA_NODE_LEAF,
    /// A directory: names of what is in it, those of directories with a slash at the end.
    ORRERY_METADATA_NODE_DIRECTORY,
    /// Nothing; the machine is answered 404.
    ORRERY_METADATA_NODE_MISSING,
} orrery_metadata_node_case;

typedef struct {
    orrery_metadata_node_case is;
    union {
        orrery_metadata_leaf leaf;
        orrery_list_text directory;
    };
} orrery_metadata_node;

static inline void orrery_read_metadata_node(orrery_reader *from, orrery_metadata_node *it) {
    it->is = (orrery_metadata_node_case)orrery_read_case(from, 3);
    if (it->is == ORRERY_METADATA_NODE_LEAF) orrery_read_metadata_leaf(from, &it->leaf);
    if (it->is == ORRERY_METADATA_NODE_DIRECTORY) orrery_read_list_text(from, &it->directory);
}

static inline void orrery_write_metadata_node(orrery_writer *to, const orrery_metadata_node *it) {
    orrery_write_len(to, (size_t)it->is);
    if (it->is == ORRERY_METADATA_NODE_LEAF) orrery_write_metadata_leaf(to, &it->leaf);
    if (it->is == ORRERY_METADATA_NODE_DIRECTORY) orrery_write_list_text(to, &it->directory);
}

typedef struct {
    orrery_metadata_mount *items;
    size_t len;
} orrery_list_metadata_mount;

static inline void orrery_read_list_metadata_mount(orrery_reader *from, orrery_list_metadata_mount *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_metadata_mount(from, &it->items[at]);
}

static inline void orrery_write_list_metadata_mount(orrery_writer *to, const orrery_list_metadata_mount *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_metadata_mount(to, &it->items[at]);
}

/// A call of EC2's API, checked against EC2's model.
typedef struct {
    /// For example `RunInstances`.
    orrery_text action;
    /// For example `2016-11-15`.
    orrery_text api_version;
    /// ARN of who calls.
    orrery_text principal;
    /// Whether the caller only asks if it may.
    bool dry_run;
    /// Parameters as a JSON object with the SDKs' member names.
    orrery_text params_json;
} orrery_operation_request;

static inline void orrery_read_operation_request(orrery_reader *from, orrery_operation_request *it) {
    orrery_read_text(from, &it->action);
    orrery_read_text(from, &it->api_version);
    orrery_read_text(from, &it->principal);
    orrery_read_bool(from, &it->dry_run);
    orrery_read_text(from, &it->params_json);
}

static inline void orrery_write_operation_request(orrery_writer *to, const orrery_operation_request *it) {
    orrery_write_text(to, &it->action);
    orrery_write_text(to, &it->api_version);
    orrery_write_text(to, &it->principal);
    orrery_write_bool(to, &it->dry_run);
    orrery_write_text(to, &it->params_json);
}

/// Which calls come here, and when.
typedef struct {
    /// An operation's name, or a prefix of names that ends in `*`.
    orrery_text action;
    /// Lower comes first; among equals the plugins' ids decide.
    int32_t priority;
} orrery_operation_rule;

static inline void orrery_read_operation_rule(orrery_reader *from, orrery_operation_rule *it) {
    orrery_read_text(from, &it->action);
    orrery_read_s32(from, &it->priority);
}

static inline void orrery_write_operation_rule(orrery_writer *to, const orrery_operation_rule *it) {
    orrery_write_text(to, &it->action);
    orrery_write_s32(to, &it->priority);
}

typedef struct {
    orrery_operation_rule *items;
    size_t len;
} orrery_list_operation_rule;

static inline void orrery_read_list_operation_rule(orrery_reader *from, orrery_list_operation_rule *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_operation_rule(from, &it->items[at]);
}

static inline void orrery_write_list_operation_rule(orrery_writer *to, const orrery_list_operation_rule *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_operation_rule(to, &it->items[at]);
}

/// The backend's own name of a machine, volume or snapshot. Opaque to the host,
/// which keeps it and gives it back with every call, after a restart too.
typedef struct {
    /// Of the form of `data`, so that a newer plugin reads an older handle.
    uint32_t version;
    /// Whatever finds the thing again; a few dozen bytes at most.
    orrery_bytes data;
} orrery_vm_handle;

static inline void orrery_read_vm_handle(orrery_reader *from, orrery_vm_handle *it) {
    orrery_read_u32(from, &it->version);
    orrery_read_bytes(from, &it->data);
}

static inline void orrery_write_vm_handle(orrery_writer *to, const orrery_vm_handle *it) {
    orrery_write_u32(to, &it->version);
    orrery_write_bytes(to, &it->data);
}

/// What the machine is seen to do. What it should do is the host's alone.
typedef enum {
    /// There is no such machine.
    ORRERY_VM_POWER_ABSENT,
    /// On its way to `running`.
    ORRERY_VM_POWER_STARTING,
    /// Up.
    ORRERY_VM_POWER_RUNNING,
    /// On its way to `stopped`.
    ORRERY_VM_POWER_STOPPING,
    /// Down, and able to start again with its disks.
    ORRERY_VM_POWER_STOPPED,
    /// Broken for good.
    ORRERY_VM_POWER_FAILED,
} orrery_vm_power;

static inline void orrery_read_vm_power(orrery_reader *from, orrery_vm_power *it) {
    *it = (orrery_vm_power)orrery_read_case(from, 6);
}

static inline void orrery_write_vm_power(orrery_writer *to, const orrery_vm_power *it) {
    orrery_write_len(to, (size_t)*it);
}

/// What a machine is made from.
typedef struct {
    /// AMI id. In `manager.images` it may be empty: the host then makes one.
    orrery_text id;
    /// Name of the image, as DescribeImages shows it; may be empty.
    orrery_text name;
    /// EC2's name of the processor architecture: `x86_64`, `arm64`.
    orrery_text architecture;
    /// Device name of the root disk, for example `/dev/sda1`.
    orrery_text root_device;
    /// What the backend needs to find the image, and the host need not understand. Of three
    /// it makes use: `created`, in the form of `2024-01-31T08:15:00Z` or in seconds since
    /// 1970, `size-mib`, and `disk-mib`: no root disk may be smaller than that.
    orrery_list_tuple_text_text attributes;
} orrery_vm_image;

static inline void orrery_read_vm_image(orrery_reader *from, orrery_vm_image *it) {
    orrery_read_text(from, &it->id);
    orrery_read_text(from, &it->name);
    orrery_read_text(from, &it->architecture);
    orrery_read_text(from, &it->root_device);
    orrery_read_list_tuple_text_text(from, &it->attributes);
}

static inline void orrery_write_vm_image(orrery_writer *to, const orrery_vm_image *it) {
    orrery_write_text(to, &it->id);
    orrery_write_text(to, &it->name);
    orrery_write_text(to, &it->architecture);
    orrery_write_text(to, &it->root_device);
    orrery_write_list_tuple_text_text(to, &it->attributes);
}

typedef struct {
    bool some;
    orrery_vm_handle value;
} orrery_option_vm_handle;

static inline void orrery_read_option_vm_handle(orrery_reader *from, orrery_option_vm_handle *it) {
    orrery_read_bool(from, &it->some);
    if (it->some) orrery_read_vm_handle(from, &it->value);
}

static inline void orrery_write_option_vm_handle(orrery_writer *to, const orrery_option_vm_handle *it) {
    orrery_write_bool(to, &it->some);
    if (it->some) orrery_write_vm_handle(to, &it->value);
}

/// One volume, as a disk of a machine or by itself.
typedef struct {
    /// EC2's id of the volume.
    orrery_text volume_id;
    /// Device name, for example `/dev/sdf`; empty while it is attached to nothing.
    orrery_text device;
    /// EC2's volume type: `gp2`, `gp3`, `io1`, `io2`, `st1`, `sc1`, `standard`.
    orrery_text volume_type;
    /// Size in MiB.
    uint64_t size_mib;
    /// Input and output operations per second, where the type has such a figure.
    orrery_option_u32 iops;
    /// MiB per second, where the type has such a figure.
    orrery_option_u32 throughput;
    /// Whether the content is to be encrypted at rest.
    bool encrypted;
    /// Snapshot that the first content comes from.
    orrery_option_text snapshot_id;
    /// The backend's handle of that snapshot, where `imaging.snapshot` gave one.
    orrery_option_vm_handle snapshot;
    /// Whether the volume goes when its machine is terminated.
    bool delete_on_termination;
    /// The backend's handle of the volume, where `volumes.create` gave one.
    orrery_option_vm_handle volume;
} orrery_vm_disk;

static inline void orrery_read_vm_disk(orrery_reader *from, orrery_vm_disk *it) {
    orrery_read_text(from, &it->volume_id);
    orrery_read_text(from, &it->device);
    orrery_read_text(from, &it->volume_type);
    orrery_read_u64(from, &it->size_mib);
    orrery_read_option_u32(from, &it->iops);
    orrery_read_option_u32(from, &it->throughput);
    orrery_read_bool(from, &it->encrypted);
    orrery_read_option_text(from, &it->snapshot_id);
    orrery_read_option_vm_handle(from, &it->snapshot);
    orrery_read_bool(from, &it->delete_on_termination);
    orrery_read_option_vm_handle(from, &it->volume);
}

static inline void orrery_write_vm_disk(orrery_writer *to, const orrery_vm_disk *it) {
    orrery_write_text(to, &it->volume_id);
    orrery_write_text(to, &it->device);
    orrery_write_text(to, &it->volume_type);
    orrery_write_u64(to, &it->size_mib);
    orrery_write_option_u32(to, &it->iops);
    orrery_write_option_u32(to, &it->throughput);
    orrery_write_bool(to, &it->encrypted);
    orrery_write_option_text(to, &it->snapshot_id);
    orrery_write_option_vm_handle(to, &it->snapshot);
    orrery_write_bool(to, &it->delete_on_termination);
    orrery_write_option_vm_handle(to, &it->volume);
}

/// First and last port of a range.
typedef struct {
    /// 0 to 65535.
    uint16_t first;
    /// Not less than `first`.
    uint16_t last;
} orrery_vm_port_range;

static inline void orrery_read_vm_port_range(orrery_reader *from, orrery_vm_port_range *it) {
    orrery_read_u16(from, &it->first);
    orrery_read_u16(from, &it->last);
}

static inline void orrery_write_vm_port_range(orrery_writer *to, const orrery_vm_port_range *it) {
    orrery_write_u16(to, &it->first);
    orrery_write_u16(to, &it->last);
}

typedef struct {
    bool some;
    uint8_t value;
} orrery_option_u8;

static inline void orrery_read_option_u8(orrery_reader *from, orrery_option_u8 *it) {
    orrery_read_bool(from, &it->some);
    if (it->some) orrery_read_u8(from, &it->value);
}

static inline void orrery_write_option_u8(orrery_writer *to, const orrery_option_u8 *it) {
    orrery_write_bool(to, &it->some);
    if (it->some) orrery_write_u8(to, &it->value);
}

/// Which ICMP messages; none means all.
typedef struct {
    /// ICMP's type.
    orrery_option_u8 message_type;
    /// ICMP's code.
    orrery_option_u8 code;
} orrery_vm_icmp_filter;

static inline void orrery_read_vm_icmp_filter(orrery_reader *from, orrery_vm_icmp_filter *it) {
    orrery_read_option_u8(from, &it->message_type);
    orrery_read_option_u8(from, &it->code);
}

static inline void orrery_write_vm_icmp_filter(orrery_writer *to, const orrery_vm_icmp_filter *it) {
    orrery_write_option_u8(to, &it->message_type);
    orrery_write_option_u8(to, &it->code);
}

/// Which packets.
typedef enum {
    /// Every packet.
    ORRERY_VM_TRAFFIC_ALL,
    /// TCP to these ports.
    ORRERY_VM_TRAFFIC_TCP,
    /// UDP to these ports.
    ORRERY_VM_TRAFFIC_UDP,
    /// ICMP over IPv4.
    ORRERY_VM_TRAFFIC_ICMP,
    /// ICMP over IPv6.
    ORRERY_VM_TRAFFIC_ICMPV6,
    /// Every packet of the IP protocol with this number.
    ORRERY_VM_TRAFFIC_PROTOCOL,
} orrery_vm_traffic_case;

typedef struct {
    orrery_vm_traffic_case is;
    union {
        orrery_vm_port_range tcp;
        orrery_vm_port_range udp;
        orrery_vm_icmp_filter icmp;
        orrery_vm_icmp_filter icmpv6;
        uint8_t protocol;
    };
} orrery_vm_traffic;

static inline void orrery_read_vm_traffic(orrery_reader *from, orrery_vm_traffic *it) {
    it->is = (orrery_vm_traffic_case)orrery_read_case(from, 6);
    if (it->is == ORRERY_VM_TRAFFIC_TCP) orrery_read_vm_port_range(from, &it->tcp);
    if (it->is == ORRERY_VM_TRAFFIC_UDP) orrery_read_vm_port_range(from, &it->udp);
    if (it->is == ORRERY_VM_TRAFFIC_ICMP) orrery_read_vm_icmp_filter(from, &it->icmp);
    if (it->is == ORRERY_VM_TRAFFIC_ICMPV6) orrery_read_vm_icmp_filter(from, &it->icmpv6);
    if (it->is == ORRERY_VM_TRAFFIC_PROTOCOL) orrery_read_u8(from, &it->protocol);
}

static inline void orrery_write_vm_traffic(orrery_writer *to, const orrery_vm_traffic *it) {
    orrery_write_len(to, (size_t)it->is);
    if (it->is == ORRERY_VM_TRAFFIC_TCP) orrery_write_vm_port_range(to, &it->tcp);
    if (it->is == ORRERY_VM_TRAFFIC_UDP) orrery_write_vm_port_range(to, &it->udp);
    if (it->is == ORRERY_VM_TRAFFIC_ICMP) orrery_write_vm_icmp_filter(to, &it->icmp);
    if (it->is == ORRERY_VM_TRAFFIC_ICMPV6) orrery_write_vm_icmp_filter(to, &it->icmpv6);
    if (it->is == ORRERY_VM_TRAFFIC_PROTOCOL) orrery_write_u8(to, &it->protocol);
}

/// The interfaces that are in a security group.
typedef struct {
    /// EC2's id of the group.
    orrery_text group_id;
    /// Private addresses of its interfaces now. The rules are applied again when they
    /// change.
    orrery_list_text addresses;
} orrery_vm_group_members;

static inline void orrery_read_vm_group_members(orrery_reader *from, orrery_vm_group_members *it) {
    orrery_read_text(from, &it->group_id);
    orrery_read_list_text(from, &it->addresses);
}

static inline void orrery_write_vm_group_members(orrery_writer *to, const orrery_vm_group_members *it) {
    orrery_write_text(to, &it->group_id);
    orrery_write_list_text(to, &it->addresses);
}

/// The other end of the traffic: source for ingress, destination for egress.
typedef enum {
    /// IPv4 or IPv6 block.
    ORRERY_VM_PEER_CIDR,
    /// Whoever is in the security group.
    ORRERY_VM_PEER_GROUP,
    /// Blocks of a managed prefix list.
    ORRERY_VM_PEER_PREFIXES,
} orrery_vm_peer_case;

typedef struct {
    orrery_vm_peer_case is;
    union {
        orrery_text cidr;
        orrery_vm_group_members group;
        orrery_list_text prefixes;
    };
} orrery_vm_peer;

static inline void orrery_read_vm_peer(orrery_reader *from, orrery_vm_peer *it) {
    it->is = (orrery_vm_peer_case)orrery_read_case(from, 3);
    if (it->is == ORRERY_VM_PEER_CIDR) orrery_read_text(from, &it->cidr);
    if (it->is == ORRERY_VM_PEER_GROUP) orrery_read_vm_group_members(from, &it->group);
    if (it->is == ORRERY_VM_PEER_PREFIXES) orrery_read_list_text(from, &it->prefixes);
}

static inline void orrery_write_vm_peer(orrery_writer *to, const orrery_vm_peer *it) {
    orrery_write_len(to, (size_t)it->is);
    if (it->is == ORRERY_VM_PEER_CIDR) orrery_write_text(to, &it->cidr);
    if (it->is == ORRERY_VM_PEER_GROUP) orrery_write_vm_group_members(to, &it->group);
    if (it->is == ORRERY_VM_PEER_PREFIXES) orrery_write_list_text(to, &it->prefixes);
}

typedef struct {
    orrery_vm_peer *items;
    size_t len;
} orrery_list_vm_peer;

static inline void orrery_read_list_vm_peer(orrery_reader *from, orrery_list_vm_peer *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_peer(from, &it->items[at]);
}

static inline void orrery_write_list_vm_peer(orrery_writer *to, const orrery_list_vm_peer *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_peer(to, &it->items[at]);
}

/// Traffic that is let through. What no rule lets through is dropped; answers to what
/// was let through are let through.
typedef struct {
    /// Which packets.
    orrery_vm_traffic traffic;
    /// From or to whom; any one of them.
    orrery_list_vm_peer peers;
} orrery_vm_traffic_rule;

static inline void orrery_read_vm_traffic_rule(orrery_reader *from, orrery_vm_traffic_rule *it) {
    orrery_read_vm_traffic(from, &it->traffic);
    orrery_read_list_vm_peer(from, &it->peers);
}

static inline void orrery_write_vm_traffic_rule(orrery_writer *to, const orrery_vm_traffic_rule *it) {
    orrery_write_vm_traffic(to, &it->traffic);
    orrery_write_list_vm_peer(to, &it->peers);
}

typedef struct {
    orrery_vm_traffic_rule *items;
    size_t len;
} orrery_list_vm_traffic_rule;

static inline void orrery_read_list_vm_traffic_rule(orrery_reader *from, orrery_list_vm_traffic_rule *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_traffic_rule(from, &it->items[at]);
}

static inline void orrery_write_list_vm_traffic_rule(orrery_writer *to, const orrery_list_vm_traffic_rule *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_traffic_rule(to, &it->items[at]);
}

/// One network interface of a machine, the primary one first.
typedef struct {
    /// EC2's id of the network interface.
    orrery_text interface_id;
    /// 0 for the primary interface.
    uint32_t device_index;
    /// `02:xx:xx:xx:xx:xx`.
    orrery_text mac;
    /// Primary private address that EC2 shows; none leaves it to the backend.
    orrery_option_text private_ip;
    /// Further private addresses, IPv4 and IPv6.
    orrery_list_text secondary_ips;
    /// Public or elastic address that EC2 shows.
    orrery_option_text public_ip;
    /// VPC of the subnet.
    orrery_text vpc_id;
    /// Subnet of the interface.
    orrery_text subnet_id;
    /// The subnet's IPv4 block.
    orrery_text subnet_cidr;
    /// Security groups of the interface.
    orrery_list_text group_ids;
    /// What may come in.
    orrery_list_vm_traffic_rule ingress;
    /// What may go out.
    orrery_list_vm_traffic_rule egress;
} orrery_vm_nic;

static inline void orrery_read_vm_nic(orrery_reader *from, orrery_vm_nic *it) {
    orrery_read_text(from, &it->interface_id);
    orrery_read_u32(from, &it->device_index);
    orrery_read_text(from, &it->mac);
    orrery_read_option_text(from, &it->private_ip);
    orrery_read_list_text(from, &it->secondary_ips);
    orrery_read_option_text(from, &it->public_ip);
    orrery_read_text(from, &it->vpc_id);
    orrery_read_text(from, &it->subnet_id);
    orrery_read_text(from, &it->subnet_cidr);
    orrery_read_list_text(from, &it->group_ids);
    orrery_read_list_vm_traffic_rule(from, &it->ingress);
    orrery_read_list_vm_traffic_rule(from, &it->egress);
}

static inline void orrery_write_vm_nic(orrery_writer *to, const orrery_vm_nic *it) {
    orrery_write_text(to, &it->interface_id);
    orrery_write_u32(to, &it->device_index);
    orrery_write_text(to, &it->mac);
    orrery_write_option_text(to, &it->private_ip);
    orrery_write_list_text(to, &it->secondary_ips);
    orrery_write_option_text(to, &it->public_ip);
    orrery_write_text(to, &it->vpc_id);
    orrery_write_text(to, &it->subnet_id);
    orrery_write_text(to, &it->subnet_cidr);
    orrery_write_list_text(to, &it->group_ids);
    orrery_write_list_vm_traffic_rule(to, &it->ingress);
    orrery_write_list_vm_traffic_rule(to, &it->egress);
}

typedef struct {
    orrery_vm_disk *items;
    size_t len;
} orrery_list_vm_disk;

static inline void orrery_read_list_vm_disk(orrery_reader *from, orrery_list_vm_disk *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_disk(from, &it->items[at]);
}

static inline void orrery_write_list_vm_disk(orrery_writer *to, const orrery_list_vm_disk *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_disk(to, &it->items[at]);
}

typedef struct {
    orrery_vm_nic *items;
    size_t len;
} orrery_list_vm_nic;

static inline void orrery_read_list_vm_nic(orrery_reader *from, orrery_list_vm_nic *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_nic(from, &it->items[at]);
}

static inline void orrery_write_list_vm_nic(orrery_writer *to, const orrery_list_vm_nic *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_nic(to, &it->items[at]);
}

/// Everything a backend needs to make one machine.
typedef struct {
    /// The machine's identity; repeats of a launch carry the same.
    orrery_text instance_id;
    /// Account of the instance: 12 digits.
    orrery_text account;
    /// Region of the instance.
    orrery_text region;
    /// Zone of the instance, for example `us-east-1a`.
    orrery_text availability_zone;
    /// For example `t3.nano`.
    orrery_text instance_type;
    /// Virtual processors of that type.
    uint32_t vcpus;
    /// Memory of that type in MiB.
    uint64_t memory_mib;
    /// EC2's name of the processor architecture.
    orrery_text architecture;
    /// What the machine boots.
    orrery_vm_image image;
    /// Decoded user data; at most 16,384 bytes.
    orrery_bytes user_data;
    /// Public keys in OpenSSH's one-line form.
    orrery_list_text authorized_keys;
    /// The root disk first.
    orrery_list_vm_disk disks;
    /// The primary interface first.
    orrery_list_vm_nic nics;
    /// Growth room.
    orrery_list_tuple_text_text attributes;
} orrery_vm_launch_spec;

static inline void orrery_read_vm_launch_spec(orrery_reader *from, orrery_vm_launch_spec *it) {
    orrery_read_text(from, &it->instance_id);
    orrery_read_text(from, &it->account);
    orrery_read_text(from, &it->region);
    orrery_read_text(from, &it->availability_zone);
    orrery_read_text(from, &it->instance_type);
    orrery_read_u32(from, &it->vcpus);
    orrery_read_u64(from, &it->memory_mib);
    orrery_read_text(from, &it->architecture);
    orrery_read_vm_image(from, &it->image);
    orrery_read_bytes(from, &it->user_data);
    orrery_read_list_text(from, &it->authorized_keys);
    orrery_read_list_vm_disk(from, &it->disks);
    orrery_read_list_vm_nic(from, &it->nics);
    orrery_read_list_tuple_text_text(from, &it->attributes);
}

static inline void orrery_write_vm_launch_spec(orrery_writer *to, const orrery_vm_launch_spec *it) {
    orrery_write_text(to, &it->instance_id);
    orrery_write_text(to, &it->account);
    orrery_write_text(to, &it->region);
    orrery_write_text(to, &it->availability_zone);
    orrery_write_text(to, &it->instance_type);
    orrery_write_u32(to, &it->vcpus);
    orrery_write_u64(to, &it->memory_mib);
    orrery_write_text(to, &it->architecture);
    orrery_write_vm_image(to, &it->image);
    orrery_write_bytes(to, &it->user_data);
    orrery_write_list_text(to, &it->authorized_keys);
    orrery_write_list_vm_disk(to, &it->disks);
    orrery_write_list_vm_nic(to, &it->nics);
    orrery_write_list_tuple_text_text(to, &it->attributes);
}

/// A machine that exists or existed.
typedef struct {
    /// Whose machine.
    orrery_text instance_id;
    /// The last handle; none where no launch has answered yet.
    orrery_option_vm_handle handle;
} orrery_vm_target;

static inline void orrery_read_vm_target(orrery_reader *from, orrery_vm_target *it) {
    orrery_read_text(from, &it->instance_id);
    orrery_read_option_vm_handle(from, &it->handle);
}

static inline void orrery_write_vm_target(orrery_writer *to, const orrery_vm_target *it) {
    orrery_write_text(to, &it->instance_id);
    orrery_write_option_vm_handle(to, &it->handle);
}

/// An address that a machine really has.
typedef struct {
    /// Network interface that has it.
    orrery_text interface_id;
    /// Address inside the VPC.
    orrery_option_text private_ip;
    /// Address outside the VPC.
    orrery_option_text public_ip;
    /// Name that resolves to it.
    orrery_option_text dns;
} orrery_vm_address;

static inline void orrery_read_vm_address(orrery_reader *from, orrery_vm_address *it) {
    orrery_read_text(from, &it->interface_id);
    orrery_read_option_text(from, &it->private_ip);
    orrery_read_option_text(from, &it->public_ip);
    orrery_read_option_text(from, &it->dns);
}

static inline void orrery_write_vm_address(orrery_writer *to, const orrery_vm_address *it) {
    orrery_write_text(to, &it->interface_id);
    orrery_write_option_text(to, &it->private_ip);
    orrery_write_option_text(to, &it->public_ip);
    orrery_write_option_text(to, &it->dns);
}

/// A port of the machine that the host offers at an address of its own.
typedef struct {
    /// `tcp` or `udp`.
    orrery_text protocol;
    /// Port inside the machine.
    uint16_t guest_port;
    /// Address on the host.
    orrery_text host_ip;
    /// Port on the host.
    uint16_t host_port;
} orrery_vm_mapping;

static inline void orrery_read_vm_mapping(orrery_reader *from, orrery_vm_mapping *it) {
    orrery_read_text(from, &it->protocol);
    orrery_read_u16(from, &it->guest_port);
    orrery_read_text(from, &it->host_ip);
    orrery_read_u16(from, &it->host_port);
}

static inline void orrery_write_vm_mapping(orrery_writer *to, const orrery_vm_mapping *it) {
    orrery_write_text(to, &it->protocol);
    orrery_write_u16(to, &it->guest_port);
    orrery_write_text(to, &it->host_ip);
    orrery_write_u16(to, &it->host_port);
}

/// A network that the host may enter, to listen there for one machine alone.
typedef struct {
    /// The file of the network namespace.
    orrery_text path;
    /// At which port of the service's addresses the host listens there. Where it is not 80, the
    /// manager itself leads port 80 there.
    uint16_t port;
} orrery_vm_metadata_namespace;

static inline void orrery_read_vm_metadata_namespace(orrery_reader *from, orrery_vm_metadata_namespace *it) {
    orrery_read_text(from, &it->path);
    orrery_read_u16(from, &it->port);
}

static inline void orrery_write_vm_metadata_namespace(orrery_writer *to, const orrery_vm_metadata_namespace *it) {
    orrery_write_text(to, &it->path);
    orrery_write_u16(to, &it->port);
}

/// An address from which the metadata requests of one machine alone arrive.
typedef struct {
    /// The machine's address, as the host sees it.
    orrery_text address;
    /// The host's own address and port where they arrive, to which the manager leads port 80 of
    /// the service's. None is 169.254.169.254:80 of the host's loopback interface, which all
    /// such machines share.
    orrery_option_text at;
} orrery_vm_metadata_source;

static inline void orrery_read_vm_metadata_source(orrery_reader *from, orrery_vm_metadata_source *it) {
    orrery_read_text(from, &it->address);
    orrery_read_option_text(from, &it->at);
}

static inline void orrery_write_vm_metadata_source(orrery_writer *to, const orrery_vm_metadata_source *it) {
    orrery_write_text(to, &it->address);
    orrery_write_option_text(to, &it->at);
}

/// How the machine's metadata requests reach the host, which answers them and
/// must know who asks.
typedef enum {
    /// The host opens its listener in this network namespace.
    ORRERY_VM_METADATA_PATH_NAMESPACE,
    /// Requests arrive from this source address.
    ORRERY_VM_METADATA_PATH_SOURCE_ADDRESS,
    /// There is no way in.
    ORRERY_VM_METADATA_PATH_UNREACHABLE,
} orrery_vm_metadata_path_case;

typedef struct {
    orrery_vm_metadata_path_case is;
    union {
        orrery_vm_metadata_namespace namespace;
        orrery_vm_metadata_source source_address;
    };
} orrery_vm_metadata_path;

static inline void orrery_read_vm_metadata_path(orrery_reader *from, orrery_vm_metadata_path *it) {
    it->is = (orrery_vm_metadata_path_case)orrery_read_case(from, 3);
    if (it->is == ORRERY_VM_METADATA_PATH_NAMESPACE) orrery_read_vm_metadata_namespace(from, &it->namespace);
    if (it->is == ORRERY_VM_METADATA_PATH_SOURCE_ADDRESS) orrery_read_vm_metadata_source(from, &it->source_address);
}

static inline void orrery_write_vm_metadata_path(orrery_writer *to, const orrery_vm_metadata_path *it) {
    orrery_write_len(to, (size_t)it->is);
    if (it->is == ORRERY_VM_METADATA_PATH_NAMESPACE) orrery_write_vm_metadata_namespace(to, &it->namespace);
    if (it->is == ORRERY_VM_METADATA_PATH_SOURCE_ADDRESS) orrery_write_vm_metadata_source(to, &it->source_address);
}

typedef struct {
    orrery_vm_address *items;
    size_t len;
} orrery_list_vm_address;

static inline void orrery_read_list_vm_address(orrery_reader *from, orrery_list_vm_address *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_address(from, &it->items[at]);
}

static inline void orrery_write_list_vm_address(orrery_writer *to, const orrery_list_vm_address *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_address(to, &it->items[at]);
}

typedef struct {
    orrery_vm_mapping *items;
    size_t len;
} orrery_list_vm_mapping;

static inline void orrery_read_list_vm_mapping(orrery_reader *from, orrery_list_vm_mapping *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_mapping(from, &it->items[at]);
}

static inline void orrery_write_list_vm_mapping(orrery_writer *to, const orrery_list_vm_mapping *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_mapping(to, &it->items[at]);
}

/// What a backend sees of one machine.
typedef struct {
    /// Whose machine it is.
    orrery_text instance_id;
    /// What it does.
    orrery_vm_power power;
    /// To be kept in place of the one before; none keeps that.
    orrery_option_vm_handle handle;
    /// Empty where the machine has the addresses it was told to have.
    orrery_list_vm_address addresses;
    /// Ports that the host offers.
    orrery_list_vm_mapping mappings;
    /// How metadata is delivered.
    orrery_vm_metadata_path metadata;
    /// Why the machine is in this power state, where that was not asked for. One of EC2's
    /// codes and a colon may stand first: `Client.InstanceInitiatedShutdown: ...` for a
    /// machine that its own system shut down, `Client.UserInitiatedShutdown: ...`,
    /// `Server.InternalError: ...`, which is also what no code means.
    orrery_option_text reason;
    /// Growth room. What is called `note:` and a subject is shown to the user, as the
    /// instance's tag `aws:orrery:` and the subject. What is called `door` is an IP address
    /// of the host's own machine at which this machine may call it, such as the gateway of
    /// its network: the host listens there at the port of its API, for the addresses of
    /// machines with that door alone. What is called `volume` is the id of a volume that goes
    /// with the machine, for a host that does not know the machine: `manager.owned` names them.
    orrery_list_tuple_text_text attributes;
} orrery_vm_observation;

static inline void orrery_read_vm_observation(orrery_reader *from, orrery_vm_observation *it) {
    orrery_read_text(from, &it->instance_id);
    orrery_read_vm_power(from, &it->power);
    orrery_read_option_vm_handle(from, &it->handle);
    orrery_read_list_vm_address(from, &it->addresses);
    orrery_read_list_vm_mapping(from, &it->mappings);
    orrery_read_vm_metadata_path(from, &it->metadata);
    orrery_read_option_text(from, &it->reason);
    orrery_read_list_tuple_text_text(from, &it->attributes);
}

static inline void orrery_write_vm_observation(orrery_writer *to, const orrery_vm_observation *it) {
    orrery_write_text(to, &it->instance_id);
    orrery_write_vm_power(to, &it->power);
    orrery_write_option_vm_handle(to, &it->handle);
    orrery_write_list_vm_address(to, &it->addresses);
    orrery_write_list_vm_mapping(to, &it->mappings);
    orrery_write_vm_metadata_path(to, &it->metadata);
    orrery_write_option_text(to, &it->reason);
    orrery_write_list_tuple_text_text(to, &it->attributes);
}

/// Work that goes on.
typedef struct {
    /// To be kept from now on.
    orrery_option_vm_handle handle;
    /// Milliseconds after which to look again.
    uint32_t poll_after_ms;
    /// What is being waited for, for the operator's log.
    orrery_text note;
} orrery_vm_wait;

static inline void orrery_read_vm_wait(orrery_reader *from, orrery_vm_wait *it) {
    orrery_read_option_vm_handle(from, &it->handle);
    orrery_read_u32(from, &it->poll_after_ms);
    orrery_read_text(from, &it->note);
}

static inline void orrery_write_vm_wait(orrery_writer *to, const orrery_vm_wait *it) {
    orrery_write_option_vm_handle(to, &it->handle);
    orrery_write_u32(to, &it->poll_after_ms);
    orrery_write_text(to, &it->note);
}

/// Answer of a verb on a machine.
typedef enum {
    /// The machine is as asked.
    ORRERY_VM_PROGRESS_DONE,
    /// It takes more than milliseconds: look again through `manager.observe`.
    ORRERY_VM_PROGRESS_PENDING,
} orrery_vm_progress_case;

typedef struct {
    orrery_vm_progress_case is;
    union {
        orrery_vm_observation done;
        orrery_vm_wait pending;
    };
} orrery_vm_progress;

static inline void orrery_read_vm_progress(orrery_reader *from, orrery_vm_progress *it) {
    it->is = (orrery_vm_progress_case)orrery_read_case(from, 2);
    if (it->is == ORRERY_VM_PROGRESS_DONE) orrery_read_vm_observation(from, &it->done);
    if (it->is == ORRERY_VM_PROGRESS_PENDING) orrery_read_vm_wait(from, &it->pending);
}

static inline void orrery_write_vm_progress(orrery_writer *to, const orrery_vm_progress *it) {
    orrery_write_len(to, (size_t)it->is);
    if (it->is == ORRERY_VM_PROGRESS_DONE) orrery_write_vm_observation(to, &it->done);
    if (it->is == ORRERY_VM_PROGRESS_PENDING) orrery_write_vm_wait(to, &it->pending);
}

/// What a backend may or may not be able to do beyond launch and terminate. What
/// has an interface of its own is not listed: exporting that says it.
typedef enum {
    /// A stopped machine keeps its disks and starts again.
    ORRERY_VM_FEATURE_STOP_START,
    /// `stop-mode.hibernate`.
    ORRERY_VM_FEATURE_HIBERNATE,
    /// `reboot`.
    ORRERY_VM_FEATURE_REBOOT,
    /// Runs user data.
    ORRERY_VM_FEATURE_USER_DATA,
    /// Lets the authorized keys in.
    ORRERY_VM_FEATURE_SSH_KEYS,
    /// Delivers metadata requests to the host.
    ORRERY_VM_FEATURE_METADATA_NETWORK,
    /// Launches images of its own alone.
    ORRERY_VM_FEATURE_OWN_IMAGES,
    /// Its machines stop when the host does, and keep their disks.
    ORRERY_VM_FEATURE_STOPS_WITH_HOST,
    /// Its machines go on when the host ends, also where that keeps no state.
    ORRERY_VM_FEATURE_OUTLIVES_HOST,
    /// Root disks are volumes as others are, made with their machines: the host says when
    /// they are deleted. It needs `volumes`.
    ORRERY_VM_FEATURE_ROOT_VOLUMES,
} orrery_vm_feature;

static inline void orrery_read_vm_feature(orrery_reader *from, orrery_vm_feature *it) {
    *it = (orrery_vm_feature)orrery_read_case(from, 10);
}

static inline void orrery_write_vm_feature(orrery_writer *to, const orrery_vm_feature *it) {
    orrery_write_len(to, (size_t)*it);
}

typedef struct {
    orrery_vm_feature *items;
    size_t len;
} orrery_list_vm_feature;

static inline void orrery_read_list_vm_feature(orrery_reader *from, orrery_list_vm_feature *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_feature(from, &it->items[at]);
}

static inline void orrery_write_list_vm_feature(orrery_writer *to, const orrery_list_vm_feature *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_feature(to, &it->items[at]);
}

/// What the host should know before the first machine.
typedef struct {
    /// Of the enum above.
    orrery_list_vm_feature features;
    /// EC2's names of the architectures that can run; empty means any.
    orrery_list_text architectures;
    /// How many machines fit; none means no limit of its own.
    orrery_option_u32 max_instances;
    /// Milliseconds between looks at a machine that nobody asks about; 0 where a
    /// machine never changes by itself.
    uint32_t suggested_observe_ms;
    /// Version of the handles that this plugin makes.
    uint32_t handle_version;
} orrery_vm_capability_set;

static inline void orrery_read_vm_capability_set(orrery_reader *from, orrery_vm_capability_set *it) {
    orrery_read_list_vm_feature(from, &it->features);
    orrery_read_list_text(from, &it->architectures);
    orrery_read_option_u32(from, &it->max_instances);
    orrery_read_u32(from, &it->suggested_observe_ms);
    orrery_read_u32(from, &it->handle_version);
}

static inline void orrery_write_vm_capability_set(orrery_writer *to, const orrery_vm_capability_set *it) {
    orrery_write_list_vm_feature(to, &it->features);
    orrery_write_list_text(to, &it->architectures);
    orrery_write_option_u32(to, &it->max_instances);
    orrery_write_u32(to, &it->suggested_observe_ms);
    orrery_write_u32(to, &it->handle_version);
}

/// How to stop.
typedef enum {
    /// Ask the guest to shut down.
    ORRERY_VM_STOP_MODE_ORDINARY,
    /// Take the power away.
    ORRERY_VM_STOP_MODE_FORCE,
    /// Keep the memory.
    ORRERY_VM_STOP_MODE_HIBERNATE,
} orrery_vm_stop_mode;

static inline void orrery_read_vm_stop_mode(orrery_reader *from, orrery_vm_stop_mode *it) {
    *it = (orrery_vm_stop_mode)orrery_read_case(from, 3);
}

static inline void orrery_write_vm_stop_mode(orrery_writer *to, const orrery_vm_stop_mode *it) {
    orrery_write_len(to, (size_t)*it);
}

typedef struct {
    orrery_vm_image *items;
    size_t len;
} orrery_list_vm_image;

static inline void orrery_read_list_vm_image(orrery_reader *from, orrery_list_vm_image *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_image(from, &it->items[at]);
}

static inline void orrery_write_list_vm_image(orrery_writer *to, const orrery_list_vm_image *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_image(to, &it->items[at]);
}

typedef struct {
    orrery_vm_target *items;
    size_t len;
} orrery_list_vm_target;

static inline void orrery_read_list_vm_target(orrery_reader *from, orrery_list_vm_target *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_target(from, &it->items[at]);
}

static inline void orrery_write_list_vm_target(orrery_writer *to, const orrery_list_vm_target *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_target(to, &it->items[at]);
}

typedef struct {
    orrery_vm_observation *items;
    size_t len;
} orrery_list_vm_observation;

static inline void orrery_read_list_vm_observation(orrery_reader *from, orrery_list_vm_observation *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_observation(from, &it->items[at]);
}

static inline void orrery_write_list_vm_observation(orrery_writer *to, const orrery_list_vm_observation *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_observation(to, &it->items[at]);
}

/// What a volume is seen to do.
typedef enum {
    /// There is no such volume.
    ORRERY_VM_VOLUME_POWER_ABSENT,
    /// Being made, or filled from its snapshot.
    ORRERY_VM_VOLUME_POWER_CREATING,
    /// There, and attached to no machine.
    ORRERY_VM_VOLUME_POWER_AVAILABLE,
    /// On its way into a machine.
    ORRERY_VM_VOLUME_POWER_ATTACHING,
    /// In a machine.
    ORRERY_VM_VOLUME_POWER_ATTACHED,
    /// On its way out of a machine.
    ORRERY_VM_VOLUME_POWER_DETACHING,
    /// Broken for good.
    ORRERY_VM_VOLUME_POWER_FAILED,
} orrery_vm_volume_power;

static inline void orrery_read_vm_volume_power(orrery_reader *from, orrery_vm_volume_power *it) {
    *it = (orrery_vm_volume_power)orrery_read_case(from, 7);
}

static inline void orrery_write_vm_volume_power(orrery_writer *to, const orrery_vm_volume_power *it) {
    orrery_write_len(to, (size_t)*it);
}

/// What a backend sees of one volume.
typedef struct {
    /// EC2's id of the volume.
    orrery_text volume_id;
    /// What it does.
    orrery_vm_volume_power power;
    /// To be kept in place of the one before; none keeps that.
    orrery_option_vm_handle handle;
    /// Its size now.
    uint64_t size_mib;
    /// Name of the device inside the machine, where it is attached and differs from
    /// what was asked for.
    orrery_option_text device;
} orrery_vm_volume_observation;

static inline void orrery_read_vm_volume_observation(orrery_reader *from, orrery_vm_volume_observation *it) {
    orrery_read_text(from, &it->volume_id);
    orrery_read_vm_volume_power(from, &it->power);
    orrery_read_option_vm_handle(from, &it->handle);
    orrery_read_u64(from, &it->size_mib);
    orrery_read_option_text(from, &it->device);
}

static inline void orrery_write_vm_volume_observation(orrery_writer *to, const orrery_vm_volume_observation *it) {
    orrery_write_text(to, &it->volume_id);
    orrery_write_vm_volume_power(to, &it->power);
    orrery_write_option_vm_handle(to, &it->handle);
    orrery_write_u64(to, &it->size_mib);
    orrery_write_option_text(to, &it->device);
}

/// Answer of a verb on a volume.
typedef enum {
    /// The volume is as asked.
    ORRERY_VM_VOLUME_PROGRESS_DONE,
    /// It takes more than milliseconds: look again through `observe`.
    ORRERY_VM_VOLUME_PROGRESS_PENDING,
} orrery_vm_volume_progress_case;

typedef struct {
    orrery_vm_volume_progress_case is;
    union {
        orrery_vm_volume_observation done;
        orrery_vm_wait pending;
    };
} orrery_vm_volume_progress;

static inline void orrery_read_vm_volume_progress(orrery_reader *from, orrery_vm_volume_progress *it) {
    it->is = (orrery_vm_volume_progress_case)orrery_read_case(from, 2);
    if (it->is == ORRERY_VM_VOLUME_PROGRESS_DONE) orrery_read_vm_volume_observation(from, &it->done);
    if (it->is == ORRERY_VM_VOLUME_PROGRESS_PENDING) orrery_read_vm_wait(from, &it->pending);
}

static inline void orrery_write_vm_volume_progress(orrery_writer *to, const orrery_vm_volume_progress *it) {
    orrery_write_len(to, (size_t)it->is);
    if (it->is == ORRERY_VM_VOLUME_PROGRESS_DONE) orrery_write_vm_volume_observation(to, &it->done);
    if (it->is == ORRERY_VM_VOLUME_PROGRESS_PENDING) orrery_write_vm_wait(to, &it->pending);
}

/// A volume that exists or existed.
typedef struct {
    /// EC2's id of the volume.
    orrery_text volume_id;
    /// The last handle; none where `create` has not answered yet.
    orrery_option_vm_handle handle;
} orrery_vm_volume_target;

static inline void orrery_read_vm_volume_target(orrery_reader *from, orrery_vm_volume_target *it) {
    orrery_read_text(from, &it->volume_id);
    orrery_read_option_vm_handle(from, &it->handle);
}

static inline void orrery_write_vm_volume_target(orrery_writer *to, const orrery_vm_volume_target *it) {
    orrery_write_text(to, &it->volume_id);
    orrery_write_option_vm_handle(to, &it->handle);
}

typedef struct {
    orrery_vm_volume_target *items;
    size_t len;
} orrery_list_vm_volume_target;

static inline void orrery_read_list_vm_volume_target(orrery_reader *from, orrery_list_vm_volume_target *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_volume_target(from, &it->items[at]);
}

static inline void orrery_write_list_vm_volume_target(orrery_writer *to, const orrery_list_vm_volume_target *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_volume_target(to, &it->items[at]);
}

typedef struct {
    orrery_vm_volume_observation *items;
    size_t len;
} orrery_list_vm_volume_observation;

static inline void orrery_read_list_vm_volume_observation(orrery_reader *from, orrery_list_vm_volume_observation *it) {
    it->len = orrery_read_len(from);
    it->items = orrery_alloc(from->arena, it->len * sizeof *it->items);
    for (size_t at = 0; at < it->len; at++) orrery_read_vm_volume_observation(from, &it->items[at]);
}

static inline void orrery_write_list_vm_volume_observation(orrery_writer *to, const orrery_list_vm_volume_observation *it) {
    orrery_write_len(to, it->len);
    for (size_t at = 0; at < it->len; at++) orrery_write_vm_volume_observation(to, &it->items[at]);
}

/// Answer about an image.
typedef enum {
    /// The image can be launched.
    ORRERY_VM_IMAGING_PROGRESS_DONE,
    /// It takes more than milliseconds: ask again through `poll`.
    ORRERY_VM_IMAGING_PROGRESS_PENDING,
} orrery_vm_imaging_progress_case;

typedef struct {
    orrery_vm_imaging_progress_case is;
    union {
        orrery_vm_image done;
        orrery_vm_wait pending;
    };
} orrery_vm_imaging_progress;

static inline void orrery_read_vm_imaging_progress(orrery_reader *from, orrery_vm_imaging_progress *it) {
    it->is = (orrery_vm_imaging_progress_case)orrery_read_case(from, 2);
    if (it->is == ORRERY_VM_IMAGING_PROGRESS_DONE) orrery_read_vm_image(from, &it->done);
    if (it->is == ORRERY_VM_IMAGING_PROGRESS_PENDING) orrery_read_vm_wait(from, &it->pending);
}

static inline void orrery_write_vm_imaging_progress(orrery_writer *to, const orrery_vm_imaging_progress *it) {
    orrery_write_len(to, (size_t)it->is);
    if (it->is == ORRERY_VM_IMAGING_PROGRESS_DONE) orrery_write_vm_image(to, &it->done);
    if (it->is == ORRERY_VM_IMAGING_PROGRESS_PENDING) orrery_write_vm_wait(to, &it->pending);
}

/// Answer about a snapshot.
typedef enum {
    /// The content is taken.
    ORRERY_VM_SNAPSHOT_PROGRESS_DONE,
    /// It takes more than milliseconds: call `snapshot` again.
    ORRERY_VM_SNAPSHOT_PROGRESS_PENDING,
} orrery_vm_snapshot_progress_case;

typedef struct {
    orrery_vm_snapshot_progress_case is;
    union {
        orrery_vm_handle done;
        orrery_vm_wait pending;
    };
} orrery_vm_snapshot_progress;

static inline void orrery_read_vm_snapshot_progress(orrery_reader *from, orrery_vm_snapshot_progress *it) {
    it->is = (orrery_vm_snapshot_progress_case)orrery_read_case(from, 2);
    if (it->is == ORRERY_VM_SNAPSHOT_PROGRESS_DONE) orrery_read_vm_handle(from, &it->done);
    if (it->is == ORRERY_VM_SNAPSHOT_PROGRESS_PENDING) orrery_read_vm_wait(from, &it->pending);
}

static inline void orrery_write_vm_snapshot_progress(orrery_writer *to, const orrery_vm_snapshot_progress *it) {
    orrery_write_len(to, (size_t)it->is);
    if (it->is == ORRERY_VM_SNAPSHOT_PROGRESS_DONE) orrery_write_vm_handle(to, &it->done);
    if (it->is == ORRERY_VM_SNAPSHOT_PROGRESS_PENDING) orrery_write_vm_wait(to, &it->pending);
}

/// One subnet.
typedef struct {
    /// EC2's id of the subnet.
    orrery_text subnet_id;
    /// EC2's id of its VPC. Subnets of one VPC reach each other.
    orrery_text vpc_id;
    /// The subnet's IPv4 block.
    orrery_text cidr;
    /// The subnet's IPv6 block, where it has one.
    orrery_option_text ipv6_cidr;
    /// Whether its machines reach the world.
    bool internet;
} orrery_vm_subnet;

static inline void orrery_read_vm_subnet(orrery_reader *from, orrery_vm_subnet *it) {
    orrery_read_text(from, &it->subnet_id);
    orrery_read_text(from, &it->vpc_id);
    orrery_read_text(from, &it->cidr);
    orrery_read_option_text(from, &it->ipv6_cidr);
    orrery_read_bool(from, &it->internet);
}

static inline void orrery_write_vm_subnet(orrery_writer *to, const orrery_vm_subnet *it) {
    orrery_write_text(to, &it->subnet_id);
    orrery_write_text(to, &it->vpc_id);
    orrery_write_text(to, &it->cidr);
    orrery_write_option_text(to, &it->ipv6_cidr);
    orrery_write_bool(to, &it->internet);
}

#endif
