"""Launch templates and what they launch, through boto3."""

import base64
import functools

import pytest

from refusals import check_filters, check_pages, check_refusals, code_of, refused

IMAGE = "ami-df5de72bdb3b"
DATA = {
    "ImageId": IMAGE,
    "InstanceType": "t3.nano",
    "UserData": base64.b64encode(b"#!/bin/sh\n").decode(),
    "MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 3},
    "BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 9, "VolumeType": "gp3"}}],
    "TagSpecifications": [
        {"ResourceType": "instance", "Tags": [{"Key": "from", "Value": "template"}, {"Key": "only", "Value": "template"}]},
        {"ResourceType": "volume", "Tags": [{"Key": "disk", "Value": "template"}]},
    ],
}


def create(ec2, name, data=None, **more):
    return ec2.create_launch_template(LaunchTemplateName=name, LaunchTemplateData=data or DATA, **more)["LaunchTemplate"]


def test_versions_come_become_default_and_go(ec2):
    made = create(ec2, "web", VersionDescription="first")
    template = made["LaunchTemplateId"]
    assert (made["DefaultVersionNumber"], made["LatestVersionNumber"]) == (1, 1)
    second = ec2.create_launch_template_version(
        LaunchTemplateName="web", SourceVersion="$Latest", VersionDescription="second",
        LaunchTemplateData={"InstanceType": "t3.micro"})["LaunchTemplateVersion"]
    assert second["VersionNumber"] == 2 and not second["DefaultVersion"]
    data = second["LaunchTemplateData"]
    assert (data["ImageId"], data["InstanceType"], data["MetadataOptions"]["HttpTokens"]) == (IMAGE, "t3.micro", "required")
    bare = ec2.create_launch_template_version(LaunchTemplateId=template, LaunchTemplateData={"KeyName": "none"})
    assert "ImageId" not in bare["LaunchTemplateVersion"]["LaunchTemplateData"]
    assert bare["Warning"]["Errors"][0]["Code"] == "InvalidKeyPair.NotFound"
    changed = ec2.modify_launch_template(LaunchTemplateId=template, DefaultVersion="2")["LaunchTemplate"]
    assert (changed["DefaultVersionNumber"], changed["LatestVersionNumber"]) == (2, 3)

    def numbers(**which):
        found = ec2.describe_launch_template_versions(**which)["LaunchTemplateVersions"]
        return [version["VersionNumber"] for version in found]

    assert numbers(LaunchTemplateName="web") == [3, 2, 1]
    assert numbers(LaunchTemplateId=template, Versions=["$Latest", "1"]) == [3, 1]
    assert numbers(LaunchTemplateId=template, Versions=["$Default"]) == [2]
    assert numbers(LaunchTemplateId=template, MinVersion="2", MaxVersion="2") == [2]
    create(ec2, "other")
    assert sorted(numbers(Versions=["$Latest"])) == [1, 3]
    gone = ec2.delete_launch_template_versions(LaunchTemplateId=template, Versions=["1", "2", "9"])
    assert [one["VersionNumber"] for one in gone["SuccessfullyDeletedLaunchTemplateVersions"]] == [1]
    kept = {one["VersionNumber"]: one["ResponseError"]["Code"] for one in gone["UnsuccessfullyDeletedLaunchTemplateVersions"]}
    assert kept == {2: "unexpectedError", 9: "launchTemplateVersionDoesNotExist"}
    assert numbers(LaunchTemplateId=template) == [3, 2]
    again = ec2.create_launch_template_version(LaunchTemplateId=template, LaunchTemplateData=DATA)
    assert again["LaunchTemplateVersion"]["VersionNumber"] == 4, "a number is not given twice"
    ec2.delete_launch_template(LaunchTemplateName="web")
    assert code_of(ec2.describe_launch_templates, LaunchTemplateIds=[template]) == "InvalidLaunchTemplateId.NotFound"


@pytest.mark.parametrize("operation, parameters, code", [
    ("create_launch_template", {"LaunchTemplateName": "a b c"}, "InvalidLaunchTemplateName.MalformedException"),
    ("create_launch_template", {"LaunchTemplateName": "taken"}, "InvalidLaunchTemplateName.AlreadyExistsException"),
    ("create_launch_template", {"LaunchTemplateName": "abc", "LaunchTemplateData": {"UserData": "#!"}}, "InvalidParameterValue"),
    ("create_launch_template", {"LaunchTemplateName": "abc", "DryRun": True}, "DryRunOperation"),
    ("create_launch_template", {"LaunchTemplateName": "abc", "TagSpecifications": [
        {"ResourceType": "instance", "Tags": [{"Key": "a", "Value": ""}]}]}, "InvalidParameterValue"),
    ("create_launch_template", {"LaunchTemplateName": "abc", "LaunchTemplateData": {"TagSpecifications": [
        {"ResourceType": "vpc", "Tags": [{"Key": "a", "Value": ""}]}]}}, "InvalidParameterValue"),
    ("create_launch_template_version", {"LaunchTemplateName": "none"}, "InvalidLaunchTemplateName.NotFoundException"),
    ("create_launch_template_version", {"LaunchTemplateId": "lt-00000000000000000"}, "InvalidLaunchTemplateId.NotFound"),
    ("create_launch_template_version", {"LaunchTemplateId": "x"}, "InvalidLaunchTemplateId.Malformed"),
    ("create_launch_template_version", {}, "MissingParameter"),
    ("create_launch_template_version", {"LaunchTemplateName": "taken", "SourceVersion": "7"}, "InvalidLaunchTemplateId.VersionNotFound"),
    ("create_launch_template_version", {"LaunchTemplateName": "taken", "SourceVersion": "x"}, "InvalidParameterValue"),
])
def test_what_is_refused_on_creation(ec2, operation, parameters, code):
    create(ec2, "taken")
    parameters = {"LaunchTemplateData": DATA, **parameters}
    assert code_of(getattr(ec2, operation), **parameters) == code
    assert len(ec2.describe_launch_templates()["LaunchTemplates"]) == 1


def test_what_is_refused_of_a_template(ec2):
    template = create(ec2, "web")["LaunchTemplateId"]
    both = {"LaunchTemplateId": template, "LaunchTemplateName": "web"}
    check_refusals([
        (ec2.delete_launch_template, both, "InvalidParameterCombination"),
        (ec2.modify_launch_template, {"LaunchTemplateId": template, "DefaultVersion": "2"}, "InvalidLaunchTemplateId.VersionNotFound"),
        (ec2.modify_launch_template, {"LaunchTemplateId": template}, "MissingParameter"),
        (ec2.describe_launch_template_versions, {}, "MissingParameter"),
        (ec2.describe_launch_template_versions, {"Versions": ["1"]}, "MissingParameter"),
        (ec2.describe_launch_template_versions, {"LaunchTemplateName": "web", "Versions": ["4"]}, "InvalidLaunchTemplateId.VersionNotFound"),
        (ec2.describe_launch_template_versions, {"LaunchTemplateName": "web", "Versions": ["1"], "MinVersion": "1"}, "InvalidParameterCombination"),
        (ec2.describe_launch_templates, {"LaunchTemplateNames": ["none"]}, "InvalidLaunchTemplateName.NotFoundException"),
        (ec2.describe_launch_templates, {"MaxResults": 201}, "InvalidParameterValue"),
        (ec2.get_launch_template_data, {"InstanceId": "i-00000000000000000"}, "InvalidInstanceID.NotFound"),
    ])
    assert refused(ec2.describe_launch_templates, LaunchTemplateNames=["none"])[1] == (
        "The specified launch template, with template name none, does not exist.")


def test_tokens_tags_filters_and_pages(ec2):
    tags = [{"ResourceType": "launch-template", "Tags": [{"Key": "team", "Value": "a"}]}]
    one = create(ec2, "one", ClientToken="t", TagSpecifications=tags)
    assert create(ec2, "one", ClientToken="t", TagSpecifications=tags)["LaunchTemplateId"] == one["LaunchTemplateId"]
    assert code_of(ec2.create_launch_template, LaunchTemplateName="two", LaunchTemplateData=DATA,
                   ClientToken="t") == "IdempotentParameterMismatch"
    again = {"LaunchTemplateName": "one", "LaunchTemplateData": {"KernelId": "aki-1", "EbsOptimized": True,
             "IamInstanceProfile": {"Arn": "arn:aws:iam::1:instance-profile/p"}, "RamDiskId": "ari-1"}, "ClientToken": "v"}
    numbers = [ec2.create_launch_template_version(**again)["LaunchTemplateVersion"]["VersionNumber"] for _ in range(2)]
    assert numbers == [2, 2]
    again["LaunchTemplateData"] = DATA
    assert code_of(ec2.create_launch_template_version, **again) == "IdempotentParameterMismatch"
    others = [create(ec2, f"more-{number}")["LaunchTemplateId"] for number in range(4)]
    more = [f"more-{number}" for number in range(4)]
    check_filters(ec2.describe_launch_templates, "LaunchTemplates", "LaunchTemplateName", {
        ("launch-template-name", "one"): ["one"],
        ("launch-template-name", "more-*"): more,
        ("tag:team", "a"): ["one"],
        ("tag-key", "team"): ["one"],
        ("create-time", one["CreateTime"].strftime("%Y-%m-%dT*")): ["one", *more],
    })
    check_pages(ec2.describe_launch_templates, "LaunchTemplates", "LaunchTemplateName", ["one", *more], size=2)
    versions = functools.partial(ec2.describe_launch_template_versions, LaunchTemplateId=one["LaunchTemplateId"])
    check_filters(versions, "LaunchTemplateVersions", "VersionNumber", {
        ("image-id", IMAGE): [1], ("instance-type", "t3.*"): [1], ("http-tokens", "required"): [1],
        ("is-default-version", "true"): [1], ("is-default-version", "false"): [2], ("ebs-optimized", "true"): [2],
        ("kernel-id", "aki-1"): [2], ("ram-disk-id", "ari-1"): [2], ("iam-instance-profile", "*profile/p"): [2],
        ("create-time", "2*"): [1, 2],
    })
    check_pages(versions, "LaunchTemplateVersions", "VersionNumber", [1, 2], size=1)
    ec2.create_tags(Resources=others, Tags=[{"Key": "late", "Value": "x"}])
    shown = ec2.describe_tags(Filters=[{"Name": "resource-type", "Values": ["launch-template"]}])["Tags"]
    assert len(shown) == 5


def test_a_launch_merges_its_template_with_the_request(ec2):
    template = create(ec2, "web")["LaunchTemplateId"]
    ec2.create_launch_template_version(LaunchTemplateId=template, SourceVersion="1",
                                       LaunchTemplateData={"InstanceType": "t3.small"})

    def launch(**more):
        return ec2.run_instances(MinCount=1, MaxCount=1, **more)["Instances"][0]

    plain = launch(LaunchTemplate={"LaunchTemplateName": "web"})
    tags = {tag["Key"]: tag["Value"] for tag in plain["Tags"]}
    assert tags == {"from": "template", "only": "template",
                    "aws:ec2launchtemplate:id": template, "aws:ec2launchtemplate:version": "1"}
    assert (plain["ImageId"], plain["InstanceType"]) == (IMAGE, "t3.nano")
    assert (plain["MetadataOptions"]["HttpTokens"], plain["MetadataOptions"]["HttpPutResponseHopLimit"]) == ("required", 3)
    data = ec2.describe_instance_attribute(InstanceId=plain["InstanceId"], Attribute="userData")
    assert data["UserData"]["Value"] == DATA["UserData"]
    merged = launch(
        LaunchTemplate={"LaunchTemplateId": template, "Version": "$Latest"},
        MetadataOptions={"HttpPutResponseHopLimit": 7},
        BlockDeviceMappings=[{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 12}},
                             {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 3}}],
        TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "from", "Value": "request"}]}],
    )
    tags = {tag["Key"]: tag["Value"] for tag in merged["Tags"]}
    assert (tags["from"], tags["only"], tags["aws:ec2launchtemplate:version"]) == ("request", "template", "2")
    assert (merged["InstanceType"], merged["MetadataOptions"]["HttpTokens"]) == ("t3.small", "required")
    assert merged["MetadataOptions"]["HttpPutResponseHopLimit"] == 7
    volumes = ec2.describe_volumes(Filters=[{"Name": "attachment.instance-id", "Values": [merged["InstanceId"]]}])["Volumes"]
    assert {(volume["Size"], volume["VolumeType"]) for volume in volumes} == {(12, "gp3"), (3, "gp2")}
    assert all(volume["Tags"] == [{"Key": "disk", "Value": "template"}] for volume in volumes)
    like = ec2.get_launch_template_data(InstanceId=merged["InstanceId"])["LaunchTemplateData"]
    assert (like["InstanceType"], like["ImageId"], like["UserData"]) == ("t3.small", IMAGE, DATA["UserData"])
    assert {mapping["Ebs"]["VolumeSize"] for mapping in like["BlockDeviceMappings"]} == {12, 3}
    del like["NetworkInterfaces"][0]["PrivateIpAddress"], like["MetadataOptions"]["State"]
    twin = create(ec2, "twin", like)
    assert launch(LaunchTemplate={"LaunchTemplateId": twin["LaunchTemplateId"]})["InstanceType"] == "t3.small"
    for named, code in [
        ({"LaunchTemplateName": "none"}, "InvalidLaunchTemplateName.NotFoundException"),
        ({"LaunchTemplateId": template, "Version": "9"}, "InvalidLaunchTemplateId.VersionNotFound"),
        ({"Version": "1"}, "MissingParameter"),
    ]:
        assert code_of(ec2.run_instances, MinCount=1, MaxCount=1, LaunchTemplate=named) == code
    create(ec2, "empty", {"InstanceType": "t3.nano"})
    assert code_of(ec2.run_instances, MinCount=1, MaxCount=1, LaunchTemplate={"LaunchTemplateName": "empty"}) == "MissingParameter"
