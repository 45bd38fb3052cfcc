"""Flow logs, as boto3 users meet them."""

from refusals import check_filters, check_pages, check_refusals, dry

ROLE = "arn:aws:iam::000000000000:role/flow"
BUCKET = "arn:aws:s3:::bucket"


def create(ec2, resources, kind="VPC", **more):
    parameters = {"TrafficType": "ALL", "LogDestinationType": "s3", "LogDestination": BUCKET, **more}
    return ec2.create_flow_logs(ResourceIds=resources, ResourceType=kind, **parameters)


def test_flow_logs(ec2):
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    nobody = "vpc-0aaaaaaaaaaaaaaaa"
    made = create(
        ec2, [vpc, nobody], LogFormat="${version} ${vpc-id}", MaxAggregationInterval=60,
        DestinationOptions={"FileFormat": "parquet", "HiveCompatiblePartitions": True, "PerHourPartition": False},
        TagSpecifications=[{"ResourceType": "vpc-flow-log", "Tags": [{"Key": "k", "Value": "v"}]}])
    (one,) = made["FlowLogIds"]
    (failed,) = made["Unsuccessful"]
    assert (failed["ResourceId"], failed["Error"]["Code"]) == (nobody, "InvalidVpcID.NotFound")
    again = create(ec2, [vpc])
    assert again["FlowLogIds"] == [] and again["Unsuccessful"][0]["Error"] == {
        "Code": "FlowLogAlreadyExists",
        "Message": "Error. There is an existing Flow Log with the same configuration and log destination."}
    group = {"LogDestinationType": "cloud-watch-logs", "LogDestination": None, "LogGroupName": "logs",
             "DeliverLogsPermissionArn": ROLE, "TrafficType": "REJECT"}
    two = ec2.create_flow_logs(
        ResourceIds=[subnet], ResourceType="Subnet", **{k: v for k, v in group.items() if v})["FlowLogIds"][0]
    shown = ec2.describe_flow_logs(FlowLogIds=[one])["FlowLogs"][0]
    assert shown.pop("CreationTime")
    assert shown == {
        "FlowLogId": one, "ResourceId": vpc, "TrafficType": "ALL", "LogDestinationType": "s3", "LogDestination": BUCKET,
        "LogFormat": "${version} ${vpc-id}", "MaxAggregationInterval": 60, "FlowLogStatus": "ACTIVE",
        "DeliverLogsStatus": "SUCCESS", "Tags": [{"Key": "k", "Value": "v"}],
        "DestinationOptions": {"FileFormat": "parquet", "HiveCompatiblePartitions": True, "PerHourPartition": False},
    }
    other = ec2.describe_flow_logs(FlowLogIds=[two])["FlowLogs"][0]
    assert (other["LogGroupName"], other["MaxAggregationInterval"], other["DeliverLogsPermissionArn"]) == ("logs", 600, ROLE)
    assert other["LogFormat"].startswith("${version} ${account-id} ${interface-id}")
    check_filters(ec2.describe_flow_logs, "FlowLogs", "FlowLogId", {
        ("deliver-log-status", "SUCCESS"): [one, two], ("flow-log-id", two): [two], ("log-destination-type", "s3"): [one],
        ("log-group-name", "logs"): [two], ("resource-id", vpc): [one], ("traffic-type", "REJECT"): [two],
        ("tag:k", "v"): [one], ("tag-key", "k"): [one],
    }, filters="Filter")
    token = create(ec2, [subnet], "Subnet", ClientToken="once", TrafficType="ACCEPT")
    assert create(ec2, [subnet], "Subnet", ClientToken="once", TrafficType="ACCEPT")["FlowLogIds"] == token["FlowLogIds"]
    gone = ec2.delete_flow_logs(FlowLogIds=[one, "fl-0aaaaaaaaaaaaaaaa"])["Unsuccessful"]
    assert [(item["ResourceId"], item["Error"]["Code"]) for item in gone] == [
        ("fl-0aaaaaaaaaaaaaaaa", "InvalidFlowLogId.NotFound")]
    with_group = lambda **more: {
        "ResourceIds": [vpc], "ResourceType": "VPC", "TrafficType": "ALL", **more}
    s3 = {"LogDestinationType": "s3", "LogDestination": BUCKET}
    check_refusals([
        (ec2.describe_flow_logs, {"FlowLogIds": [one]}, "InvalidFlowLogId.NotFound"),
        (ec2.create_flow_logs, with_group(), "InvalidParameter"),
        (ec2.create_flow_logs, with_group(LogGroupName="x"), "InvalidParameter"),
        (ec2.create_flow_logs, with_group(LogDestinationType="s3"), "InvalidParameter"),
        (ec2.create_flow_logs, with_group(LogDestinationType="s3", LogGroupName="x"), "InvalidParameter"),
        (ec2.create_flow_logs, with_group(LogDestinationType="s3", LogDestination="bucket"), "InvalidParameter"),
        (ec2.create_flow_logs, with_group(LogGroupName="x", LogDestination="arn:aws:logs:::log-group:x"),
         "InvalidParameter"),
        (ec2.create_flow_logs, with_group(**s3, MaxAggregationInterval=61), "InvalidParameter"),
        (ec2.create_flow_logs, with_group(**s3, LogFormat="version"), "InvalidParameter"),
        (ec2.create_flow_logs, {"ResourceIds": [vpc], "ResourceType": "VPC", **s3}, "MissingParameter"),
        (ec2.create_flow_logs, {**with_group(**s3), "ResourceType": "House"}, "InvalidParameterValue"),
        (ec2.create_flow_logs, with_group(**s3, TrafficType="SOME"), "InvalidParameterValue"),
        (ec2.create_flow_logs, {**with_group(**s3), "ClientToken": "once"}, "IdempotentParameterMismatch"),
    ])
    dry(ec2.create_flow_logs, **with_group(**s3))


def test_pages_of_flow_logs(ec2):
    subnets = [subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"]]
    made = create(ec2, subnets, "Subnet")["FlowLogIds"]
    assert len(made) == len(subnets) == 6
    check_pages(ec2.describe_flow_logs, "FlowLogs", "FlowLogId", made, size=4)


def test_flow_logs_of_transit_gateways(ec2):
    hub = ec2.create_transit_gateway()["TransitGateway"]["TransitGatewayId"]
    s3 = {"LogDestinationType": "s3", "LogDestination": BUCKET}
    made = ec2.create_flow_logs(
        ResourceIds=[hub, "tgw-0aaaaaaaaaaaaaaaa"], ResourceType="TransitGateway", MaxAggregationInterval=60, **s3)
    (shown,) = ec2.describe_flow_logs(FlowLogIds=made["FlowLogIds"])["FlowLogs"]
    assert (shown["ResourceId"], "TrafficType" in shown, shown["MaxAggregationInterval"]) == (hub, False, 60)
    assert "${tgw-id}" in shown["LogFormat"]
    assert made["Unsuccessful"][0]["Error"]["Code"] == "InvalidTransitGatewayID.NotFound"
    of = lambda **more: {"ResourceIds": [hub], "ResourceType": "TransitGateway", **s3, **more}
    check_refusals([
        (ec2.create_flow_logs, of(TrafficType="ALL"), "InvalidParameter"),
        (ec2.create_flow_logs, of(MaxAggregationInterval=600), "InvalidParameter"),
    ])
