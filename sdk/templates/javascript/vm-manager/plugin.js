// A VM manager whose machines are entries in the plugin's own store, which the host keeps.
// Put your hypervisor where the store is; `orrery plugin test` says what it must promise.

import * as kv from 'orrery:host/kv@0.1.0';

const page = 1000;

const bytes = (text) => new TextEncoder().encode(text);
const text = (bytes) => new TextDecoder().decode(bytes);

// What is thrown becomes the error of the call.
const failure = (kind, message) => ({ kind, message });

const key = (by, instanceId) => `${by.emulatorId}/${instanceId}`;

function see(by, instanceId) {
  const entry = kv.get(key(by, instanceId));
  return {
    instanceId,
    power: entry === undefined ? 'absent' : text(entry.value),
    // Whatever finds the machine again: the host keeps it for you.
    handle: { version: 1, data: bytes(instanceId) },
    addresses: [],
    mappings: [],
    metadata: { tag: 'unreachable' },
    attributes: [],
  };
}

const done = (by, instanceId) => ({ tag: 'done', val: see(by, instanceId) });

function turn(by, instanceId, power) {
  const entry = kv.get(key(by, instanceId));
  if (entry === undefined) throw failure('not-found', 'There is no machine');
  kv.put(key(by, instanceId), bytes(power), entry.revision);
  return done(by, instanceId);
}

export const manager = {
  capabilities: () => ({
    features: ['stop-start'],
    architectures: [],
    suggestedObserveMs: 0,
    handleVersion: 1,
  }),

  images: () => [],

  // May be asked again at any time, like every verb: what is there is answered.
  launch(by, { instanceId }) {
    if (see(by, instanceId).power === 'absent') kv.put(key(by, instanceId), bytes('running'));
    return done(by, instanceId);
  },

  start(by, { instanceId }, handle) {
    if (handle.version !== 1 || text(handle.data) !== instanceId) {
      throw failure('invalid', "The handle is not one of this plugin's");
    }
    return turn(by, instanceId, 'running');
  },

  stop: (by, { instanceId }) => turn(by, instanceId, 'stopped'),

  reboot() {
    throw failure('unsupported', 'Machines of the rack do not reboot');
  },

  terminate(by, { instanceId }) {
    kv['delete'](key(by, instanceId));
    return done(by, instanceId);
  },

  observe: (by, targets) => targets.map(({ instanceId }) => see(by, instanceId)),

  // Every machine of this emulator, also those that the host forgot.
  owned(by) {
    const prefix = key(by, '');
    const found = [];
    for (let keys; (keys = kv.keys(prefix, found.at(-1), page)).length > 0;) found.push(...keys);
    return found.map((name) => see(by, name.slice(prefix.length)));
  },
};
