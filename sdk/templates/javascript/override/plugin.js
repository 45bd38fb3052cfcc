// An override: RunInstances of more than ten instances is refused, and every other call goes
// on to whatever is behind.

import { call as next } from 'orrery:operation/next@0.1.0';

const most = 10;

// What is thrown becomes the error of the call.
const failure = (kind, message, code) => ({ kind, message, code });

function parameters(request) {
  try {
    return JSON.parse(request.paramsJson) ?? {};
  } catch (error) {
    throw failure('invalid', error.message);
  }
}

export const handler = {
  overrides: () => [{ action: 'RunInstances', priority: 0 }],

  handle(by, request) {
    if (parameters(request).MaxCount > most) {
      const message = `You have requested more instances than your limit of ${most}`;
      throw failure('limit', message, 'InstanceLimitExceeded');
    }
    return next(request);
  },
};
