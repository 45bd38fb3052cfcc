"""What AWS announces for instances, and the control API says: interruptions and maintenance."""

import json

from emulator import forward, until
from refusals import check_filters, check_refusals
from test_spot_and_fleets import IMAGE, ended, instance_of, spot_request


def control(emulator, instance, what, **body):
    text = json.dumps(body).encode() if body else b""
    status, _, answer = emulator.ask(text, path=f"/_orrery/instances/{instance}/{what}", headers={})
    return status, json.loads(answer)


def launched(ec2, **more):
    run = {"ImageId": IMAGE, "InstanceType": "m5.large", "MinCount": 1, "MaxCount": 1, **more}
    instance = ec2.run_instances(**run)["Instances"][0]
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance["InstanceId"]], WaiterConfig={"Delay": 1})
    return instance["InstanceId"], instance.get("SpotInstanceRequestId")


def state_of(ec2, instance):
    return instance_of(ec2, instance)["State"]["Name"]


def test_an_interrupted_instance_ends_two_minutes_later(orrery, ec2):
    one, request = launched(ec2, InstanceMarketOptions={"MarketType": "spot"})
    assert control(orrery, one, "spot-interrupt") == (200, {"status": "ok"})
    assert spot_request(ec2, request)["Status"]["Code"] == "marked-for-termination"
    forward(orrery, 110)
    assert state_of(ec2, one) == "running"
    forward(orrery, 10)
    until(lambda: state_of(ec2, one) == "terminated", "the instance ends")
    ended = instance_of(ec2, one)
    assert ended["StateReason"]["Code"] == "Server.SpotInstanceTermination"
    assert ended["StateTransitionReason"].startswith("Server.SpotInstanceTermination")
    closed = spot_request(ec2, request)
    assert (closed["State"], closed["Status"]["Code"]) == ("closed", "instance-terminated-no-capacity")


def test_an_interrupted_instance_stops_where_its_request_says_so(orrery, ec2):
    options = {"SpotInstanceType": "persistent", "InstanceInterruptionBehavior": "stop"}
    one, request = launched(ec2, InstanceMarketOptions={"MarketType": "spot", "SpotOptions": options})
    assert control(orrery, one, "spot-interrupt")[0] == 200
    assert spot_request(ec2, request)["Status"]["Code"] == "marked-for-stop"
    forward(orrery, 120)
    until(lambda: state_of(ec2, one) == "stopped", "the instance stops")
    assert instance_of(ec2, one)["StateReason"]["Code"] == "Server.SpotInstanceShutdown"
    stopped = spot_request(ec2, request)
    assert (stopped["State"], stopped["Status"]["Code"]) == ("active", "instance-stopped-no-capacity")
    ec2.start_instances(InstanceIds=[one])
    until(lambda: state_of(ec2, one) == "running", "the instance runs again")
    assert spot_request(ec2, request)["Status"]["Code"] == "fulfilled"
    assert control(orrery, one, "spot-interrupt", action="terminate")[0] == 200
    forward(orrery, 120)
    until(lambda: spot_request(ec2, request).get("InstanceId") != one, "a persistent request has another instance")
    assert state_of(ec2, one) == "terminated"


def test_what_cannot_be_interrupted(orrery, ec2):
    plain, _ = launched(ec2)
    spot, _ = launched(ec2, InstanceMarketOptions={"MarketType": "spot"})
    for instance, body, expected in [
        (plain, {}, f"The instance '{plain}' is not a Spot Instance"),
        ("i-00000000000000000", {}, "the instance i-00000000000000000 does not exist"),
        (spot, {"action": "explode"}, "the action 'explode' is not terminate, stop or hibernate"),
    ]:
        assert control(orrery, instance, "spot-interrupt", **body) == (400, {"code": "BadRequest", "message": expected})
    assert control(orrery, spot, "spot-interrupt", more=1)[0] == 400
    assert orrery.ask(b"", path="/_orrery/instances//spot-interrupt", headers={})[0] == 404
    assert orrery.ask(b"", path=f"/_orrery/instances/{spot}/x/spot-interrupt", headers={})[0] == 404
    ended(ec2, [spot])
    status, told = control(orrery, spot, "spot-interrupt")
    assert status == 400 and "is not in the 'running' state" in told["message"]


def test_an_announced_interruption_outlives_a_restart(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    one, request = launched(client_of(emulator), InstanceMarketOptions={"MarketType": "spot"})
    assert control(emulator, one, "spot-interrupt")[0] == 200
    _, made = control(emulator, one, "maintenance", code="instance-stop")
    emulator.kill()
    emulator.start()
    ec2 = client_of(emulator)
    assert spot_request(ec2, request)["Status"]["Code"] == "marked-for-termination"
    events = ec2.describe_instance_status(InstanceIds=[one])["InstanceStatuses"][0]["Events"]
    assert [event["InstanceEventId"] for event in events] == made["events"]
    forward(emulator, 120)
    until(lambda: state_of(ec2, one) == "terminated", "the instance ends")


def test_scheduled_events_are_described_and_put_off(orrery, ec2):
    one, _ = launched(ec2)
    other, _ = launched(ec2)

    def events(**more):
        found = ec2.describe_instance_status(**more)["InstanceStatuses"]
        return [event for status in found for event in status.get("Events", [])]

    begin, end, deadline = "2030-01-21T09:00:43Z", "2030-01-21T09:17:23Z", "2030-02-01T00:00:00Z"
    _, made = control(orrery, one, "maintenance", code="system-reboot", not_before=begin, not_after=end, not_before_deadline=deadline)
    reboot, = made["events"]
    assert reboot.startswith("instance-event-") and len(reboot) == len("instance-event-") + 17
    _, made = control(orrery, other, "maintenance", code="instance-retirement", description="old <&>")
    retirement, = made["events"]
    event, = events(InstanceIds=[one])
    assert (event["InstanceEventId"], event["Code"], event["Description"]) == (reboot, "system-reboot", "scheduled reboot")
    assert [f"{event[name]:%Y-%m-%dT%H:%M:%SZ}" for name in ("NotBefore", "NotAfter", "NotBeforeDeadline")] == [begin, end, deadline]
    check_filters(ec2.describe_instance_status, "InstanceStatuses", "InstanceId", {
        ("event.code", "system-reboot"): [one], ("event.description", "old <&>"): [other],
        ("event.instance-event-id", reboot): [one], ("event.not-before", "2030-01-21T*"): [one],
        ("event.not-after", "2030-01-21T*"): [one], ("event.not-before-deadline", "2030-02-01T*"): [one]})
    later = "2030-01-31T09:00:43Z"
    put_off = ec2.modify_instance_event_start_time(InstanceId=one, InstanceEventId=reboot, NotBefore=later)["Event"]
    assert f"{put_off['NotBefore']:%Y-%m-%d} {put_off['NotAfter']:%Y-%m-%d}" == "2030-01-31 2030-01-31"
    check_refusals([
        (ec2.modify_instance_event_start_time, {"InstanceId": one, "InstanceEventId": reboot, "NotBefore": "2030-02-02T00:00:00Z"}, "InvalidParameterValue"),
        (ec2.modify_instance_event_start_time, {"InstanceId": one, "InstanceEventId": reboot, "NotBefore": "2001-01-01T00:00:00Z"}, "InvalidParameterValue"),
        (ec2.modify_instance_event_start_time, {"InstanceId": other, "InstanceEventId": retirement, "NotBefore": later}, "OperationNotPermitted"),
        (ec2.modify_instance_event_start_time, {"InstanceId": other, "InstanceEventId": reboot, "NotBefore": later}, "InvalidInstanceEventIDNotFound"),
    ])
    assert control(orrery, one, "maintenance", state="completed") == (200, {"events": [reboot]})
    assert control(orrery, other, "maintenance", state="canceled", event=retirement) == (200, {"events": [retirement]})
    assert control(orrery, other, "maintenance", state="canceled", event=retirement)[0] == 400
    assert [event["Description"] for event in events()] == ["[Completed] scheduled reboot", "[Canceled] old <&>"]
    forward(orrery, 7 * 86400)
    assert events() == []
    control(orrery, one, "maintenance", code="system-maintenance")
    ended(ec2, [one])
    assert events(InstanceIds=[one], IncludeAllInstances=True) == []
