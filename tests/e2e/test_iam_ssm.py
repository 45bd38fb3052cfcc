"""IAM and SSM on EC2's port: roles, instance profiles on instances, public parameters."""

import json

import pytest
from botocore.exceptions import ClientError

from refusals import check_filters, check_pages, check_refusals, code_of, refused

IMAGE = "ami-df5de72bdb3b"
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})


@pytest.fixture
def iam(orrery, client_of):
    return client_of(orrery, "iam")


@pytest.fixture
def ssm(orrery, client_of):
    return client_of(orrery, "ssm")


def profile_with_role(iam, name):
    """ARN and id of a new profile that holds a role of the same name."""
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
    made = iam.create_instance_profile(InstanceProfileName=name)["InstanceProfile"]
    iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=name)
    return {"Arn": made["Arn"], "Id": made["InstanceProfileId"]}


def status_of(call, **parameters):
    """Code and HTTP status of a refusal of IAM."""
    with pytest.raises(ClientError) as error:
        call(**parameters)
    answer = error.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]


def test_roles_and_their_policies(iam):
    role = iam.create_role(RoleName="web", Path="/app/", AssumeRolePolicyDocument=TRUST, Description="d <&>",
                           MaxSessionDuration=7200, Tags=[{"Key": "a", "Value": "1"}])["Role"]
    assert role["Arn"] == "arn:aws:iam::000000000000:role/app/web"
    assert role["RoleId"].startswith("AROA") and len(role["RoleId"]) == 21
    assert role["AssumeRolePolicyDocument"] == json.loads(TRUST)
    shown = iam.get_role(RoleName="WEB")["Role"]
    assert (shown["Description"], shown["MaxSessionDuration"], shown["Tags"]) == ("d <&>", 7200, [{"Key": "a", "Value": "1"}])
    iam.update_role(RoleName="web", Description="e")
    iam.tag_role(RoleName="web", Tags=[{"Key": "b", "Value": "2"}])
    iam.untag_role(RoleName="web", TagKeys=["a"])
    assert iam.list_role_tags(RoleName="web")["Tags"] == [{"Key": "b", "Value": "2"}]
    managed = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
    for _ in range(2):
        iam.attach_role_policy(RoleName="web", PolicyArn=managed)
    assert iam.list_attached_role_policies(RoleName="web")["AttachedPolicies"] == [
        {"PolicyName": "AmazonSSMManagedInstanceCore", "PolicyArn": managed}]
    iam.put_role_policy(RoleName="web", PolicyName="own", PolicyDocument=TRUST)
    assert iam.get_role_policy(RoleName="web", PolicyName="own")["PolicyDocument"] == json.loads(TRUST)
    assert iam.list_role_policies(RoleName="web")["PolicyNames"] == ["own"]
    iam.create_role(RoleName="other", AssumeRolePolicyDocument=TRUST)
    assert [one["RoleName"] for one in iam.list_roles(PathPrefix="/app/")["Roles"]] == ["web"]
    pages = iam.get_paginator("list_roles").paginate(PaginationConfig={"PageSize": 1})
    assert [one["RoleName"] for page in pages for one in page["Roles"]] == ["web", "other"]
    assert status_of(iam.delete_role, RoleName="web") == ("DeleteConflict", 409)
    iam.detach_role_policy(RoleName="web", PolicyArn=managed)
    iam.delete_role_policy(RoleName="web", PolicyName="own")
    iam.delete_role(RoleName="web")
    assert status_of(iam.get_role, RoleName="web") == ("NoSuchEntity", 404)


def test_what_iam_refuses(iam):
    profile_with_role(iam, "taken")
    for call, parameters, expected in [
        (iam.create_role, {"RoleName": "Taken", "AssumeRolePolicyDocument": TRUST}, ("EntityAlreadyExists", 409)),
        (iam.create_role, {"RoleName": "a", "AssumeRolePolicyDocument": "{"}, ("MalformedPolicyDocument", 400)),
        (iam.create_role, {"RoleName": "a/b", "AssumeRolePolicyDocument": TRUST}, ("ValidationError", 400)),
        (iam.create_role, {"RoleName": "a", "Path": "x", "AssumeRolePolicyDocument": TRUST}, ("ValidationError", 400)),
        (iam.create_instance_profile, {"InstanceProfileName": "taken"}, ("EntityAlreadyExists", 409)),
        (iam.add_role_to_instance_profile, {"InstanceProfileName": "taken", "RoleName": "taken"}, ("LimitExceeded", 409)),
        (iam.add_role_to_instance_profile, {"InstanceProfileName": "taken", "RoleName": "none"}, ("NoSuchEntity", 404)),
        (iam.delete_role, {"RoleName": "taken"}, ("DeleteConflict", 409)),
        (iam.delete_instance_profile, {"InstanceProfileName": "taken"}, ("DeleteConflict", 409)),
        (iam.delete_instance_profile, {"InstanceProfileName": "none"}, ("NoSuchEntity", 404)),
        (iam.attach_role_policy, {"RoleName": "taken", "PolicyArn": "arn:aws:iam::aws:role/xyz"}, ("ValidationError", 400)),
        (iam.detach_role_policy, {"RoleName": "taken", "PolicyArn": "arn:aws:iam::aws:policy/x"}, ("NoSuchEntity", 404)),
        (iam.get_role_policy, {"RoleName": "taken", "PolicyName": "none"}, ("NoSuchEntity", 404)),
        (iam.list_users, {}, ("NotImplemented", 501)),
    ]:
        assert (parameters, status_of(call, **parameters)) == (parameters, expected)


def test_an_account_has_its_profiles_in_every_region(orrery, client_of, iam):
    made = profile_with_role(iam, "web")
    assert iam.list_instance_profiles_for_role(RoleName="web")["InstanceProfiles"][0]["Roles"][0]["RoleName"] == "web"
    for region in ("us-east-1", "eu-west-1"):
        ec2 = client_of(orrery, region=region)
        instance = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1, IamInstanceProfile={"Name": "web"})["Instances"][0]
        assert instance["IamInstanceProfile"] == made
    stranger = client_of(orrery, "iam", account="111122223333")
    assert stranger.list_roles()["Roles"] == []
    iam.remove_role_from_instance_profile(InstanceProfileName="web", RoleName="web")
    iam.delete_instance_profile(InstanceProfileName="web")
    iam.delete_role(RoleName="web")
    assert iam.list_instance_profiles()["InstanceProfiles"] == []


def test_iam_survives_with_the_rest(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    made = profile_with_role(client_of(emulator, "iam"), "web")
    emulator.kill()
    emulator.start()
    again = client_of(emulator, "iam").get_instance_profile(InstanceProfileName="web")["InstanceProfile"]
    assert (again["Arn"], again["InstanceProfileId"]) == (made["Arn"], made["Id"])


def test_profiles_of_instances(ec2, iam):
    first, second = profile_with_role(iam, "first"), profile_with_role(iam, "second")
    run = lambda **more: ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1, **more)["Instances"][0]["InstanceId"]
    one, other = run(IamInstanceProfile={"Arn": first["Arn"]}), run()

    def shown(instance):
        return ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0].get("IamInstanceProfile")

    made = ec2.associate_iam_instance_profile(InstanceId=other, IamInstanceProfile={"Name": "first"})
    association = made["IamInstanceProfileAssociation"]
    assert (association["State"], association["IamInstanceProfile"]) == ("associating", first)
    assert shown(other) == first
    all_of = ec2.describe_iam_instance_profile_associations()["IamInstanceProfileAssociations"]
    assert {item["InstanceId"] for item in all_of} == {one, other}
    of_one = next(item["AssociationId"] for item in all_of if item["InstanceId"] == one)
    check_filters(ec2.describe_iam_instance_profile_associations, "IamInstanceProfileAssociations", "InstanceId", {
        ("instance-id", one): [one], ("state", "associated"): [one, other]})
    check_pages(ec2.describe_iam_instance_profile_associations, "IamInstanceProfileAssociations", "InstanceId",
                [one, other] + [run(IamInstanceProfile={"Name": "first"}) for _ in range(4)])
    swapped = ec2.replace_iam_instance_profile_association(
        AssociationId=of_one, IamInstanceProfile={"Name": "second"})["IamInstanceProfileAssociation"]
    assert swapped["AssociationId"] != of_one and shown(one) == second
    found = ec2.describe_instances(Filters=[{"Name": "iam-instance-profile.arn", "Values": [second["Arn"]]}])
    assert found["Reservations"][0]["Instances"][0]["InstanceId"] == one
    gone = ec2.disassociate_iam_instance_profile(AssociationId=association["AssociationId"])
    assert gone["IamInstanceProfileAssociation"]["State"] == "disassociating" and shown(other) is None
    iam.create_instance_profile(InstanceProfileName="empty")
    check_refusals([
        (ec2.associate_iam_instance_profile, {"InstanceId": one, "IamInstanceProfile": {"Name": "first"}}, "IncorrectState"),
        (ec2.associate_iam_instance_profile, {"InstanceId": "i-00000000000000000", "IamInstanceProfile": {"Name": "first"}}, "InvalidInstanceID.NotFound"),
        (ec2.associate_iam_instance_profile, {"InstanceId": other, "IamInstanceProfile": {"Name": "empty"}}, "InvalidParameterValue"),
        (ec2.associate_iam_instance_profile, {"InstanceId": other, "IamInstanceProfile": {"Arn": "arn:x"}}, "InvalidIamInstanceProfileArn.Malformed"),
        (ec2.associate_iam_instance_profile, {"InstanceId": other, "IamInstanceProfile": {"Arn": first["Arn"], "Name": "first"}}, "InvalidParameterCombination"),
        (ec2.replace_iam_instance_profile_association, {"AssociationId": of_one, "IamInstanceProfile": {"Name": "first"}}, "InvalidAssociationID.NotFound"),
        (ec2.disassociate_iam_instance_profile, {"AssociationId": association["AssociationId"]}, "InvalidAssociationID.NotFound"),
        (ec2.describe_iam_instance_profile_associations, {"AssociationIds": [of_one]}, "InvalidAssociationID.NotFound"),
    ])
    ec2.terminate_instances(InstanceIds=[one])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[one], WaiterConfig={"Delay": 1})
    mine = [{"Name": "instance-id", "Values": [one]}]
    assert ec2.describe_iam_instance_profile_associations(Filters=mine)["IamInstanceProfileAssociations"] == []


def test_unknown_profiles_are_taken_unless_strict(ec2, launch, client_of):
    named = {"ImageId": IMAGE, "MinCount": 1, "MaxCount": 1, "IamInstanceProfile": {"Name": "nobody-made-it"}}
    assert ec2.run_instances(**named)["Instances"][0]["IamInstanceProfile"]["Arn"].endswith(":instance-profile/nobody-made-it")
    strict = client_of(launch(ORRERY_STRICT="1"))
    code, message = refused(strict.run_instances, **named)
    assert (code, message) == ("InvalidParameterValue", "Value (nobody-made-it) for parameter iamInstanceProfile.name is invalid. "
                               "Invalid IAM Instance Profile name")


def test_public_parameters_name_images(ec2, ssm):
    amazon = "/aws/service/ami-amazon-linux-latest"
    name = f"{amazon}/al2023-ami-kernel-default-x86_64"
    parameter = ssm.get_parameter(Name=name)["Parameter"]
    assert parameter["ARN"] == f"arn:aws:ssm:us-east-1::parameter{name}"
    image = ec2.describe_images(ImageIds=[parameter["Value"]])["Images"][0]
    assert image["Name"].startswith("al2023-ami-2023.")
    newest = ec2.describe_images(Owners=["amazon"], Filters=[
        {"Name": "name", "Values": ["al2023-ami-2023*"]}, {"Name": "architecture", "Values": ["x86_64"]}])["Images"]
    assert image["CreationDate"] == max(one["CreationDate"] for one in newest)
    launched = ec2.run_instances(ImageId=f"resolve:ssm:{name}", MinCount=1, MaxCount=1, InstanceType="t3.nano")
    assert launched["Instances"][0]["ImageId"] == parameter["Value"]
    assert code_of(ec2.run_instances, ImageId="resolve:ssm:/none", MinCount=1, MaxCount=1) == "InvalidParameterValue"
    canonical = "/aws/service/canonical/ubuntu/server/22.04/stable/current/arm64/hvm/ebs-gp2/ami-id"
    several = ssm.get_parameters(Names=[name, canonical, "/none"])
    assert [one["Name"] for one in several["Parameters"]] == [name, canonical]
    assert several["InvalidParameters"] == ["/none"]
    pages = ssm.get_paginator("get_parameters_by_path").paginate(Path=amazon)
    names = [one["Name"] for page in pages for one in page["Parameters"]]
    assert name in names and len(names) == len(set(names)) > 10
    assert all(one.rpartition("/")[0] == amazon for one in names)
    assert ssm.get_parameters_by_path(Path="/aws/service/canonical")["Parameters"] == []
    assert ssm.get_parameters_by_path(Path="/aws/service/canonical", Recursive=True)["Parameters"]
    version = parameter["Version"]
    assert ssm.get_parameter(Name=f"{name}:{version}")["Parameter"]["Value"] == parameter["Value"]
    check_refusals([
        (ssm.get_parameter, {"Name": "/none"}, "ParameterNotFound"),
        (ssm.get_parameter, {"Name": f"{name}:{version + 1}"}, "ParameterNotFound"),
        (ssm.get_parameters_by_path, {"Path": "none"}, "ValidationException"),
        (ssm.get_parameters_by_path, {"Path": amazon, "MaxResults": 11}, "ValidationException"),
        (ssm.get_parameters_by_path, {"Path": amazon, "NextToken": "x"}, "InvalidNextToken"),
    ])
    with pytest.raises(ClientError) as error:
        ssm.put_parameter(Name="a", Value="b", Type="String")
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501


@pytest.mark.parametrize("owner, name", [
    ("137112412989", "al2023-ami-2023*-{}"), ("amazon", "amzn2-ami-hvm-2.0.*-{}-gp2"),
    ("099720109477", "ubuntu/images/hvm-ssd/ubuntu-focal-20.04-{deb}-server-*"),
    ("099720109477", "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-{deb}-server-*"),
    ("099720109477", "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-{deb}-server-*"),
    ("136693071363", "debian-11-{deb}-*"), ("136693071363", "debian-12-{deb}-*"), ("136693071363", "debian-13-{deb}-*"),
])
def test_vendors_images_are_found_by_name(ec2, owner, name):
    for architecture, deb in (("x86_64", "amd64"), ("arm64", "arm64")):
        found = ec2.describe_images(Owners=[owner], Filters=[{"Name": "name", "Values": [name.format(architecture, deb=deb)]}])["Images"]
        assert found and {one["Architecture"] for one in found} == {architecture}


def test_windows_images_are_found_by_name(ec2):
    for year in (2016, 2019, 2022, 2025):
        found = ec2.describe_images(Owners=["801119661308"], Filters=[
            {"Name": "name", "Values": [f"Windows_Server-{year}-English-Full-Base-*"]}])["Images"]
        assert [one["Platform"] for one in found] == ["windows"]


def test_every_type_is_offered(ec2):
    types = [one["InstanceType"] for page in ec2.get_paginator("describe_instance_types").paginate() for one in page["InstanceTypes"]]
    offers = [one["InstanceType"] for page in ec2.get_paginator("describe_instance_type_offerings").paginate() for one in page["InstanceTypeOfferings"]]
    assert len(types) >= 1_395 and set(types) == set(offers)
