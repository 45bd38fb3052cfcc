// A VM manager in JavaScript whose machines are entries in the plugin's own store.
//
// A machine is a key, `<emulator>/<instance>`, and its power is the value. The store is the
// host's: it outlives this plugin's instances, and the program where that keeps its state.

import * as kv from 'orrery:host/kv@0.1.0';
import { log } from 'orrery:host/log@0.1.0';

const handle = { version: 1, data: new TextEncoder().encode('notebook') };
const page = 1000;

// What is thrown becomes the error of the call.
const failure = (kind, message) => ({ kind, message });

const key = (by, instanceId) => `${by.emulatorId}/${instanceId}`;

const seen = (instanceId, power) => ({
  instanceId,
  power,
  handle: power === 'absent' ? undefined : handle,
  addresses: [],
  mappings: [],
  metadata: { tag: 'unreachable' },
  attributes: [],
});

const done = (instanceId, power) => ({ tag: 'done', val: seen(instanceId, power) });

// The machine's power, and the revision of its entry.
function look(by, instanceId) {
  const entry = kv.get(key(by, instanceId));
  if (entry === undefined) return { power: 'absent' };
  return { power: new TextDecoder().decode(entry.value), revision: entry.revision };
}

function existing(by, instanceId) {
  const found = look(by, instanceId);
  if (found.power === 'absent') throw failure('not-found', `there is no machine of ${instanceId}`);
  return found;
}

function turn(by, instanceId, power, revision) {
  kv.put(key(by, instanceId), new TextEncoder().encode(power), revision);
  log('info', 'machine turned', [['instance', instanceId], ['power', power]]);
  return done(instanceId, power);
}

const isOurs = ({ version, data }) =>
  version === handle.version && data.length === handle.data.length
  && data.every((byte, at) => byte === handle.data[at]);

export const manager = {
  capabilities: () => ({
    features: ['stop-start', 'reboot'],
    architectures: [],
    suggestedObserveMs: 0,
    handleVersion: handle.version,
  }),

  images: () => [],

  launch(by, { instanceId }) {
    const { power } = look(by, instanceId);
    return power === 'absent' ? turn(by, instanceId, 'running') : done(instanceId, power);
  },

  start(by, { instanceId }, given) {
    if (!isOurs(given)) throw failure('invalid', "the handle is none of the notebook's");
    return turn(by, instanceId, 'running', existing(by, instanceId).revision);
  },

  stop(by, { instanceId }) {
    return turn(by, instanceId, 'stopped', existing(by, instanceId).revision);
  },

  reboot(by, { instanceId }) {
    const { power } = existing(by, instanceId);
    if (power !== 'running') throw failure('invalid', 'only a running machine can reboot');
    return done(instanceId, power);
  },

  terminate(by, { instanceId }) {
    kv['delete'](key(by, instanceId), undefined);
    return done(instanceId, 'absent');
  },

  observe: (by, targets) =>
    targets.map(({ instanceId }) => seen(instanceId, look(by, instanceId).power)),

  owned(by) {
    const prefix = key(by, '');
    const found = [];
    for (let keys; (keys = kv.keys(prefix, found.at(-1), page)).length > 0;) found.push(...keys);
    const ids = found.map((name) => name.slice(prefix.length));
    return ids.map((instanceId) => seen(instanceId, look(by, instanceId).power));
  },
};
