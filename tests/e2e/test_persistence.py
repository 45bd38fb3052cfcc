"""What was answered survives; what is not ours is refused."""

import datetime
import pathlib
import threading

import pytest

from emulator import Emulator, until

IMAGE = "ami-df5de72bdb3b"


def write_until_killed(emulator, client_of, rounds, kill_after):
    """Writes tags and groups until the program is killed; gives what was answered."""
    answered = []
    client = client_of(emulator)

    def write():
        for number in range(rounds):
            try:
                answered.append(client.create_security_group(
                    GroupName=f"g{number}-{emulator.process.pid}", Description="kept")["GroupId"])
            except Exception:
                return
            if number == kill_after:
                halfway.set()

    halfway = threading.Event()
    writer = threading.Thread(target=write)
    writer.start()
    assert halfway.wait(20)
    emulator.kill()
    writer.join(20)
    assert not writer.is_alive()
    return answered


def survives(emulator, client_of, rounds):
    kept = set()
    for number in range(rounds):
        kept |= set(write_until_killed(emulator, client_of, 1000, 3 + number % 7))
        emulator.start()
        paginator = client_of(emulator).get_paginator("describe_security_groups")
        shown = {group["GroupId"] for page in paginator.paginate() for group in page["SecurityGroups"]}
        assert kept <= shown, kept - shown


def test_nothing_answered_is_lost_when_killed(launch, client_of):
    survives(launch(PERSISTENCE="1"), client_of, 5)


@pytest.mark.long
def test_nothing_answered_is_lost_when_killed_a_hundred_times(launch, client_of):
    survives(launch(PERSISTENCE="1"), client_of, 100)


def test_instances_are_taken_up_again(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    client = client_of(emulator)
    ids = [one["InstanceId"] for one in client.run_instances(ImageId=IMAGE, MinCount=3, MaxCount=3)["Instances"]]
    emulator.kill()
    emulator.start()
    client = client_of(emulator)
    client.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})
    again = client.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    assert again not in ids
    client.terminate_instances(InstanceIds=ids)
    client.get_waiter("instance_terminated").wait(InstanceIds=ids, WaiterConfig={"Delay": 1})


def test_disks_and_images_are_taken_up_again(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    ec2 = client_of(emulator)
    instance = ec2.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance["InstanceId"]], WaiterConfig={"Delay": 1})
    volume = ec2.create_volume(Size=4, VolumeType="gp3", AvailabilityZone=instance["Placement"]["AvailabilityZone"], Encrypted=True)["VolumeId"]
    ec2.attach_volume(VolumeId=volume, InstanceId=instance["InstanceId"], Device="/dev/sdf")
    ec2.modify_volume(VolumeId=volume, Size=8)
    tags = [{"ResourceType": "snapshot", "Tags": [{"Key": "a", "Value": "b"}]}]
    snapshot = ec2.create_snapshot(VolumeId=volume, Description="d", TagSpecifications=tags)["SnapshotId"]
    root = ec2.describe_volumes(Filters=[{"Name": "attachment.device", "Values": ["/dev/xvda", "/dev/sda1"]}])["Volumes"][0]["VolumeId"]
    shared = ec2.create_snapshot(VolumeId=root)["SnapshotId"]
    ec2.modify_snapshot_attribute(SnapshotId=shared, Attribute="createVolumePermission", OperationType="add", UserIds=["111122223333"])
    made = ec2.create_image(InstanceId=instance["InstanceId"], Name="made")["ImageId"]
    image = ec2.register_image(Name="own", RootDeviceName="/dev/xvda", BlockDeviceMappings=[{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": shared}}])["ImageId"]
    ec2.modify_image_attribute(ImageId=image, LaunchPermission={"Add": [{"UserId": "111122223333"}]})
    ec2.enable_image_deprecation(ImageId=image, DeprecateAt=datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=300))
    client_of(emulator, region="eu-west-1").copy_image(Name="copied", SourceImageId=image, SourceRegion="us-east-1")

    def finished(one):
        return {snapshot["State"] for snapshot in one.describe_snapshots(OwnerIds=["self"])["Snapshots"]} == {"completed"}

    def shown():
        ec2, far = client_of(emulator), client_of(emulator, region="eu-west-1")
        until(lambda: finished(ec2) and finished(far), "all snapshots are completed")
        answers = [
            ec2.describe_volumes(), ec2.describe_volumes_modifications(), ec2.describe_snapshot_attribute(SnapshotId=shared, Attribute="createVolumePermission"),
            ec2.describe_image_attribute(ImageId=image, Attribute="launchPermission"),
            *(one.describe_snapshots(OwnerIds=["self"]) for one in (ec2, far)), *(one.describe_images(Owners=["self"]) for one in (ec2, far)),
            client_of(emulator, account="111122223333").describe_images(ImageIds=[image]),
        ]
        return [{key: value for key, value in answer.items() if key != "ResponseMetadata"} for answer in answers]

    until(lambda: {one["ModificationState"] for one in ec2.describe_volumes_modifications()["VolumesModifications"]} == {"completed"}, "the volume is modified")
    before = shown()
    emulator.kill()
    emulator.start()
    assert shown() == before
    ec2 = client_of(emulator)
    assert ec2.create_snapshot(VolumeId=volume)["SnapshotId"] not in {snapshot, shared}
    for one in (made, image):
        ec2.deregister_image(ImageId=one)
    ec2.delete_snapshot(SnapshotId=snapshot)


def test_memory_is_forgotten(launch, client_of):
    emulator = launch()
    client_of(emulator).create_key_pair(KeyName="gone")
    emulator.stop()
    emulator.start()
    assert client_of(emulator).describe_key_pairs()["KeyPairs"] == []


def test_a_foreign_state_file_is_refused_and_left_alone(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    client_of(emulator).create_key_pair(KeyName="kept")
    emulator.stop()
    file = max((path for path in pathlib.Path(emulator.state).iterdir() if path.is_file()),
               key=lambda path: path.stat().st_size)
    file.write_bytes(b"this is no state of ours" * 1000)
    emulator.spawn()
    assert emulator.process.wait(20) != 0
    assert file.read_bytes() == b"this is no state of ours" * 1000
    assert str(file) in emulator.read_log() or file.name in emulator.read_log()


@pytest.mark.parametrize("kept", [0, 100, 0.5, 0.999], ids=["nothing", "a head", "half", "all but the end"])
def test_a_truncated_state_file_is_refused_and_left_alone(launch, client_of, kept):
    emulator = launch(PERSISTENCE="1")
    client = client_of(emulator)
    for number in range(20):
        client.create_security_group(GroupName=f"g{number}", Description="kept")
    emulator.kill()
    file = emulator.state / "journal.redb"
    whole = file.read_bytes()
    file.write_bytes(whole[:int(kept * len(whole)) if isinstance(kept, float) else kept])
    cut = file.read_bytes()
    emulator.spawn()
    code = emulator.process.wait(20)
    said = emulator.read_log().splitlines()[-1]
    assert code != 0 and str(file) in said and "left untouched" in said, said
    assert file.read_bytes() == cut


def test_what_cannot_be_kept_is_refused_explained_and_forgotten(tmp_path, client_of):
    emulator = Emulator(tmp_path, PERSISTENCE="1")
    # The state file has room for a few launches only.
    emulator.before = ("bash", "-c", 'trap "" XFSZ; ulimit -f 3000; exec "$@"', "bash")
    emulator.start()
    client, kept, refusal = client_of(emulator), set(), None
    for _ in range(100):
        try:
            launched = client.run_instances(ImageId=IMAGE, MinCount=200, MaxCount=200)["Instances"]
        except client.exceptions.ClientError as error:
            refusal = error.response
            break
        kept |= {one["InstanceId"] for one in launched}
    assert refusal["Error"] == {"Code": "InternalError", "Message": "An internal error has occurred"}
    assert refusal["ResponseMetadata"]["HTTPStatusCode"] == 500
    (line,) = [line for line in emulator.read_log().splitlines() if refusal["ResponseMetadata"]["RequestId"] in line]
    assert "ERROR" in line and "RunInstances" in line and "File too large" in line
    assert emulator.alive()
    with pytest.raises(client.exceptions.ClientError):
        client.create_security_group(GroupName="lost", Description="lost")
    emulator.kill()
    emulator.before = ()
    emulator.start()
    client = client_of(emulator)
    pages = client.get_paginator("describe_instances").paginate()
    assert kept == {one["InstanceId"] for page in pages for group in page["Reservations"] for one in group["Instances"]}
    assert [group["GroupName"] for group in client.describe_security_groups()["SecurityGroups"]] == ["default"]
    emulator.kill()


def test_saved_state_is_loaded_into_another(launch, client_of):
    one, other = launch(), launch()
    client = client_of(one)
    instance = client.run_instances(ImageId=IMAGE, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    status, _, archive = one.ask(path="/_orrery/state/save")
    assert status == 200
    status, _, answer = other.ask(body=archive, path="/_orrery/state/load",
                                  headers={"Content-Type": "application/octet-stream"})
    assert status < 300, answer
    client_of(other).get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1})


def test_load_and_reset_survive_too(launch, client_of):
    emulator = launch(PERSISTENCE="1")
    identity = (emulator.state / "emulator-id").read_text()

    def keys():
        emulator.kill()
        emulator.start()
        return [pair["KeyName"] for pair in client_of(emulator).describe_key_pairs()["KeyPairs"]]

    client_of(emulator).create_key_pair(KeyName="saved", KeyType="ed25519")
    _, _, archive = emulator.ask(path="/_orrery/state/save")
    client_of(emulator).create_key_pair(KeyName="later", KeyType="ed25519")
    assert emulator.ask(body=archive[:-1], path="/_orrery/state/load")[0] == 400
    assert sorted(keys()) == ["later", "saved"]
    assert emulator.ask(body=archive, path="/_orrery/state/load")[0] == 200
    assert keys() == ["saved"]
    assert emulator.ask(path="/_orrery/reset")[0] == 200
    assert keys() == []
    assert (emulator.state / "emulator-id").read_text() == identity
