// What the SDK for JavaScript finds at the metadata service, as JSON.
import { fromInstanceMetadata } from "@aws-sdk/credential-providers";

const { accessKeyId, expiration } = await fromInstanceMetadata({ maxRetries: 0 })();
console.log(JSON.stringify({ key: accessKeyId, lasts: expiration > new Date() }));
