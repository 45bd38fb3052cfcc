/* An override: RunInstances of more than ten instances is refused, and every other call goes
 * on to whatever is behind. */
#include "orrery.h"

#define MOST 10

static bool overrides(orrery_context *call, orrery_list_operation_rule *answer, orrery_types_error *error) {
    (void)error;
    answer->len = 1;
    answer->items = orrery_alloc(&call->arena, sizeof *answer->items);
    answer->items[0].action = orrery_literal("RunInstances");
    return true;
}

/* The number behind that name in a JSON object; 0 where there is none. The host writes JSON
 * without spaces. A plugin that looks deeper brings a JSON library. */
static unsigned long number(orrery_context *call, orrery_text json, const char *name) {
    const char *text = orrery_format(call, "%.*s", ORRERY_TEXT(json)).data;
    const char *key = orrery_format(call, "\"%s\":", name).data;
    const char *found = strstr(text, key);
    return found ? strtoul(found + strlen(key), NULL, 10) : 0;
}

static bool handle(orrery_context *call, const orrery_types_caller *by, const orrery_operation_request *request,
                   orrery_text *answer, orrery_types_error *error) {
    (void)by;
    if (number(call, request->params_json, "MaxCount") > MOST) {
        orrery_fail(error, ORRERY_TYPES_KIND_LIMIT, "You have requested more instances than your limit of 10");
        error->code = (orrery_option_text){true, orrery_literal("InstanceLimitExceeded")};
        return false;
    }
    return orrery_next_call(call, request, answer, error);
}

static const orrery_operation_handler HANDLER = {.overrides = overrides, .handle = handle};

ORRERY_PLUGIN({.operation_handler = &HANDLER})
