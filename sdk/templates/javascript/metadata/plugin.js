// A metadata category: `meta-data/{{id}}/owner` is the instance's tag `Owner`.

const mine = 'meta-data/{{id}}/';

export const category = {
  mounts: () => [{ path: mine, mode: 'add', cacheMs: 0 }],

  get(by, mount, path, { tags }) {
    const owner = new Map(tags).get('Owner');
    if (mount === mine && path === '') {
      return { tag: 'directory', val: owner === undefined ? [] : ['owner'] };
    }
    if (mount === mine && path === 'owner' && owner !== undefined) {
      const body = new TextEncoder().encode(owner);
      return { tag: 'leaf', val: { body, contentType: 'text/plain' } };
    }
    return { tag: 'missing' };
  },
};
