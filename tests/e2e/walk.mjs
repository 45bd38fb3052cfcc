// The walk by AWS's SDK for JavaScript: node walk.mjs ENDPOINT
import {
  CreateKeyPairCommand, DescribeInstancesCommand, EC2Client, RunInstancesCommand,
  TerminateInstancesCommand, waitUntilInstanceRunning, waitUntilInstanceTerminated,
} from "@aws-sdk/client-ec2";

const client = new EC2Client({
  endpoint: process.argv[2],
  region: "eu-west-1",
  credentials: { accessKeyId: "test", secretAccessKey: "test" },
});
const waits = { client, maxWaitTime: 20, minDelay: 1 };
const key = await client.send(new CreateKeyPairCommand({ KeyName: "walk", KeyType: "ed25519" }));
const launched = await client.send(new RunInstancesCommand({
  ImageId: "ami-df5de72bdb3b", InstanceType: "t3.nano", KeyName: "walk", MinCount: 1, MaxCount: 1,
}));
const ids = { InstanceIds: launched.Instances.map((instance) => instance.InstanceId) };
await waitUntilInstanceRunning(waits, ids);
const shown = await client.send(new DescribeInstancesCommand(ids));
const [instance] = shown.Reservations[0].Instances;
await client.send(new TerminateInstancesCommand(ids));
await waitUntilInstanceTerminated(waits, ids);
let refusal;
try {
  await client.send(new DescribeInstancesCommand({ InstanceIds: ["i-00000000000000000"] }));
} catch (error) {
  refusal = [error.name, error.$metadata.httpStatusCode];
}
console.log(JSON.stringify({
  key: key.KeyMaterial.split("\n")[0],
  state: instance.State,
  launched: instance.LaunchTime instanceof Date,
  zone: instance.Placement.AvailabilityZone.slice(0, -1),
  refusal,
}));
