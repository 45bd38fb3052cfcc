"""Temporary credentials: their key id names the account, their token the role and the end."""

import pytest
from botocore.exceptions import ClientError

from emulator import forward
from test_iam_ssm import TRUST

ACCOUNT = "444455556666"



@pytest.fixture
def assumed(client_of):
    """Makes clients that act in a role of another account."""

    def assumed(emulator, role="web", **more):
        arn = f"arn:aws:iam::{ACCOUNT}:role/{role}"
        made = client_of(emulator, "sts").assume_role(RoleArn=arn, RoleSessionName="me", **more)
        given = made["Credentials"]

        def client(service, **settings):
            return client_of(emulator, service, account=given["AccessKeyId"], token=given["SessionToken"], **settings)

        return made, client

    return assumed


def refusal(call, **parameters):
    with pytest.raises(ClientError) as error:
        call(**parameters)
    told, status = error.value.response["Error"], error.value.response["ResponseMetadata"]["HTTPStatusCode"]
    return told["Code"], status, told["Message"]


def test_who_acts_in_a_role_is_known_by_every_service(orrery, client_of, assumed):
    role = client_of(orrery, "iam", account=ACCOUNT).create_role(RoleName="web", AssumeRolePolicyDocument=TRUST)["Role"]
    made, client = assumed(orrery)
    given = made["Credentials"]
    assert given["AccessKeyId"].startswith("ASIA") and len(given["AccessKeyId"]) == 20
    assert len(given["SecretAccessKey"]) == 40
    who = client("sts").get_caller_identity()
    assert (who["Account"], who["UserId"]) == (ACCOUNT, f"{role['RoleId']}:me")
    assert who["Arn"] == made["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/web/me"
    assert client("iam").get_role(RoleName="web")["Role"]["Arn"] == role["Arn"]
    vpc = client("ec2").create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]
    assert vpc["OwnerId"] == ACCOUNT
    assert client_of(orrery, account=ACCOUNT).describe_vpcs(VpcIds=[vpc["VpcId"]])["Vpcs"]
    _, other = assumed(orrery, role="nobody-made-it")
    assert other("sts").get_caller_identity()["UserId"] == f"AROA{ACCOUNT}EMUL:me"


def test_what_has_ended_is_refused_in_the_words_of_each_service(orrery, client_of, assumed):
    _, client = assumed(orrery, DurationSeconds=900)
    _, longer = assumed(orrery, DurationSeconds=1800)
    url = client("sts").generate_presigned_url("get_caller_identity")
    path = url.removeprefix(orrery.url)
    assert orrery.ask(method="GET", path=path, headers={})[0] == 200
    forward(orrery, 900)
    words = "The security token included in the request is expired"
    assert refusal(client("ec2").describe_vpcs) == ("RequestExpired", 400, "Request has expired.")
    assert refusal(client("sts").get_caller_identity) == ("ExpiredToken", 403, words)
    assert refusal(client("iam").list_roles) == ("ExpiredToken", 403, words)
    assert refusal(client("ssm").get_parameter, Name="/x") == ("ExpiredTokenException", 400, words)
    assert refusal(client("sqs").list_queues)[1] == 501
    status, _, body = orrery.ask(method="GET", path=path, headers={})
    assert status == 403 and b"<Code>ExpiredToken</Code>" in body
    assert longer("sts").get_caller_identity()["Account"] == ACCOUNT
    made = client_of(orrery, "sts", account=ACCOUNT).get_session_token(DurationSeconds=900)["Credentials"]
    session = client_of(orrery, "sts", account=made["AccessKeyId"], token=made["SessionToken"])
    assert session.get_caller_identity()["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    forward(orrery, 900)
    assert refusal(session.get_caller_identity)[0] == "ExpiredToken"


def test_credentials_outlive_a_restart_with_the_state(launch, client_of, assumed):
    emulator = launch(PERSISTENCE="1")
    made, client = assumed(emulator)
    before = client("sts").get_caller_identity()["Arn"]
    key = emulator.state / "session.key"
    assert key.stat().st_mode & 0o777 == 0o600
    emulator.kill()
    emulator.start()
    given = made["Credentials"]
    sts = client_of(emulator, "sts", account=given["AccessKeyId"], token=given["SessionToken"])
    assert sts.get_caller_identity()["Arn"] == before
    forward(emulator, 3600)
    assert refusal(sts.get_caller_identity)[0] == "ExpiredToken"
    elsewhere = client_of(launch(), "sts", account=given["AccessKeyId"], token=given["SessionToken"])
    assert elsewhere.get_caller_identity()["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"


@pytest.mark.parametrize("key, account", [
    ("AKIAQNZGKIQY56JQ7WML", "029608264753"), ("ASIAQNZGKIQY56JQ7WML", "029608264753"),
    ("AKIAIOSFODNN7EXAMPLE", "000000000000"), ("111122223333", "111122223333"), ("anything", "000000000000"),
])
def test_a_key_id_names_its_account_as_those_of_aws_do(orrery, client_of, key, account):
    assert client_of(orrery, "sts", account=key).get_caller_identity()["Account"] == account
    assert client_of(orrery, account=key).describe_vpcs()["Vpcs"][0]["OwnerId"] == account
    role = client_of(orrery, "iam", account=key).create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)["Role"]
    assert role["Arn"] == f"arn:aws:iam::{account}:role/r"
