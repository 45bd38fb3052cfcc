//! What VM managers are told of a machine.

use orrery_contract::vm::types::{Peer, PortRange, Traffic};

use super::super::launch_spec::Specs;
use super::*;

#[tokio::test]
async fn machines_of_a_launch_differ_and_share_rules_that_hold_now() {
    let started = Started::with(Vec::new()).await;
    let launch = [
        ("ImageId", "ami-df5de72bdb3b"),
        ("MinCount", "2"),
        ("MaxCount", "2"),
        ("UserData", "aGVsbG8="),
    ];
    assert_eq!(started.call("RunInstances", &launch).await.0, 200);
    let realm = || started.emulator.store.snapshots().remove(0);
    let (specs, settings, none) = (Specs::default(), Settings::default(), Elsewhere::default());
    let before = realm();
    let spec = |realm: &Realm, at| specs.of(realm, &none, at, &settings);
    let [one, other] = [0, 1].map(|at| spec(&before, at).expect("it was launched"));
    assert_eq!(one.user_data, b"hello");
    assert_ne!(one.instance_id, other.instance_id);
    assert_ne!(one.disks[0].volume_id, other.disks[0].volume_id);
    assert_ne!(one.nics[0].private_ip, other.nics[0].private_ip);
    assert_eq!(one.nics[0].ingress, other.nics[0].ingress);

    let open = [
        ("GroupId", "default"),
        ("IpPermissions.1.IpProtocol", "tcp"),
        ("IpPermissions.1.FromPort", "80"),
        ("IpPermissions.1.ToPort", "81"),
        ("IpPermissions.1.IpRanges.1.CidrIp", "192.0.2.0/24"),
    ];
    let (status, said) = started.call("AuthorizeSecurityGroupIngress", &open).await;
    assert_eq!(status, 200, "{said}");
    let after = spec(&realm(), 1).expect("it is still there");
    let added = after.nics[0].ingress.last().expect("a rule");
    let ports = PortRange {
        first: 80,
        last: 81,
    };
    assert_eq!(added.traffic, Traffic::Tcp(ports));
    assert_eq!(added.peers, [Peer::Cidr("192.0.2.0/24".into())]);
    assert_eq!(spec(&before, 1), Some(other), "as it was then");
}
