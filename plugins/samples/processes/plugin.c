/* A VM manager whose machines are processes. A machine exists where the plugin's store has
 * an entry for it, and runs where a process has its mark in its environment: nothing is kept
 * that could be wrong after a crash. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "orrery.h"

#define MARK "ORRERY_MACHINE="
#define STOP_MS 2000
#define STEP_MS 10

/* What the entry of a machine holds that is between two lives. */
#define REBOOT "reboot"
#define LOCKS 64

/* A call that the host gave up goes on here, and its repeat waits for its end. */
static pthread_mutex_t locks[LOCKS];

__attribute__((constructor)) static void begin(void) {
    /* Nobody waits for the processes: they are the machine's, and not the plugin's. */
    signal(SIGCHLD, SIG_IGN);
    for (int at = 0; at < LOCKS; at++) pthread_mutex_init(&locks[at], NULL);
}

static pthread_mutex_t *lock(orrery_text machine) {
    size_t hash = 0;
    for (size_t at = 0; at < machine.len; at++) hash = hash * 31 + (unsigned char)machine.data[at];
    pthread_mutex_lock(&locks[hash % LOCKS]);
    return &locks[hash % LOCKS];
}

static void unlock(pthread_mutex_t **it) { pthread_mutex_unlock(*it); }

/* Up to the end of the block, for this machine alone. */
#define ALONE(machine) __attribute__((cleanup(unlock), unused)) pthread_mutex_t *alone = lock(machine)

static orrery_text key(orrery_context *call, const orrery_types_caller *by, orrery_text id) {
    return orrery_format(call, "%.*s/%.*s", ORRERY_TEXT(by->emulator_id), ORRERY_TEXT(id));
}

/* Sends the signal to every process of the machine, 0 for none; how many there are. */
static int processes(orrery_context *call, orrery_text machine, int number) {
    orrery_text mark = orrery_format(call, MARK "%.*s", ORRERY_TEXT(machine));
    int count = 0;
    DIR *all = opendir("/proc");
    if (!all) return 0;
    for (struct dirent *entry; (entry = readdir(all));) {
        long pid = strtol(entry->d_name, NULL, 10);
        if (pid <= 0) continue;
        char path[64], variable[4096];
        snprintf(path, sizeof path, "/proc/%ld/environ", pid);
        FILE *environment = fopen(path, "re");
        if (!environment) continue;
        size_t len = fread(variable, 1, sizeof variable, environment);
        fclose(environment);
        const char *found = memmem(variable, len, mark.data, mark.len + 1);
        if (!found || (found != variable && found[-1] != 0)) continue;
        count++;
        if (number) kill((pid_t)pid, number);
    }
    closedir(all);
    return count;
}

static void pause_for_a_step(void) {
    const struct timespec step = {.tv_nsec = STEP_MS * 1000000L};
    nanosleep(&step, NULL);
}

/* Whether the machine's last process is gone within so many milliseconds. */
static bool gone(orrery_context *call, orrery_text machine, int number, int milliseconds) {
    for (int waited = 0;; waited += STEP_MS) {
        /* Again each time, for there may be new ones. */
        if (processes(call, machine, number) == 0) return true;
        if (waited >= milliseconds) return false;
        pause_for_a_step();
    }
}

/* The machine's log, in a folder of this user alone. */
static const char *log_path(orrery_context *call, orrery_text machine) {
    const char *folder = orrery_format(call, "/tmp/orrery-processes-%ld", (long)getuid()).data;
    struct stat found;
    mkdir(folder, 0700);
    if (lstat(folder, &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != getuid() ||
        (found.st_mode & 077) != 0)
        return NULL;
    char *name = (char *)orrery_format(call, "%.*s", ORRERY_TEXT(machine)).data;
    for (char *at = name; *at; at++)
        if (*at == '/') *at = '-';
    return orrery_format(call, "%s/%s.log", folder, name).data;
}

static bool run(orrery_context *call, orrery_text machine, orrery_bytes user_data, orrery_types_error *error) {
    bool script = user_data.len > 2 && memcmp(user_data.data, "#!", 2) == 0 &&
                  !memchr(user_data.data, 0, user_data.len);
    const char *text = script ? orrery_format(call, "%.*s", ORRERY_TEXT(orrery_text_of(user_data))).data : "";
    const char *body = "[ -z \"$1\" ] || /bin/sh -c \"$1\"; while :; do sleep 86400; done";
    char *arguments[] = {"/bin/sh", "-c", (char *)body, "instance", (char *)text, NULL};
    char *environment[] = {(char *)orrery_format(call, MARK "%.*s", ORRERY_TEXT(machine)).data,
                           "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", NULL};
    const char *path = log_path(call, machine);
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t plain;
    pid_t pid;
    sigfillset(&plain);
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, path ? path : "/dev/null",
                                     O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0600);
    posix_spawn_file_actions_adddup2(&files, 1, 2);
    posix_spawn_file_actions_addclosefrom_np(&files, 3);
    posix_spawnattr_setsigdefault(&attributes, &plain);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF);
    int failed = posix_spawn(&pid, arguments[0], &files, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    /* What is being executed has no environment for a moment. */
    for (int waited = 0; !failed && waited < STOP_MS; waited += STEP_MS) {
        if (processes(call, machine, 0) > 0) return true;
        pause_for_a_step();
    }
    orrery_fail(error, ORRERY_TYPES_KIND_CAPACITY, "The process cannot be started");
    error->detail = (orrery_option_text){true, orrery_literal(failed ? strerror(failed) : "it ended at once")};
    return false;
}

static bool see(orrery_context *call, const orrery_types_caller *by, orrery_text id,
                orrery_vm_observation *seen, orrery_types_error *error) {
    orrery_option_host_entry entry = {0};
    orrery_text machine = key(call, by, id);
    if (!orrery_kv_get(call, machine, &entry, error)) return false;
    seen->instance_id = id;
    seen->power = !entry.some                            ? ORRERY_VM_POWER_ABSENT
                  : processes(call, machine, 0) > 0      ? ORRERY_VM_POWER_RUNNING
                  : orrery_is(entry.value.value, REBOOT) ? ORRERY_VM_POWER_STARTING
                                                         : ORRERY_VM_POWER_STOPPED;
    seen->metadata.is = ORRERY_VM_METADATA_PATH_UNREACHABLE;
    seen->handle = (orrery_option_vm_handle){true, {1, orrery_bytes_of(id)}};
    return true;
}

static bool done(orrery_context *call, const orrery_types_caller *by, orrery_text id,
                 orrery_vm_progress *answer, orrery_types_error *error) {
    answer->is = ORRERY_VM_PROGRESS_DONE;
    return see(call, by, id, &answer->done, error);
}

/* As `done`, where a machine must be there. */
static bool existing(orrery_context *call, const orrery_types_caller *by, orrery_text id,
                     orrery_vm_progress *answer, orrery_types_error *error) {
    if (!done(call, by, id, answer, error)) return false;
    if (answer->done.power != ORRERY_VM_POWER_ABSENT) return true;
    return orrery_fail(error, ORRERY_TYPES_KIND_NOT_FOUND, "There is no such process");
}

/* The machine's entry holds this from now on. */
static bool note(orrery_context *call, orrery_text machine, const char *text, orrery_types_error *error) {
    orrery_option_host_entry entry = {0};
    uint64_t written;
    if (!orrery_kv_get(call, machine, &entry, error)) return false;
    orrery_option_u64 revision = {entry.some, entry.value.revision};
    return orrery_kv_put(call, machine, orrery_bytes_of(orrery_literal(text)), &revision, &written, error);
}

static bool capabilities(orrery_context *call, const orrery_types_caller *by,
                         orrery_vm_capability_set *answer, orrery_types_error *error) {
    static orrery_vm_feature features[] = {ORRERY_VM_FEATURE_STOP_START, ORRERY_VM_FEATURE_REBOOT,
                                           ORRERY_VM_FEATURE_USER_DATA};
    (void)call, (void)by, (void)error;
    answer->handle_version = 1;
    /* A process may end by itself. */
    answer->suggested_observe_ms = 1000;
    answer->features.items = features;
    answer->features.len = sizeof features / sizeof *features;
    return true;
}

static bool images(orrery_context *call, const orrery_types_caller *by, orrery_list_vm_image *answer,
                   orrery_types_error *error) {
    (void)call, (void)by, (void)answer, (void)error;
    return true;
}

static bool launch(orrery_context *call, const orrery_types_caller *by, const orrery_vm_launch_spec *spec,
                   orrery_vm_progress *answer, orrery_types_error *error) {
    orrery_text machine = key(call, by, spec->instance_id);
    orrery_option_host_entry entry = {0};
    ALONE(machine);
    if (!orrery_kv_get(call, machine, &entry, error)) return false;
    if (!entry.some) {
        if (processes(call, machine, 0) == 0 && !run(call, machine, spec->user_data, error)) return false;
        if (!note(call, machine, "", error)) {
            gone(call, machine, SIGKILL, STOP_MS);
            return false;
        }
    }
    return done(call, by, spec->instance_id, answer, error);
}

static bool start(orrery_context *call, const orrery_types_caller *by, const orrery_vm_launch_spec *spec,
                  const orrery_vm_handle *handle, orrery_vm_progress *answer, orrery_types_error *error) {
    orrery_text id = spec->instance_id;
    if (handle->version != 1 || !orrery_same(orrery_text_of(handle->data), id))
        return orrery_fail(error, ORRERY_TYPES_KIND_INVALID, "The handle is not one of this plugin's");
    orrery_text machine = key(call, by, id);
    ALONE(machine);
    if (!existing(call, by, id, answer, error)) return false;
    if (answer->done.power == ORRERY_VM_POWER_RUNNING) return true;
    return run(call, machine, (orrery_bytes){0}, error) && done(call, by, id, answer, error);
}

static void halt(orrery_context *call, orrery_text machine, orrery_vm_stop_mode mode) {
    if (mode == ORRERY_VM_STOP_MODE_FORCE || !gone(call, machine, SIGTERM, STOP_MS))
        gone(call, machine, SIGKILL, STOP_MS);
}

static bool stop(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *target,
                 orrery_vm_stop_mode mode, orrery_vm_progress *answer, orrery_types_error *error) {
    orrery_text machine = key(call, by, target->instance_id);
    ALONE(machine);
    if (!existing(call, by, target->instance_id, answer, error)) return false;
    halt(call, machine, mode);
    if (!note(call, machine, "", error)) return false;
    return done(call, by, target->instance_id, answer, error);
}

static bool reboot(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *target,
                   orrery_vm_progress *answer, orrery_types_error *error) {
    orrery_text machine = key(call, by, target->instance_id);
    ALONE(machine);
    if (!existing(call, by, target->instance_id, answer, error)) return false;
    if (answer->done.power == ORRERY_VM_POWER_STOPPED)
        return orrery_fail(error, ORRERY_TYPES_KIND_INVALID, "Only a running process can be started again");
    if (!note(call, machine, REBOOT, error)) return false;
    halt(call, machine, ORRERY_VM_STOP_MODE_ORDINARY);
    return run(call, machine, (orrery_bytes){0}, error) && note(call, machine, "", error) &&
           done(call, by, target->instance_id, answer, error);
}

static bool terminate(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *target,
                      orrery_vm_progress *answer, orrery_types_error *error) {
    orrery_text machine = key(call, by, target->instance_id);
    orrery_option_u64 any = {0};
    ALONE(machine);
    if (!gone(call, machine, SIGKILL, STOP_MS))
        return orrery_fail(error, ORRERY_TYPES_KIND_TIMEOUT, "The process does not end");
    const char *path = log_path(call, machine);
    if (path) unlink(path);
    return orrery_kv_delete(call, machine, &any, error) && done(call, by, target->instance_id, answer, error);
}

static bool observe(orrery_context *call, const orrery_types_caller *by,
                    const orrery_list_vm_target *targets, orrery_list_vm_observation *answer,
                    orrery_types_error *error) {
    answer->len = targets->len;
    answer->items = orrery_alloc(&call->arena, targets->len * sizeof *answer->items);
    for (size_t at = 0; at < targets->len; at++) {
        ALONE(key(call, by, targets->items[at].instance_id));
        if (!see(call, by, targets->items[at].instance_id, &answer->items[at], error)) return false;
    }
    return true;
}

static bool owned(orrery_context *call, const orrery_types_caller *by, orrery_list_vm_observation *answer,
                  orrery_types_error *error) {
    orrery_text prefix = key(call, by, orrery_literal(""));
    orrery_list_text keys = {0};
    if (!orrery_kv_every_key(call, prefix, &keys, error)) return false;
    answer->len = keys.len;
    answer->items = orrery_alloc(&call->arena, keys.len * sizeof *answer->items);
    for (size_t at = 0; at < keys.len; at++) {
        orrery_text id = {keys.items[at].data + prefix.len, keys.items[at].len - prefix.len};
        ALONE(keys.items[at]);
        if (!see(call, by, id, &answer->items[at], error)) return false;
    }
    return true;
}

/* The end of the log. */
static bool output(orrery_context *call, const orrery_types_caller *by, const orrery_vm_target *machine,
                   uint32_t max_bytes, orrery_bytes *answer, orrery_types_error *error) {
    orrery_vm_progress there = {0};
    if (!existing(call, by, machine->instance_id, &there, error)) return false;
    const char *path = log_path(call, key(call, by, machine->instance_id));
    FILE *log = path ? fopen(path, "re") : NULL;
    if (!log) return true;
    fseek(log, 0, SEEK_END);
    long size = ftell(log);
    long len = size < 0 ? 0 : size < (long)max_bytes ? size : (long)max_bytes;
    uint8_t *data = orrery_alloc(&call->arena, (size_t)len);
    fseek(log, size - len, SEEK_SET);
    answer->data = data;
    answer->len = fread(data, 1, (size_t)len, log);
    fclose(log);
    return true;
}

static const orrery_vm_manager MANAGER = {
    .capabilities = capabilities,
    .images = images,
    .launch = launch,
    .start = start,
    .stop = stop,
    .reboot = reboot,
    .terminate = terminate,
    .observe = observe,
    .owned = owned,
};
static const orrery_vm_console CONSOLE = {.output = output};

ORRERY_PLUGIN({.vm_manager = &MANAGER, .vm_console = &CONSOLE})
