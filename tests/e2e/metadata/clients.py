"""What software finds at the metadata service, run inside an instance: prints it as JSON."""

import json
import subprocess
import sys


def boto3():
    import boto3.session
    import botocore.session
    from botocore.utils import IMDSRegionProvider

    credentials = boto3.session.Session().get_credentials()
    region = IMDSRegionProvider(botocore.session.get_session()).provide()
    return {"method": credentials.method, "key": credentials.get_frozen_credentials().access_key, "region": region}


def cli():
    """`aws configure list` says where credentials come from."""
    listed = subprocess.run(
        [sys.executable, "-m", "awscli", "configure", "list"], capture_output=True, text=True, check=True)
    return {"listed": listed.stdout}


def caller():
    """Who STS says that the credentials are; the endpoint is in the environment."""
    import boto3

    return {"arn": boto3.client("sts", region_name="us-east-1").get_caller_identity()["Arn"]}


def ec2_metadata():
    from ec2_metadata import ec2_metadata as it

    interface = it.network_interfaces[it.mac]
    return {
        "instance": it.instance_id, "region": it.region, "account": it.account_id, "type": it.instance_type,
        "zone": it.availability_zone, "groups": it.security_groups, "profile": it.iam_info["InstanceProfileArn"],
        "private": it.private_ipv4, "subnet": interface.subnet_id, "user_data": it.user_data.decode(),
        "tags": dict(it.tags), "kernel": it.kernel_id, "prefix": interface.ipv6_prefix,
    }


def opentelemetry():
    from opentelemetry.sdk.extension.aws.resource.ec2 import AwsEc2ResourceDetector

    return dict(AwsEc2ResourceDetector(raise_on_error=True).detect().attributes)


def cloud_init():
    """What the Ec2 data source crawls."""
    sys.path.insert(0, "/clients/cloud-init/usr/lib/python3/dist-packages")
    from cloudinit import helpers
    from cloudinit.sources import DataSourceEc2

    found = DataSourceEc2.DataSourceEc2({}, None, helpers.Paths({}))
    # What it reads off the firmware of a virtual machine; a container has none.
    found._cloud_name = DataSourceEc2.CloudNames.AWS
    assert found.wait_for_metadata_service(), "no metadata service"
    crawled = found.crawl_metadata()
    metadata = crawled["meta-data"]
    return {
        "instance": metadata["instance-id"],
        "document": crawled["dynamic"]["instance-identity"]["document"]["region"],
        "user_data": crawled["user-data"].decode(), "keys": list(metadata["public-keys"]),
        "local": metadata["local-hostname"], "root": metadata["block-device-mapping"]["root"],
    }


def ansible():
    facts = subprocess.run(
        [sys.executable, "-m", "ansible", "adhoc", "localhost", "-m", "amazon.aws.ec2_metadata_facts"],
        capture_output=True, text=True)
    assert facts.returncode == 0, facts.stdout + facts.stderr
    found = json.loads(facts.stdout[facts.stdout.index("=>") + 2:])["ansible_facts"]
    return {"instance": found["ansible_ec2_instance_id"], "zone": found["ansible_ec2_placement_availability_zone"]}


print(json.dumps(globals()[sys.argv[1]](), default=str))
