//! The tree of a machine that has everything, and of one that has nothing.

use orrery_wire::shapes;

use super::*;
use crate::facts::{Events, Network};

/// 2023-11-14T22:13:20Z.
const THEN: Timestamp = Timestamp(1_700_000_000_000);
const MAC: &str = "02:00:00:00:00:01";

/// A running machine with all that one can have.
pub(crate) fn featured() -> Facts {
    Facts {
        account: "111122223333".into(),
        region: "eu-west-1".into(),
        partition: "aws".into(),
        instance: instance(),
        reservation: "r-1".into(),
        public_key: Some("ssh-ed25519 AAAA somebody".into()),
        user_data: Some(b"\x00\xff".to_vec()),
        networks: vec![Network {
            subnet_ipv4: Some("10.0.1.0/24".into()),
            subnet_ipv6: vec!["fd00:1::/64".into()],
            vpc_ipv4: vec!["10.0.0.0/16".into(), "10.1.0.0/16".into()],
            vpc_ipv6: vec!["fd00:1::/56".into()],
        }],
        volumes: vec!["/dev/sdf".into(), "xvdg".into()],
        role: Some("web".into()),
        tags: vec![("Name".into(), "n".into()), ("none".into(), "".into())],
        hypervisor: "xen".into(),
        events: Events {
            instance_action: Some("terminate".into()),
            termination_time: Some("soon".into()),
            rebalance: Some("now".into()),
            scheduled: "[1]".into(),
            history: "[]".into(),
        },
        active_keys: [("ec2-user".into(), vec!["k1".into(), "k2".into()])].into(),
    }
}

fn instance() -> shapes::Instance {
    shapes::Instance {
        image_id: Some("ami-1".into()),
        instance_id: Some("i-1".into()),
        instance_type: Some("m5.large".into()),
        ami_launch_index: Some(3),
        kernel_id: Some("aki-1".into()),
        ramdisk_id: Some("ari-1".into()),
        key_name: Some("my key".into()),
        launch_time: Some(THEN),
        root_device_name: Some("/dev/xvda".into()),
        virtualization_type: Some("hvm".into()),
        private_dns_name: Some("ip-10-0-1-5.eu-west-1.compute.internal".into()),
        private_ip_address: Some("10.0.1.5".into()),
        public_dns_name: Some("ec2-54-0-0-1.eu-west-1.compute.amazonaws.com".into()),
        public_ip_address: Some("54.0.0.1".into()),
        state: Some(shapes::InstanceState {
            name: Some("running".into()),
            ..Default::default()
        }),
        product_codes: Some(vec![shapes::ProductCode {
            product_code_id: Some("code".into()),
            ..Default::default()
        }]),
        placement: Some(shapes::Placement {
            availability_zone: Some("eu-west-1a".into()),
            availability_zone_id: Some("euw1-az1".into()),
            group_name: Some("apart".into()),
            host_id: Some("h-1".into()),
            partition_number: Some(2),
            ..Default::default()
        }),
        iam_instance_profile: Some(shapes::IamInstanceProfile {
            arn: Some("arn:aws:iam::111122223333:instance-profile/web".into()),
            id: Some("AIPA1".into()),
        }),
        security_groups: Some(vec![group()]),
        network_interfaces: Some(vec![interface()]),
        metadata_options: Some(options("optional")),
        ..Default::default()
    }
}

/// Metadata options with the service switched on over IPv4.
pub(crate) fn options(tokens: &str) -> shapes::InstanceMetadataOptionsResponse {
    shapes::InstanceMetadataOptionsResponse {
        http_tokens: Some(tokens.into()),
        http_endpoint: Some("enabled".into()),
        http_protocol_ipv6: Some("disabled".into()),
        http_put_response_hop_limit: Some(2),
        ..Default::default()
    }
}

fn group() -> shapes::GroupIdentifier {
    shapes::GroupIdentifier {
        group_id: Some("sg-1".into()),
        group_name: Some("default".into()),
    }
}

fn interface() -> shapes::InstanceNetworkInterface {
    shapes::InstanceNetworkInterface {
        mac_address: Some(MAC.into()),
        network_interface_id: Some("eni-1".into()),
        owner_id: Some("111122223333".into()),
        private_dns_name: Some("ip-10-0-1-5.eu-west-1.compute.internal".into()),
        subnet_id: Some("subnet-1".into()),
        vpc_id: Some("vpc-1".into()),
        groups: Some(vec![group()]),
        attachment: Some(shapes::InstanceNetworkInterfaceAttachment {
            device_index: Some(0),
            ..Default::default()
        }),
        ipv6_addresses: Some(vec![shapes::InstanceIpv6Address {
            ipv6_address: Some("fd00:1::5".into()),
            ..Default::default()
        }]),
        ipv4_prefixes: Some(vec![shapes::InstanceIpv4Prefix {
            ipv4_prefix: Some("10.0.1.16/28".into()),
        }]),
        ipv6_prefixes: Some(vec![shapes::InstanceIpv6Prefix {
            ipv6_prefix: Some("fd00:1::10:0/80".into()),
        }]),
        private_ip_addresses: Some(vec![shapes::InstancePrivateIpAddress {
            private_ip_address: Some("10.0.1.5".into()),
            association: Some(shapes::InstanceNetworkInterfaceAssociation {
                public_ip: Some("54.0.0.1".into()),
                public_dns_name: Some("ec2-54-0-0-1.eu-west-1.compute.amazonaws.com".into()),
                ..Default::default()
            }),
            ..Default::default()
        }]),
        ..Default::default()
    }
}

fn tree(facts: Facts) -> Tree {
    Tree::new(Arc::new(facts), &Extras::default())
}

/// The text of a file; none where there is none.
fn text(tree: &Tree, version: &str, path: &str) -> Option<String> {
    match tree.find(version, path) {
        Found::File(Content::Text(text)) => Some(String::from_utf8_lossy(text).into_owned()),
        Found::Directory(names) => Some(names.join(" ")),
        _ => None,
    }
}

/// Every file that directories lead to; whatever they list must be there.
fn walked(tree: &Tree, version: &str) -> Vec<String> {
    let (mut files, mut todo) = (Vec::new(), vec![String::new()]);
    while let Some(path) = todo.pop() {
        match tree.find(version, path.trim_end_matches('/')) {
            Found::File(_) => files.push(path),
            Found::Directory(names) => {
                assert!(path.is_empty() || path.ends_with('/'), "{path}");
                todo.extend(names.iter().map(|name| format!("{path}{name}")));
            }
            // A version may have nothing at all.
            Found::Nothing => assert_eq!(path, "", "{version}"),
        }
    }
    files.sort();
    files
}

#[test]
fn a_version_lists_what_it_has_and_nothing_else() {
    for facts in [featured(), Facts::default()] {
        let tree = tree(facts);
        for version in versions::ALL {
            let there = tree.entries.iter();
            let there = there.filter(|(_, entry)| versions::shows(version, entry.since));
            let there: Vec<_> = there.map(|(path, _)| path.clone()).collect();
            assert_eq!(walked(&tree, version), there, "{version}");
        }
    }
}

#[test]
fn the_paths_that_plugins_may_not_add_are_those_of_the_tree() {
    let tree = tree(featured());
    let is_of = |own: &str, path: &str| match own.ends_with('/') {
        true => path.starts_with(own),
        false => path == own,
    };
    for path in tree.entries.keys() {
        assert!(
            OWN.iter().any(|own| is_of(own, path)),
            "{path} is not owned"
        );
    }
    for own in OWN {
        // It is made where keys are pushed.
        let is_there = tree.entries.keys().any(|path| is_of(own, path));
        assert!(
            is_there || own.ends_with("signer-cert"),
            "nothing is at {own}"
        );
    }
}

#[test]
fn versions_have_what_came_with_them_or_before() {
    let tree = tree(featured());
    for entry in tree.entries.values() {
        assert!(entry.since == "1.0" || (entry.since.len() == 10 && entry.since < "2021-03-24"));
    }
    for (path, before, since) in [
        ("user-data", None, Some("1.0")),
        ("meta-data/ami-id", None, Some("1.0")),
        (
            "meta-data/instance-type",
            Some("2007-03-01"),
            Some("2007-08-29"),
        ),
        ("dynamic", Some("2008-09-01"), Some("2009-04-04")),
        ("meta-data/network", Some("2009-04-04"), Some("2011-01-01")),
        ("meta-data/iam", Some("2011-05-01"), Some("2012-01-12")),
        (
            "meta-data/placement/region",
            Some("2019-10-01"),
            Some("2020-10-27"),
        ),
        ("meta-data/tags", Some("2021-01-03"), Some("2021-03-23")),
        ("meta-data/nothing", Some("latest"), None),
    ] {
        let is_there = |version| tree.find(version, path) != Found::Nothing;
        assert!(before.is_none_or(|version| !is_there(version)), "{path}");
        assert!(since.is_none_or(is_there), "{path}");
        assert_eq!(is_there("latest"), since.is_some(), "{path}");
    }
}

#[test]
fn files_say_what_ec2_knows() {
    let tree = tree(featured());
    let mac = |name: &str| format!("network/interfaces/macs/{MAC}/{name}");
    for (path, expect) in [
        ("ami-launch-index".to_owned(), "3"),
        ("block-device-mapping".to_owned(), "ami ebs1 ebs2 root"),
        ("block-device-mapping/ebs1".to_owned(), "sdf"),
        ("events/recommendations/rebalance".to_owned(), "now"),
        ("iam/security-credentials".to_owned(), "web"),
        ("instance-life-cycle".to_owned(), "on-demand"),
        ("ipv6".to_owned(), "fd00:1::5"),
        ("managed-ssh-keys/active-keys/ec2-user".to_owned(), "k1\nk2"),
        (mac("ipv4-associations/54.0.0.1"), "10.0.1.5"),
        (mac("network-card"), "0"),
        (mac("vpc-ipv4-cidr-block"), "10.0.0.0/16"),
        (mac("vpc-ipv4-cidr-blocks"), "10.0.0.0/16\n10.1.0.0/16"),
        (
            "public-keys/0/openssh-key".to_owned(),
            "ssh-ed25519 AAAA my key",
        ),
        ("services/domain".to_owned(), "amazonaws.com"),
        ("spot/instance-action".to_owned(), "terminate"),
        ("spot/termination-time".to_owned(), "soon"),
        ("system".to_owned(), "xen-domU"),
        ("tags/instance".to_owned(), "Name none"),
        ("tags/instance/none".to_owned(), ""),
    ] {
        let found = text(&tree, "latest", &format!("meta-data/{path}"));
        assert_eq!(found.as_deref(), Some(expect), "{path}");
    }
    assert_eq!(tree.shown("meta-data/public-keys", "0/".into()), "0=my key");
    assert_eq!(tree.shown("", "meta-data/".into()), "meta-data");
    assert_eq!(tree.shown("meta-data", "tags/".into()), "tags/");
}

#[test]
fn a_machine_without_anything_has_a_tree() {
    let tree = tree(Facts::default());
    for (path, expect) in [
        ("events", None),
        ("instance-action", Some("none")),
        ("instance-id", None),
        ("iam", None),
        ("network", None),
        ("public-keys", None),
        ("spot", None),
        ("tags", None),
    ] {
        let found = text(&tree, "latest", &format!("meta-data/{path}"));
        assert_eq!(found.as_deref(), expect, "{path}");
    }
    let state = |name: &str| shapes::InstanceState {
        name: Some(name.into()),
        ..Default::default()
    };
    for (name, action, is_up) in [
        ("pending", "none", true),
        ("stopping", "shutdown", true),
        ("shutting-down", "shutdown", true),
        ("stopped", "none", false),
        ("terminated", "none", false),
    ] {
        let mut facts = featured();
        facts.instance.state = Some(state(name));
        assert_eq!(facts.is_up(), is_up, "{name}");
        let found = text(&self::tree(facts), "latest", "meta-data/instance-action");
        assert_eq!(found.as_deref(), Some(action), "{name}");
    }
}
