/* A metadata category: `meta-data/{{id}}/owner` is the instance's tag `Owner`. */
#include "orrery.h"

#define MOUNT "meta-data/{{id}}/"

static bool mounts(orrery_context *call, orrery_list_metadata_mount *answer, orrery_types_error *error) {
    (void)error;
    answer->len = 1;
    answer->items = orrery_alloc(&call->arena, sizeof *answer->items);
    answer->items[0].path = orrery_literal(MOUNT);
    answer->items[0].mode = ORRERY_METADATA_MODE_ADD;
    return true;
}

static bool get(orrery_context *call, const orrery_types_caller *by, orrery_text mount, orrery_text path,
                const orrery_metadata_viewer *who, orrery_metadata_node *answer, orrery_types_error *error) {
    (void)by, (void)error;
    const orrery_text *owner = NULL;
    for (size_t at = 0; at < who->tags.len; at++)
        if (orrery_equals(who->tags.items[at].part0, "Owner")) owner = &who->tags.items[at].part1;
    answer->is = ORRERY_METADATA_NODE_MISSING;
    if (!orrery_equals(mount, MOUNT)) return true;
    if (path.len == 0) {
        answer->is = ORRERY_METADATA_NODE_DIRECTORY;
        answer->directory.len = owner ? 1 : 0;
        answer->directory.items = orrery_alloc(&call->arena, sizeof *answer->directory.items);
        answer->directory.items[0] = orrery_literal("owner");
    } else if (owner && orrery_equals(path, "owner")) {
        answer->is = ORRERY_METADATA_NODE_LEAF;
        answer->leaf.body = orrery_bytes_of(*owner);
        answer->leaf.content_type = orrery_literal("text/plain");
    }
    return true;
}

static const orrery_metadata_category CATEGORY = {.mounts = mounts, .get = get};

ORRERY_PLUGIN({.metadata_category = &CATEGORY})
