"""Requests made from the service model: what they name is learned from earlier answers."""

import datetime
import re

import botocore.exceptions

TIME = datetime.datetime(2031, 1, 1, tzinfo=datetime.timezone.utc)

# What requests leave out: it steers the call, or names what cannot be there.
LEFT_OUT = {"DryRun", "NextToken", "MaxResults", "Filters", "Filter", "TagSpecifications", "PoolTagSpecifications", "Cascade", "PreviewNextCidr", "ClientToken"}

# Members of answers that are not the record's: the time of the call, the token of the next page.
OF_THE_CALL = {"ResponseMetadata", "NextToken", "SampleTime", "LastEvaluatedTime", "LastAttemptedDiscoveryTime", "LastSuccessfulDiscoveryTime"}


class Outcome:
    def __init__(self):
        self.answered = {}
        self.refused = {}


class Requests:
    """Calls by name; `told` are members that the model cannot tell, by operation."""

    def __init__(self, client, known, told):
        self.client = client
        self.told = told
        self.known = {name: [value] for name, value in known.items()}
        self.model = client.meta.service_model

    def call(self, name, members):
        method = next(method for method, api in self.client.meta.method_to_api_mapping.items() if api == name)
        try:
            answer = getattr(self.client, method)(**members)
        except botocore.exceptions.ClientError as error:
            status = error.response["ResponseMetadata"]["HTTPStatusCode"]
            code = error.response["Error"]["Code"]
            assert 400 <= status < 500 and code != "NotImplemented", (name, members, error)
            return None, code
        answer.pop("ResponseMetadata")
        return answer, None

    def make(self, names):
        """Calls each until it is answered, as long as a round brings anything new."""
        outcome = Outcome()
        left = list(names)
        while left:
            still = []
            for name in left:
                answer, code = self.call(name, self.members(name, required=True))
                if answer is None:
                    answer, code = self.call(name, self.members(name, required=False))
                if answer is None:
                    outcome.refused[name] = code
                    still.append(name)
                else:
                    outcome.refused.pop(name, None)
                    outcome.answered[name] = answer
                    self.learn(answer)
            if len(still) == len(left):
                return outcome
            left = still
        return outcome

    def read(self, names):
        """What each answers, without what belongs to the call; refusals are left out."""
        answers = {}
        for name in names:
            answer, _ = self.call(name, self.members(name, required=True))
            if answer is not None:
                answers[name] = without_call(answer)
        return answers

    def unmake(self, names):
        """Calls each with every id that is known until nothing more goes."""
        while True:
            gone = 0
            for name in names:
                shape = self.model.operation_model(name).input_shape
                required = list(shape.required_members) if shape else []
                key = next((member for member in reversed(required) if member.endswith(("Id", "Ids"))), None)
                values = list(self.known.get(single(key), [])) if key else [None]
                for value in values:
                    members = self.members(name, required=True)
                    if key:
                        members[key] = [value] if key.endswith("Ids") else value
                    if "Cascade" in shape.members:
                        members["Cascade"] = True
                    answer, _ = self.call(name, members)
                    if answer is not None and key and re.match(f"Delete{single(key).removesuffix('Id')}s?$", name):
                        self.known[single(key)].remove(value)
                        gone += 1
            if not gone:
                return

    def learn(self, answer):
        if isinstance(answer, dict):
            for name, value in answer.items():
                if isinstance(value, str) and name.endswith(("Id", "Arn")):
                    values = self.known.setdefault(name, [])
                    if value not in values:
                        values.append(value)
                self.learn(value)
        elif isinstance(answer, list):
            for one in answer:
                self.learn(one)

    def needs(self, name, absent):
        """Whether an operation names what this emulator does not have."""
        shape = self.model.operation_model(name).input_shape
        members = list(shape.required_members) if shape else []
        return any(single(member).endswith(name) for member in members for name in absent)

    def members(self, name, required):
        shape = self.model.operation_model(name).input_shape
        return {**self.structure(shape, required), **self.told.get(name, {})} if shape else {}

    def structure(self, shape, required):
        wanted = [name for name in shape.members if name in shape.required_members or not required and name not in LEFT_OUT]
        wanted = [name for name in wanted if name in shape.required_members or not re.match("Remove|Clear|Reset", name) and not self.is_unknown(name)]
        return {name: self.value(shape.members[name], name) for name in wanted}

    def is_unknown(self, name):
        """Whether a member names what no answer has told of."""
        return name.endswith(("Id", "Ids")) and not self.id(single(name))

    def value(self, shape, name):
        kind = shape.type_name
        if kind == "structure":
            return self.structure(shape, required=True) or self.structure(shape, required=False)
        if kind == "list":
            return [self.value(shape.member, "GroupId" if name in ("SecurityGroupIds", "Groups") else single(name))]
        if kind in ("integer", "long"):
            return max(shape.metadata.get("min", 0), min(24, shape.metadata.get("max", 24)))
        return {"boolean": True, "timestamp": TIME, "blob": b"x", "double": 1.5, "float": 1.5}.get(kind) or self.text(shape, name)

    def text(self, shape, name):
        if shape.enum:
            return shape.enum[0]
        known = self.id(name)
        if known:
            return known
        if "Cidr" in name:
            return "10.0.0.0/16"
        if name.endswith(("Address", "Ip")):
            return "10.0.0.10"
        if "Region" in name:
            return "us-east-1"
        if name == "AvailabilityZone":
            return "us-east-1a"
        text = name.ljust(shape.metadata.get("min", 0), "x")
        return text[: shape.metadata.get("max", 255)]

    def id(self, name):
        """The last id that was learned for a member of this name, or for what it ends with."""
        name = {"Instance": "InstanceId", "PeeringAttachmentId": "TransitGatewayAttachmentId"}.get(name, name)
        ends = [known for known in self.known if name == known] or [known for known in self.known if known.endswith("Id") and name.endswith(known)]
        return self.known[max(ends, key=len)][-1] if ends and self.known[max(ends, key=len)] else None


def single(name):
    """The name of one item of a list with this name."""
    return re.sub("(Set|s)$", "", name)


def without_call(answer):
    if isinstance(answer, dict):
        return {name: without_call(value) for name, value in answer.items() if name not in OF_THE_CALL}
    if isinstance(answer, list):
        return [without_call(one) for one in answer]
    return answer
