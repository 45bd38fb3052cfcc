// An override in JavaScript that asks a webhook whether a call may be made.
//
// The webhook gets the call as JSON at `http://policy/`, where `policy` is the endpoint that
// the operator names. With a status of success the call goes on; every other one refuses it,
// in the webhook's words.

import { get as config } from 'orrery:host/config@0.1.0';
import { call as next } from 'orrery:operation/next@0.1.0';

const refusal = (message) => ({ kind: 'denied', code: 'UnauthorizedOperation', message });

// What is thrown becomes the error of the call.
function parameters(request) {
  try {
    return JSON.parse(request.paramsJson);
  } catch (error) {
    throw { kind: 'invalid', message: error.message };
  }
}

export const handler = {
  // The operator says which operations: `actions = ["Run*", "TerminateInstances"]`.
  overrides() {
    const { actions = [] } = JSON.parse(config());
    return actions.map((action) => ({ action, priority: 0 }));
  },

  async handle(by, request) {
    const question = {
      action: request.action,
      principal: request.principal,
      account: by.account,
      region: by.region,
      time: new Date().toISOString(),
      parameters: parameters(request),
    };
    const answer = await fetch('http://policy/', { method: 'POST', body: JSON.stringify(question) });
    const words = await answer.text();
    console.log(`the webhook answered ${answer.status} to ${request.action}`);
    if (!answer.ok) throw refusal(words || 'You are not authorized to perform this operation.');
    return next(request);
  },
};
